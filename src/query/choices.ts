/** What was chosen on charts, step by step, so that the last step can be taken back. */
import type { Filter } from './filter.ts';
import { formatView } from './url.ts';
import { INITIAL_VIEW } from './view.ts';

export interface Choice {
  readonly before: Filter;
  readonly after: Filter;
}

/**
 * The steps with one more. A step that leads back to where the last one began takes that one off,
 * as the second click on a mark does; one that begins elsewhere begins anew, because the filter
 * has been changed by other means.
 *
 * @param choices each begins where the one before it ended.
 */
export function addChoice(choices: readonly Choice[], choice: Choice): readonly Choice[] {
  if (sameFilter(choice.before, choice.after)) return choices;
  const last = choices.at(-1);
  if (last === undefined || !sameFilter(last.after, choice.before)) return [choice];
  return sameFilter(last.before, choice.after) ? choices.slice(0, -1) : [...choices, choice];
}

/** The steps that can be taken back: none where the filter was changed by other means since. */
export function openChoices(choices: readonly Choice[], filter: Filter): readonly Choice[] {
  const last = choices.at(-1);
  return last !== undefined && sameFilter(last.after, filter) ? choices : [];
}

/** Filters are the same that a link writes in the same way. */
function sameFilter(a: Filter, b: Filter): boolean {
  return a === b || formatFilter(a) === formatFilter(b);
}

function formatFilter(filter: Filter): string {
  return formatView({ ...INITIAL_VIEW, filter });
}
