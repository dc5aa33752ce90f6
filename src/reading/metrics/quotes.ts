/** Quotation marks and title brackets: where they are, and which of them hold a name. */
import type { Span } from '../../model/span.ts';

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};
const STARTS = new Map(Object.entries(CLOSERS));
const ENDS = new Set(STARTS.values());
/** The ASCII quotation mark, which opens and closes. */
const ASCII = 0x22;
const LONGEST_NAME = 40;
const SPEECH = /[。！？!?；;]/u;

/**
 * The spans, marks included, of what stands in quotation marks and is a name, a slogan or a title
 * rather than speech: no end of a sentence inside, no colon before. In order, not nested.
 *
 * @example findQuotedNames('推行“一户一策”，他说：“种了8亩。”') // [[2, 8]]
 */
export function findQuotedNames(text: string): Span[] {
  const names: Span[] = [];
  const open: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== ASCII && (code < 0x2018 || code > 0x301f)) continue;
    const character = text.charAt(at);
    const closer = code === ASCII ? closerOfAscii(open) : STARTS.get(character);
    if (closer !== undefined) open.push({ at, closer });
    else if (code === ASCII || ENDS.has(character)) closeQuote({ text, names, open }, at);
  }
  return names;
}

/** An ASCII mark opens unless one is open; then it closes. */
function closerOfAscii(open: Scan['open']): string | undefined {
  return open.at(-1)?.closer === '"' ? undefined : '"';
}

interface Scan {
  readonly text: string;
  readonly names: Span[];
  readonly open: { at: number; closer: string }[];
}

function closeQuote(scan: Scan, at: number): void {
  const last = scan.open.pop();
  if (last === undefined) return;
  if (last.closer !== scan.text.charAt(at)) {
    scan.open.length = 0;
    return;
  }
  if (!isName(scan.text, last.at, at)) return;
  while ((scan.names.at(-1)?.[0] ?? -1) > last.at) scan.names.pop();
  scan.names.push([last.at, at + 1]);
}

function isName(text: string, from: number, to: number): boolean {
  const opening = text.charAt(from);
  if (opening === '《' || opening === '〈') return to - from < 2 * LONGEST_NAME;
  if (to - from > LONGEST_NAME) return false;
  return !SPEECH.test(text.slice(from + 1, to)) && !'：:'.includes(text.charAt(from - 1) || 'x');
}
