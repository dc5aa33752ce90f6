/** Regions or themes that can be set side by side. */
import type { Locale } from '../messages/messages.ts';
import { labelOfValue } from './facet-values.ts';
import type { Comparison } from './view.ts';

export interface Candidate {
  /** Region key or id of a theme. */
  readonly value: string;
  readonly label: string;
  /** The regions that it lies in, from the province down; '' where there are none. */
  readonly above: string;
  /** Articles in view. */
  readonly count: number;
}

export interface CandidateSpec {
  readonly by: Comparison['by'];
  /** Part of a name; '' lists all. */
  readonly search: string;
  readonly locale: Locale;
}

/** More than these are not read through; a search leads to the others. */
const LISTED = 40;

/**
 * Most articles first. Without a search only provinces are listed, since what lies in them would
 * push the next province out of sight.
 *
 * @param counts articles in view of each value.
 */
export function listCandidates(
  counts: ReadonlyMap<string, number>,
  { by, search, locale }: CandidateSpec,
): Candidate[] {
  const wanted = search.toLowerCase();
  return [...counts]
    .filter(([value, count]) => count > 0 && (search !== '' || !value.includes('/')))
    .map(([value, count]) => ({
      value,
      label: labelOfValue(by, value, locale),
      above: by === 'regions' ? namesAbove(value, locale) : '',
      count,
    }))
    .filter(({ label }) => label.toLowerCase().includes(wanted))
    .sort((a, b) => b.count - a.count)
    .slice(0, LISTED);
}

/** @example namesAbove('浙江省/湖州市/德清县', 'zh') // '浙江省 湖州市' */
export function namesAbove(key: string, locale: Locale): string {
  const keys = key.split('/').slice(0, -1);
  return keys.map((name) => labelOfValue('regions', name, locale)).join(' ');
}
