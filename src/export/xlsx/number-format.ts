/** How a number is written in a cell: with the decimals that it has, and no point without any. */

/** What the dataset holds at most, see `formatNumber`. */
const MOST_DECIMALS = 10;

/** From here on a number has more digits than a spreadsheet keeps; it shows them as it likes. */
const TOO_LARGE = 1e15;

const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);

const places = (decimals: number): string => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`);

/**
 * Format codes, percentages first, each kind by its decimals. A single `0.##########%` would do
 * for all, but leaves the point in what has no decimals: `96.%`.
 */
export const NUMBER_FORMATS: readonly string[] = [
  ...DECIMALS.map((decimals) => `0${places(decimals)}%`),
  ...DECIMALS.map((decimals) => `#,##0${places(decimals)}`),
];

/** Index into {@link NUMBER_FORMATS} for a share, given in hundredths. */
export function percentFormat(percent: number): number {
  return Math.min(MOST_DECIMALS, decimalsOf(percent));
}

/** Index into {@link NUMBER_FORMATS}; null where only the spreadsheet's own format shows it whole. */
export function numberFormat(value: number): number | null {
  const decimals = decimalsOf(value);
  if (decimals > MOST_DECIMALS || Math.abs(value) >= TOO_LARGE) return null;
  return DECIMALS.length + decimals;
}

/**
 * @example decimalsOf(95.50) // 1
 * @example decimalsOf(2.5e-7) // 8
 */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const after = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, after - Number(exponent));
}
