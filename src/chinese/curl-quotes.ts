/** Straight quotation marks, as some recognition writes them: which of them open, and which close. */

/** What a line loses for beginning inside a quotation, which another line opened. */
const BEGINS_INSIDE = 1;
/** The same for ending inside one, where its last sentence is finished, and where it is not. */
const ENDS_INSIDE = 2;
const ENDS_OPEN = 1;
/** What a mark loses, or gains, by the characters before it and behind it. */
const OPENS_AT_STOP = 3;
const OPENS_AT_END = 1;
const CLOSES_AT_START = 1;
const CLOSES_BEHIND = 3;
const TELLS = 2;
/** Names in quotation marks are short and have no stop. */
const NAME = /^[^，。；：！？]{2,12}$/u;
const NAMED = 0.7;

/** What speaks against the mark at `at` being an opening one. */
function costOfOpening(line: string, at: number): number {
  const after = line.charAt(at + 1);
  const before = line.charAt(at - 1);
  if (/[，。；：！？、）]/u.test(after)) return OPENS_AT_STOP;
  // 书记说："……: what stands behind a colon opens.
  const told = /[：、（]/u.test(before) ? TELLS : 0;
  return (after === '' ? OPENS_AT_END : 0) - told;
}

/** What speaks against its being a closing one. */
function costOfClosing(line: string, at: number): number {
  const before = line.charAt(at - 1);
  if (before === '') return CLOSES_AT_START;
  if (/[：、（]/u.test(before)) return CLOSES_BEHIND;
  // ……。"村民王芳说: a quotation ends with its sentence.
  return /[。！？]/u.test(before) && line.charAt(at + 1) !== '' ? -TELLS / 2 : 0;
}

interface Curled {
  readonly text: string;
  readonly cost: number;
}

/** The line with its marks opening and closing by turns. */
function curl(line: string, marks: readonly number[], inside: boolean): Curled {
  let cost = inside ? BEGINS_INSIDE : 0;
  let isOpen = inside;
  let text = '';
  let from = 0;
  for (const at of marks) {
    const between = line.slice(from, at);
    if (isOpen && from > 0 && NAME.test(between)) cost -= NAMED;
    cost += isOpen ? costOfClosing(line, at) : costOfOpening(line, at);
    text += between + (isOpen ? '”' : '“');
    isOpen = !isOpen;
    from = at + 1;
  }
  if (isOpen) cost += /[。！？]$/u.test(line) ? ENDS_INSIDE : ENDS_OPEN;
  return { text: text + line.slice(from), cost };
}

/** Whether a mark stands amid ASCII, as in =HYPERLINK("…"): it is a sign of that, and quotes no Chinese. */
function isCode(line: string, at: number): boolean {
  return /^[!#-~]"[!#-~]$/u.test(line.slice(at - 1, at + 2));
}

/** The places of the straight marks that quote. */
function findMarks(line: string): number[] {
  const marks: number[] = [];
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
    if (!isCode(line, at)) marks.push(at);
  }
  return marks;
}

/**
 * A line with curved quotation marks for its straight ones; characters keep their places.
 *
 * @example curlQuotes('推行"板凳会",成立"老娘舅"队。') // '推行“板凳会”,成立“老娘舅”队。'
 * @example curlQuotes('娘舅"队进村,推行"板凳会"。') // '娘舅”队进村,推行“板凳会”。'
 */
export function curlQuotes(line: string): string {
  const marks = findMarks(line);
  if (marks.length === 0) return line;
  const whole = curl(line, marks, false);
  const cut = curl(line, marks, true);
  return cut.cost < whole.cost ? cut.text : whole.text;
}
