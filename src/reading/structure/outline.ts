/** From units to drafts of articles, in page order: every unit gets its role and its article. */
import type { Outline } from './drafts.ts';
import { isRubric } from './furniture.ts';
import { viewPage } from './page-view.ts';
import type { Unit } from './units.ts';
import { Walker } from './walker.ts';

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
  return { units, topics: view.topics, drafts: walker.drafts, furniture };
}
