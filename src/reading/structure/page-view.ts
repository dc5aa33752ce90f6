/** What stands around a page's short lines. */
import { areParallel, type Surroundings, scoreDisplay, scoreHeadline } from './display.ts';
import type { RunItem } from './run-context.ts';
import { isIncomplete } from './title.ts';
import { overlap, readTopics, type Topics } from './topics.ts';
import type { Unit } from './units.ts';

const WINDOW = 3;
/** What a line without a verb loses as a headline with no text of its own. */
const UNFINISHED = 2.5;
const REACH = 8;

/** What all of a page's display units are judged against. */
export interface PageView {
  readonly units: readonly Unit[];
  readonly topics: Topics;
  readonly displays: readonly number[];
  /** Where a unit stands among the displays. */
  readonly positions: ReadonlyMap<number, number>;
  readonly hasMarks: boolean;
  readonly deepMark: number;
  readonly hasBylines: boolean;
  readonly bodyText: string;
}

/** The markdown level from which on there are section headings only; 7 where none is sure. */
function findDeepMark(units: readonly Unit[]): number {
  let sure = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.mark === 0) continue;
    const next = units[index + 1];
    if (next?.dateline || next?.form === 'subtitle' || next?.byline)
      sure = Math.max(sure, unit.mark);
  }
  return sure > 0 ? sure + 1 : 7;
}

/** How many texts are signed at their head: by a dateline, or by a byline under a headline. */
function countSigned(units: readonly Unit[]): number {
  let count = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.dateline) count += 1;
    else if (unit.byline && unit.byline.form !== 'bracket' && units[index + 1]?.form === 'text') {
      count += 1;
    }
  }
  return count;
}

/** Reads what is the same for all of a page's units. */
export function viewPage(units: readonly Unit[]): PageView {
  const displays = units.flatMap((unit, index) => (unit.form === 'display' ? [index] : []));
  return {
    units,
    topics: readTopics(units.map((unit) => unit.content.text)),
    displays,
    positions: new Map(displays.map((index, at) => [index, at])),
    hasMarks: units.some((unit) => unit.mark > 0),
    deepMark: findDeepMark(units),
    hasBylines: countSigned(units) >= 2,
    bodyText: units
      .filter((unit) => unit.form === 'text')
      .map((unit) => unit.content.text)
      .join('\n')
      .slice(0, 20_000),
  };
}

function textsAround(view: PageView, index: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = index + step, left = REACH; left > 0; at += step, left -= 1) {
    const unit = view.units[at];
    if (!unit || found.length >= WINDOW) break;
    if (unit.form === 'text' && !unit.credit?.picture) found.push(at);
    else if (step > 0 && found.length > 0) break;
  }
  return found;
}

function countParallels(view: PageView, index: number): number {
  const own = view.units[index]?.content.text ?? '';
  const position = view.positions.get(index) ?? -1;
  let count = 0;
  for (let offset = -6; offset <= 6; offset += 1) {
    const other = offset === 0 ? undefined : view.displays[position + offset];
    if (other !== undefined && areParallel(own, view.units[other]?.content.text ?? '')) count += 1;
  }
  return count;
}

function isAnnounced(view: PageView, text: string): boolean {
  const bare = text.replace(/\s/gu, '');
  if (bare.length < 5 || bare.length > 30) return false;
  return view.bodyText.includes(bare);
}

function surroundingsOf(view: PageView, index: number, next: Unit | null): Surroundings {
  const before = textsAround(view, index, -1);
  const after = textsAround(view, index, 1);
  const unit = view.units[index];
  const text = unit?.content.text ?? '';
  const previous = view.units[index - 1];
  return {
    previousText: before[0] === undefined ? null : (view.units[before[0]] ?? null),
    nextText: next,
    nextIsText: view.units[index + 1]?.form === 'text',
    previousIsText: previous?.form === 'text',
    overlap: before.length && after.length ? overlap(view.topics, before, after) : 0,
    parallels: countParallels(view, index),
    announced: isAnnounced(view, text),
    firstOnPage: before.length === 0,
    pageHasMarks: view.hasMarks,
    deepMark: (unit?.mark ?? 0) >= view.deepMark,
    pageHasBylines: view.hasBylines,
  };
}

/** A short line with its scores, before the text `next`. */
export function runItem(view: PageView, index: number, next: Unit | null): RunItem[] {
  const unit = view.units[index];
  if (!unit) return [];
  const around = surroundingsOf(view, index, next);
  const scores = scoreDisplay(unit, around);
  const alone = next ? scoreHeadline(unit, { ...around, nextText: null }) : scores.headline;
  const hungry = isIncomplete(unit.content.text) ? alone - UNFINISHED : alone;
  return [{ unit, index, scores, hungry }];
}
