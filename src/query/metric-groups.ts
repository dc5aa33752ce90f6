/** The unit group of every metric, worked out once for a dataset. */
import { cell } from '../model/dataset/columns.ts';
import { groupOf, UNIT_GROUPS } from '../model/units.ts';
import type { Dataset } from './dataset.ts';

const KNOWN = new WeakMap<Dataset, Uint8Array>();
const CODE_OF = new Map(UNIT_GROUPS.map(({ id }, code) => [id, code] as const));

/** Index into UNIT_GROUPS of each row of `facts.metrics`. */
export function metricGroups(dataset: Dataset): Uint8Array {
  const known = KNOWN.get(dataset);
  if (known !== undefined) return known;
  const { metrics, strings } = dataset.facts;
  const byWords = new Map<string, number>();
  const codes = Uint8Array.from(metrics.unit, (unit, row) => {
    const indicator = cell(metrics.indicator, row);
    const key = `${unit} ${indicator}`;
    const seen = byWords.get(key);
    if (seen !== undefined) return seen;
    const code = CODE_OF.get(groupOf(strings[unit] ?? '', strings[indicator] ?? '')) ?? 0;
    byWords.set(key, code);
    return code;
  });
  KNOWN.set(dataset, codes);
  return codes;
}
