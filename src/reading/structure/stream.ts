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

/** A text as it stands on the page: its role, its unit, and whether a text before it is open. */
interface Placed {
  readonly role: string;
  readonly unit: Unit;
  readonly behindOpen: boolean;
}

/**
 * Whether indents mark a page's paragraphs: nearly all texts behind a finished one have one, and nearly
 * none behind an open one.
 */
function marksParagraphs(texts: readonly Placed[]): boolean {
  const body = texts.filter(({ role }) => role === 'body');
  const behind = body.filter(({ behindOpen }) => behindOpen);
  const rest = body.filter(({ behindOpen }) => !behindOpen);
  if (behind.length === 0 || rest.length < LEAST_SET) return false;
  const deep = (units: readonly Placed[]): number =>
    units.filter(({ unit }) => unit.indent >= INDENT).length;
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
  const stream: Omit<StreamItem, 'indented'>[] = [];
  for (const [draft, { items, photo, headlines }] of outline.drafts.entries()) {
    if (photo) continue;
    let first = headlines.length > 0;
    for (const { index, role } of items) {
      const unit = outline.units[index];
      if (!unit) continue;
      const edge = unit.traits;
      const openEnd = role === 'body' && edge.text !== '' && !edge.finished && isUnclosed(unit);
      stream.push({ index, role, draft, unit, edge, openEnd, first });
      // A dateline that stands alone is no text: 本报讯（王芳）.
      if (edge.text !== '') first = false;
    }
  }
  stream.sort((left, right) => left.index - right.index);
  const placed = stream.map(({ role, unit }, at) => ({
    role,
    unit,
    behindOpen: stream[at - 1]?.openEnd === true,
  }));
  const marked = marksParagraphs(placed);
  return stream.map((item) => ({
    ...item,
    indented: marked && isSet(item) ? item.unit.indent >= INDENT : null,
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
