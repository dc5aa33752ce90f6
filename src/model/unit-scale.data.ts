/**
 * How many of its group's base unit one unit is, for setting numbers side by side: area in square
 * metres, length in metres, weight in kilograms, volume in cubic metres. The dataset and the
 * tables keep every number in the unit that the page prints.
 */
const SCALE: ReadonlyMap<string, number> = new Map([
  ['平方公里', 1e6],
  ['平方千米', 1e6],
  ['km²', 1e6],
  ['km2', 1e6],
  ['公顷', 1e4],
  ['顷', 1e5 / 1.5],
  ['亩', 1e4 / 15],
  ['市亩', 1e4 / 15],
  ['公亩', 100],
  ['公里', 1000],
  ['千米', 1000],
  ['里', 500],
  ['厘米', 0.01],
  ['毫米', 0.001],
  ['吨', 1000],
  ['万吨', 1e7],
  ['斤', 0.5],
  ['两', 0.05],
  ['克', 0.001],
  ['升', 0.001],
  ['千升', 1],
  ['毫升', 1e-6],
]);

/** The number in its group's base unit; a unit without a scale stands for itself. */
export function comparableValue(value: number, unit: string): number {
  return value * (SCALE.get(unit) ?? 1);
}
