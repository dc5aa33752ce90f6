/** From units to drafts of articles, in page order: every unit gets its role and its article. */
import type { Draft, Outline } from './drafts.ts';
import { isRubric } from './furniture.ts';
import { viewPage } from './page-view.ts';
import type { Unit } from './units.ts';
import { Walker } from './walker.ts';

/** Whether an article names authors or has a dateline. */
function isSigned(draft: Draft, units: readonly Unit[]): boolean {
  if (draft.photo || draft.bylines.length + draft.trailing.length > 0) return true;
  return draft.items.some(({ index }) => units[index]?.dateline || units[index]?.credit);
}

/** On a page of signed articles one without names may be a part of the one before it: doubts both. */
function markUnsigned(drafts: readonly Draft[], units: readonly Unit[]): void {
  for (const [at, draft] of drafts.entries()) {
    if (isSigned(draft, units)) continue;
    draft.shaken = true;
    const before = drafts[at - 1];
    if (before) before.shaken = true;
  }
}

/**
 * The drafts of a page's articles in page order. Every unit is in one draft or in `furniture`.
 */
export function readOutline(units: readonly Unit[]): Outline {
  const view = viewPage(units);
  const walker = new Walker(view);
  const furniture: number[] = [];
  let run: number[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.form === 'furniture') {
      furniture.push(index);
      if (isRubric(unit.content.text)) walker.readRubric();
    } else if (unit.form !== 'text') run.push(index);
    else {
      if (run.length > 0) walker.readRun(run, index);
      run = [];
      walker.readText(index);
    }
  }
  if (run.length > 0) walker.readRun(run, null);
  if (view.hasBylines) markUnsigned(walker.drafts, units);
  return { units, topics: view.topics, drafts: walker.drafts, furniture };
}
