/**
 * `npx tsx tests/reading/themes/fit-weights.ts [--write]`: fits the weights of the theme reading to
 * the examples by regularised logistic regression, prints what cross-validation and the kept half
 * say of them, and writes `weights.data.ts`, fitted to all examples once the kept half has been judged
 * by weights that had not seen it. Same examples, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_IDS } from '../../../src/model/themes.ts';
import { isCertain, likelihoods } from '../../../src/reading/themes/classify-themes.ts';
import { MEASURES } from '../../../src/reading/themes/measure-themes.ts';
import {
  BESIDE,
  compareThemes,
  type ThemeWeights,
  weighOthers,
  weighPrimary,
} from '../../../src/reading/themes/weigh-themes.ts';
import { fitRows } from './fit-rows.ts';
import { type Example, loadKept, loadTuning } from './load-examples.ts';

const FOLDS = 6;
const ODDS = [-1.2, -1, -0.9, -0.8, -0.7, -0.6, -0.5, -0.4];

const standingOf = (
  { measures, article }: Example,
  scores: readonly number[],
  primary: number,
) => ({
  measures,
  scores,
  primary,
  paragraphs: article.paragraphs.length,
});

function learn(examples: readonly Example[]): ThemeWeights {
  const primary = fitRows({
    kind: 'one-of',
    width: MEASURES.length,
    rows: examples.map(({ measures, primary: right }) => ({ values: measures, right: [right] })),
  }).weights;
  const known = examples.filter(({ others }) => others !== null);
  const { weights, pairs } = fitRows({
    kind: 'any-of',
    width: MEASURES.length + BESIDE.length,
    rows: known.map((example) => {
      const scores = weighPrimary(example.measures, { primary, others: [], pairs: [] });
      return {
        values: compareThemes(standingOf(example, scores, example.primary)),
        right: example.others ?? [],
        beside: example.primary,
      };
    }),
  });
  return { primary, others: weights, pairs };
}

interface Figures {
  count: number;
  right: number;
  readonly shared: number[];
  readonly named: number[];
  certain: number;
  certainRight: number;
}

const FIGURES = new Map<string, Figures>();

function figuresOf(source: string): Figures {
  const none = (of: readonly number[]) => of.map(() => 0);
  const figures = FIGURES.get(source) ?? {
    count: 0,
    right: 0,
    shared: none(ODDS),
    named: none(ODDS),
    certain: 0,
    certainRight: 0,
  };
  FIGURES.set(source, figures);
  return figures;
}

function judge(source: string, example: Example, weights: ThemeWeights): void {
  const figures = figuresOf(source);
  const scores = weighPrimary(example.measures, weights);
  const [first] = likelihoods(scores);
  if (first === undefined) return;
  const right = first.theme === example.primary ? 1 : 0;
  figures.count += 1;
  figures.right += right;
  if (isCertain(example.measures, first)) {
    figures.certain += 1;
    figures.certainRight += right;
  }
  const { others } = example;
  if (others === null) return;
  const odds = weighOthers(standingOf(example, scores, first.theme), weights);
  ODDS.forEach((least, at) => {
    const chosen = odds
      .map((it, theme) => ({ it, theme }))
      .filter(({ it }) => it >= least)
      .sort((a, b) => b.it - a.it)
      .slice(0, 2);
    const shared = chosen.filter(({ theme }) => others.includes(theme)).length;
    figures.shared[at] = (figures.shared[at] ?? 0) + 2 * shared;
    figures.named[at] = (figures.named[at] ?? 0) + chosen.length + others.length;
  });
}

function printFigures(): void {
  for (const [source, it] of FIGURES) {
    const f1 = ODDS.map((_, at) => ((it.shared[at] ?? 0) / (it.named[at] ?? 1)).toFixed(2));
    console.log(source, it.count, 'primary', (it.right / it.count).toFixed(3));
    console.log('  others, F1 from', ODDS.map((odds, at) => `${odds}: ${f1[at]}`).join('  '));
    console.log(`  certain ${it.certainRight} of ${it.certain}`);
  }
}

const row = (values: readonly number[]): string =>
  `[${values.map((it) => it.toFixed(2)).join(', ')}]`;

function table(name: string, rows: readonly (readonly number[])[]): string {
  const lines = rows.map((values, at) => `    ${row(values)}, // ${THEME_IDS[at]}`);
  return `  ${name}: [\n${lines.join('\n')}\n  ],`;
}

function printWeights({ primary, others, pairs }: ThemeWeights): string {
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

function main(): void {
  const tuning = loadTuning();
  const foldOf = (at: number): number => (at * 7919 + 13) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = learn(tuning.filter((_, at) => foldOf(at) !== fold));
    tuning.forEach((example, at) => {
      if (foldOf(at) !== fold) return;
      judge(example.source, example, weights);
      judge('all, cross-validated', example, weights);
    });
  }
  const weights = learn(tuning);
  const kept = loadKept();
  for (const example of kept) judge('kept aside', example, weights);
  printFigures();
  if (!process.argv.includes('--write')) return;
  const file = join(import.meta.dirname, '../../../src/reading/themes/weights.data.ts');
  writeFileSync(file, printWeights(learn([...tuning, ...kept])));
}

main();
