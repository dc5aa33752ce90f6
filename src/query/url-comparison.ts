/** What is compared, as parameters of a link and back. */
import { THEME_IDS } from '../model/themes.ts';
import type { TakeAll } from './url-clauses.ts';
import { formatUnknown, readRegion } from './url-values.ts';
import { type Comparison, MOST_COMPARED } from './view.ts';

/**
 * Values that are unknown, repeated or too many are left out.
 *
 * @example `?compare=浙江省&compare=福建省` → { by: 'regions', values: ['浙江省', '福建省'] }
 */
export function readComparison(take: TakeAll): Comparison {
  const [by = 'regions'] = take('compare-by', (value) =>
    value === 'theme' ? ('themes' as const) : null,
  );
  const seen = new Set<string>();
  const values = take('compare', (text) => {
    const value = by === 'regions' ? readRegion(text) : readTheme(text);
    if (value === null || seen.has(value) || seen.size >= MOST_COMPARED) return null;
    seen.add(value);
    return value;
  });
  return { by, values };
}

function readTheme(text: string): string | null {
  return THEME_IDS.find((id) => id === text) ?? null;
}

export function formatComparison({ by, values }: Comparison): [string, string | null][] {
  return [
    ['compare-by', by === 'themes' ? 'theme' : null],
    ...values.map((value): [string, string] => [
      'compare',
      by === 'regions' ? formatUnknown(value) : value,
    ]),
  ];
}
