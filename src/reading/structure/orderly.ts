/** Whether a page's texts stand in order as they are, so that nothing needs repair. */

import { findAnnouncing } from './announcing.ts';
import { scoreContinuity } from './continuity.ts';
import type { Draft } from './drafts.ts';
import { closesReport } from './genre.ts';
import { numberOf } from './numbers.ts';
import { beginsInside, naturalNext, type StreamItem } from './stream.ts';

/** What a text in place must be worth as the next one: where nothing speaks for it, the page is looked into. */
const READS_ON = 1;

/** Whether a text may open an article: it has a dateline, or begins as a report does. */
function mayOpen(item: StreamItem): boolean {
  const { edge, unit, role } = item;
  if (unit.dateline) return true;
  if (role !== 'body' || beginsInside(item) || edge.stub === 2) return false;
  return edge.opening && !edge.refersBack && !edge.last;
}

/** Whether the text at `at` reads on evidently in the one that stands next in its article. */
function readsOn(stream: readonly StreamItem[], at: number): boolean {
  const next = stream[naturalNext(stream, at)];
  const item = stream[at];
  if (!item || !next || next.edge.lead > 0) return false;
  return scoreContinuity(item.edge.cut, next.edge, null) >= READS_ON;
}

/** Whether a text that does not open an article may stand behind the one before it. */
function mayFollow(item: StreamItem, before: StreamItem): boolean {
  const { edge, unit, role } = item;
  if (unit.dateline || edge.lead > 1 || closesReport(before.edge.text)) return false;
  return role !== 'body' || before.openEnd || !(beginsInside(item) || edge.stub === 2);
}

/** Whether the sections' numbers count up within each article. */
function countsUp(stream: readonly StreamItem[]): boolean {
  let draft = -1;
  let last = 0;
  for (const item of stream) {
    if (item.draft !== draft) last = 0;
    draft = item.draft;
    if (!item.edge.numbered) continue;
    const number = numberOf(item.edge.text);
    if (number > 1 && number !== last + 1) return false;
    if (number > 0) last = number;
  }
  return true;
}

/**
 * Whether every article has its headline and a text that opens, every sentence that a line leaves
 * open goes on in the next one, and no number or announced section is out of turn.
 */
export function isOrderly(stream: readonly StreamItem[], drafts: readonly Draft[]): boolean {
  const fed = drafts.every(
    (draft) => draft.photo || (draft.headlines.length > 0 && draft.items.length > 0),
  );
  if (!fed) return false;
  for (const [at, item] of stream.entries()) {
    const before = stream[at - 1];
    const first = before === undefined || before.draft !== item.draft;
    if (first ? item.role !== 'caption' && !mayOpen(item) : !mayFollow(item, before)) return false;
    if (item.openEnd && !readsOn(stream, at)) return false;
  }
  return countsUp(stream) && findAnnouncing(stream).size === 0;
}
