/** The page's running text: the items of all articles but photos, in page order. */
import type { Outline } from './drafts.ts';
import type { Traits } from './traits.ts';
import type { Unit } from './units.ts';

export interface StreamItem {
  /** Index of the unit on the page. */
  readonly index: number;
  readonly role: 'body' | 'heading' | 'caption';
  readonly draft: number;
  readonly unit: Unit;
  readonly edge: Traits;
  /** Whether the text stops in mid-sentence and no credit closes it. */
  readonly openEnd: boolean;
  /** Whether it is the first text under its article's headline. */
  readonly first: boolean;
  /** Whether the page's indents say that it opens a paragraph, or that it opens none; null where they say nothing. */
  readonly indented: boolean | null;
}

/** So many texts at least must be set by a page's indents, and this share of them. */
const LEAST_SET = 6;
const SET = 0.9;
/** From here on a text begins a paragraph by its indent, in half-width columns. */
const INDENT = 2;

/**
 * Whether indents mark a page's paragraphs: nearly all texts behind a finished one have one, and nearly
 * none behind an open one.
 */
function marksParagraphs(stream: readonly StreamItem[]): boolean {
  const isDeep = ({ unit }: StreamItem): boolean => unit.indent >= INDENT;
  // Few pages have indents at all.
  if (!stream.some(isDeep)) return false;
  const body = (isOpen: boolean): readonly StreamItem[] =>
    stream.filter(
      ({ role }, at) => role === 'body' && (stream[at - 1]?.openEnd === true) === isOpen,
    );
  const [behind, rest] = [body(true), body(false)];
  if (behind.length === 0 || rest.length < LEAST_SET) return false;
  const deep = (items: readonly StreamItem[]): number => items.filter(isDeep).length;
  return deep(rest) >= SET * rest.length && deep(behind) <= (1 - SET) * behind.length + 1;
}

/** Whether neither a credit nor a jump line closes the text. */
function isUnclosed(unit: Unit): boolean {
  return unit.credit === null && unit.jumps.length === 0;
}

/** Whether indents may say how a text is set: a dateline opens one in any case. */
function isSet({ role, unit }: Pick<StreamItem, 'role' | 'unit'>): boolean {
  return role === 'body' && unit.dateline === null;
}

/** Whether a text begins in mid-sentence: by its first mark, or for want of an indent. */
export function beginsInside({ edge, indented }: StreamItem): boolean {
  return indented === false || edge.startsInside;
}

/** Reads the stream; captions inside articles are part of it and never an end of anything. */
export function readStream(outline: Outline): StreamItem[] {
  const stream: StreamItem[] = [];
  for (const [draft, { items, photo, headlines }] of outline.drafts.entries()) {
    if (photo) continue;
    let first = headlines.length > 0;
    for (const { index, role } of items) {
      const unit = outline.units[index];
      if (!unit) continue;
      const edge = unit.traits;
      const openEnd = role === 'body' && edge.text !== '' && !edge.finished && isUnclosed(unit);
      stream.push({ index, role, draft, unit, edge, openEnd, first, indented: null });
      // A dateline that stands alone is no text: 本报讯（王芳）.
      if (edge.text !== '') first = false;
    }
  }
  stream.sort((left, right) => left.index - right.index);
  if (!marksParagraphs(stream)) return stream;
  return stream.map((item) => ({
    ...item,
    indented: isSet(item) ? item.unit.indent >= INDENT : null,
  }));
}

/** The body item that stands next after `at` in the same article on the page, or -1. */
export function naturalNext(stream: readonly StreamItem[], at: number): number {
  for (let next = at + 1; next < stream.length; next += 1) {
    const item = stream[next];
    if (!item || item.draft !== stream[at]?.draft) return -1;
    if (item.role === 'caption') continue;
    return item.role === 'body' && item.unit.dateline === null ? next : -1;
  }
  return -1;
}
