/** Groups whose rows are folded away: what the view says of them, and which of those here they are. */
import type { Group } from './group-rows.ts';
import type { Folds } from './view.ts';

/**
 * The keys of the groups that are folded.
 *
 * @example closedKeys(groups, { all: true, except: [] }) // the keys of all
 */
export function closedKeys(groups: readonly Group[] | null, folds: Folds): ReadonlySet<number> {
  if (!folds.all && folds.except.length === 0) return new Set();
  const except = new Set(folds.except);
  const closed = (groups ?? []).filter(({ name }) => folds.all !== except.has(name));
  return new Set(closed.map(({ key }) => key));
}

/** The folds with one group the other way. */
export function toggleFold({ all, except }: Folds, name: string): Folds {
  const others = except.filter((entry) => entry !== name);
  return { all, except: others.length < except.length ? others : [...except, name] };
}
