import { GENERAL_UNITS, MEASURE_UNITS, NOUN_GROUPS } from './units.data.ts';

/**
 * Measure words and units of the genre, grouped by what they measure: the dashboard compares like
 * with like, and sums never mix two units.
 */
export const UNIT_GROUPS = [
  { id: 'people', zh: '人数', en: 'People' },
  { id: 'visits', zh: '人次', en: 'Visits' },
  { id: 'households', zh: '户数', en: 'Households' },
  { id: 'money', zh: '金额', en: 'Money' },
  { id: 'area', zh: '面积', en: 'Area' },
  { id: 'length', zh: '长度', en: 'Length' },
  { id: 'weight', zh: '重量', en: 'Weight' },
  { id: 'volume', zh: '体积', en: 'Volume' },
  { id: 'events', zh: '场次', en: 'Events' },
  { id: 'objects', zh: '件数', en: 'Objects' },
  { id: 'places', zh: '处所', en: 'Places' },
  { id: 'organisations', zh: '组织', en: 'Organisations' },
  { id: 'share', zh: '占比', en: 'Share' },
  { id: 'time', zh: '时长', en: 'Time' },
  { id: 'other', zh: '其他', en: 'Other' },
] as const;
export type UnitGroup = (typeof UNIT_GROUPS)[number]['id'];

const GROUP_OF_UNIT: ReadonlyMap<string, UnitGroup> = new Map(
  UNIT_GROUPS.flatMap(({ id }) => MEASURE_UNITS[id].map((unit) => [unit, id] as const)),
);

const GROUP_OF_ENDING: ReadonlyMap<string, UnitGroup> = new Map(
  NOUN_GROUPS.flatMap(([group, endings]) => endings.map((ending) => [ending, group] as const)),
);
const LONGEST_ENDING = 4;

/** Every unit that the reader knows, general measure words included. */
export const ALL_UNITS: readonly string[] = [
  ...new Set([...GROUP_OF_UNIT.keys(), ...Object.keys(GENERAL_UNITS)]),
].filter((unit) => unit !== '');

/**
 * The group a number of `unit` is compared in; the noun decides for general measure words and for
 * numbers without one. An unknown unit is 'other'.
 *
 * @example groupOf('个', '党支部') // 'organisations'
 * @example groupOf('公里', '') // 'length'
 */
export function groupOf(unit: string, indicator: string): UnitGroup {
  if (!Object.hasOwn(GENERAL_UNITS, unit)) return GROUP_OF_UNIT.get(unit) ?? 'other';
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    if (indicator.length < length) continue;
    const group = GROUP_OF_ENDING.get(indicator.slice(-length));
    if (group !== undefined) return group;
  }
  return GENERAL_UNITS[unit] ?? 'other';
}
