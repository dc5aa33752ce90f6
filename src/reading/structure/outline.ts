/** From units to drafts of articles, in page order: every unit gets its role and its article. */

import { shareColumnCredits } from './column-credits.ts';
import { type Draft, isSigned, type Outline } from './drafts.ts';
import { isColumnHead, isRubric } from './furniture.ts';
import { gatherSections } from './gather-sections.ts';
import { endsMeeting } from './genre.ts';
import { isKickers } from './head-scores.ts';
import { gatherLostSections } from './lost-sections.ts';
import { viewPage } from './page-view.ts';
import { settlePictureReports } from './picture-reports.ts';
import { digHeadlines, pullStacked, recallHeadlines, splitStacked } from './stacked.ts';
import type { Unit } from './units.ts';
import { Walker } from './walker.ts';

const LONGEST_MASTHEAD = 8;

/** Whether a short line at the page's top is the name of the page: the date or the staff follow. */
function isMasthead(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (index > 2 || unit?.form !== 'display' || unit.mark > 0) return false;
  if (unit.content.text.length > LONGEST_MASTHEAD) return false;
  if (units[index + 1]?.form !== 'furniture') return false;
  return units.slice(0, index).every((one) => one.form === 'furniture');
}

/** Whether an article's text opens as a report does, or with a dateline. */
function opensWell(draft: Draft, units: readonly Unit[]): boolean {
  const first = draft.items[0];
  const unit = first ? units[first.index] : undefined;
  if (!unit || first?.role === 'heading') return false;
  return draft.photo || unit.dateline !== null || unit.traits.opening;
}

/** Whether an article goes on behind a paragraph that closes most: more than its own text may be in it. */
function overruns(draft: Draft, units: readonly Unit[]): boolean {
  return draft.items.slice(0, -1).some(({ index, role }) => {
    const traits = units[index]?.traits;
    return role === 'body' && traits !== undefined && (traits.last || endsMeeting(traits.text));
  });
}

/**
 * Doubts articles whose beginning is thin: without names on a page of signed ones, or with a text
 * that does not open. It may be the rest of the article before, which is then doubtful too.
 */
function markThin(drafts: readonly Draft[], units: readonly Unit[], signed: boolean): void {
  for (const [at, draft] of drafts.entries()) {
    const opens = opensWell(draft, units);
    // 影像·冬日新风: the name of a column as well as a headline.
    const [only, second] = draft.headlines;
    if (second === undefined && isKickers(units[only ?? -1]?.content.text ?? ''))
      draft.shaken = true;
    const after = drafts[at + 1];
    if (after && overruns(draft, units)) {
      draft.shaken = true;
      after.shaken = true;
    }
    if (opens && (!signed || draft.photo || isSigned(draft, units))) continue;
    draft.shaken = true;
    const before = drafts[at - 1];
    if (before && !opens) before.shaken = true;
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
    if (unit.form === 'furniture' || isMasthead(units, index)) {
      furniture.push(index);
      if (isRubric(unit.content.text)) walker.readRubric();
      else if (isColumnHead(unit.content.text)) walker.readColumnHead();
      else walker.readJump(unit.content.text);
    } else if (unit.form !== 'text') run.push(index);
    else {
      if (run.length > 0) walker.readRun(run, index);
      run = [];
      walker.readText(index);
    }
  }
  if (run.length > 0) walker.readRun(run, null);
  splitStacked(walker.drafts, units);
  pullStacked(walker.drafts, units);
  digHeadlines(walker.drafts, units);
  recallHeadlines(walker.drafts, units);
  if (view.hasBylines) {
    gatherSections(walker.drafts, units);
    gatherLostSections(walker.drafts, units);
  }
  settlePictureReports(walker.drafts, units);
  markThin(walker.drafts, units, view.hasBylines);
  furniture.push(...shareColumnCredits(walker.drafts, units));
  const { topics, places } = view;
  return { units, topics, drafts: walker.drafts, furniture, places };
}
