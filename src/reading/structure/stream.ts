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
}

/** Whether neither a credit nor a jump line closes the text. */
function isUnclosed(unit: Unit): boolean {
  return unit.credit === null && unit.jumps.length === 0;
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
      stream.push({ index, role, draft, unit, edge, openEnd, first });
      // A dateline that stands alone is no text: 本报讯（王芳）.
      if (edge.text !== '') first = false;
    }
  }
  return stream.sort((left, right) => left.index - right.index);
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
