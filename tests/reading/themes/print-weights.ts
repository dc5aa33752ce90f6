/** Fitted weights → the source text of the tables that hold them. */
import { THEME_IDS } from '../../../src/model/themes.ts';
import { MEASURES } from '../../../src/reading/themes/measure-themes.ts';
import { BESIDE, type ThemeWeights } from '../../../src/reading/themes/weigh-themes.ts';
import { writeRareness, writeWeight } from '../../../src/reading/themes/weight-digits.ts';
import type { Wording } from './fit-bigrams.ts';

const row = (values: readonly number[]): string =>
  `[${values.map((it) => it.toFixed(2)).join(', ')}]`;

function table(name: string, rows: readonly (readonly number[])[]): string {
  const lines = rows.map((values, at) => `    ${row(values)}, // ${THEME_IDS[at]}`);
  return `  ${name}: [\n${lines.join('\n')}\n  ],`;
}

/** The source of `weights.data.ts`. */
export function printWeights({ primary, others, pairs }: ThemeWeights): string {
  return `/**
 * How much each measure speaks for each theme; fitted, not written: see README.md. A row is a theme.
 * primary: bias, ${MEASURES.join(', ')}.
 * others: the same, then ${BESIDE.join(', ')}.
 * pairs: a row is the primary theme, a column the other one, in the order of the themes.
 */
import type { ThemeWeights } from './weigh-themes.ts';

// biome-ignore format: a table is read by rows
export const WEIGHTS: ThemeWeights = {
${[table('primary', primary), table('others', others), table('pairs', pairs)].join('\n')}
};
`;
}

/** The source of `bigrams.data.ts`; weights are of a pair that occurs once, times its rareness. */
export function printBigrams({ pairs, rareness, weights, base }: Wording): string {
  const width = weights.length / pairs.length;
  const scaled = (at: number): number =>
    (weights[at] ?? 0) * (rareness[Math.floor(at / width)] ?? 0);
  const highest = weights.reduce((most, _, at) => Math.max(most, Math.abs(scaled(at))), 0);
  const lines = pairs.map((pair, number) => {
    const rare = writeRareness(rareness[number] ?? 0);
    const digits = Array.from({ length: width }, (_, at) =>
      writeWeight(scaled(number * width + at) / highest),
    );
    return `${pair}${rare}${digits.join('')}`;
  });
  return `/**
 * How much two characters side by side speak for each theme; fitted, not written: see README.md.
 * A line is a pair, its rareness, and a digit for each weight: by theme for the first one, then for any.
 */

/** What an article of no known pair has: the share of articles that are filed under each theme. */
// biome-ignore format: one row, as the others
export const BIGRAM_BASE: readonly number[] = [
  ${base.map((it) => it.toFixed(4)).join(', ')},
];

/** The highest weight there is; the digits are shares of it. */
export const BIGRAM_HIGHEST = ${highest.toPrecision(4)};

// biome-ignore format: a table is read by rows
export const BIGRAMS: string = \`
${lines.join('\n')}
\`;
`;
}
