/**
 * `npx tsx tests/reading/themes/fit-weights.ts [--check] [--write]`: fits what the theme reading has
 * learnt to all examples. `--check` first leaves out one set after another, learns everything from
 * the rest and prints what that says of the set; `--write` writes `bigrams.data.ts` and
 * `weights.data.ts`. Same examples, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_IDS } from '../../../src/model/themes.ts';
import { chooseOthers, isCertain } from '../../../src/reading/themes/classify-themes.ts';
import {
  MEASURES,
  type Measures,
  placeOf,
  WORDING,
} from '../../../src/reading/themes/measure-themes.ts';
import {
  BESIDE,
  bestOf,
  compareThemes,
  likelihoods,
  type ThemeWeights,
  weighOthers,
  weighPrimary,
} from '../../../src/reading/themes/weigh-themes.ts';
import { type Learnt, learnWording } from './fit-bigrams.ts';
import { fitRows } from './fit-rows.ts';
import { BENCH_SETS, type Example, loadExamples, placeStems } from './load-examples.ts';
import { printBigrams, printWeights } from './print-weights.ts';
import { addOutcome, printFigures } from './theme-figures.ts';

const COUNT = THEME_IDS.length;

/** The measures with another judgement of the wording in them. */
function withWording({ measures }: Example, judged: Float64Array): Measures {
  const changed = Float64Array.from(measures);
  for (let theme = 0; theme < COUNT; theme += 1) {
    changed[theme * MEASURES.length + placeOf('wording')] = WORDING * (judged[theme] ?? 0);
    changed[theme * MEASURES.length + placeOf('company')] = WORDING * (judged[COUNT + theme] ?? 0);
  }
  return changed;
}

const rowsOf = (values: Float64Array): number[][] =>
  THEME_IDS.map((_, theme) => {
    const width = values.length / COUNT;
    return [...values.subarray(theme * width, (theme + 1) * width)];
  });

interface Fitted {
  readonly learnt: Learnt;
  readonly weights: ThemeWeights;
}

function learn(examples: readonly Example[], places: ReadonlySet<string>): Fitted {
  const learnt = learnWording(examples, places);
  const measured = examples.map((example, at) => ({
    ...example,
    measures: withWording(example, learnt.crossed[at] ?? new Float64Array()),
  }));
  const primary = fitRows({
    kind: 'one-of',
    width: MEASURES.length,
    rows: measured.map((it) => ({ values: rowsOf(it.measures), right: [it.primary] })),
  }).weights;
  const { weights, pairs } = fitRows({
    kind: 'any-of',
    width: MEASURES.length + BESIDE.length,
    rows: measured.flatMap(({ measures, paragraphs, primary: first, others }) => {
      if (others === null) return [];
      const likely = likelihoods(weighPrimary(measures, { primary, others: [], pairs: [] }));
      const beside = rowsOf(compareThemes({ measures, likely, primary: first, paragraphs }));
      const values = rowsOf(measures).map((row, theme) => [...row, ...(beside[theme] ?? [])]);
      return [{ values, right: others, beside: first }];
    }),
  });
  return { learnt, weights: { primary, others: weights, pairs } };
}

/** What the weights say of an example that they were not fitted to. */
function judge(example: Example, { learnt, weights }: Fitted): void {
  const measures = withWording(example, learnt.judge(example.passages));
  const likely = likelihoods(weighPrimary(measures, weights));
  const primary = bestOf(likely);
  const { paragraphs } = example;
  addOutcome(example.source, {
    right: primary === example.primary,
    certain: isCertain(measures, likely),
    likely: Math.exp(likely[primary] ?? 0),
    wanted: example.others,
    named: chooseOthers(weighOthers({ measures, likely, primary, paragraphs }, weights)),
  });
}

function main(): void {
  const examples = loadExamples();
  const places = placeStems();
  if (process.argv.includes('--check')) {
    for (const left of [...BENCH_SETS, 'own, odd']) {
      const fitted = learn(
        examples.filter(({ source }) => source !== left),
        places,
      );
      for (const example of examples) if (example.source === left) judge(example, fitted);
    }
    printFigures();
  }
  if (!process.argv.includes('--write')) return;
  const { learnt, weights } = learn(examples, places);
  const folder = join(import.meta.dirname, '../../../src/reading/themes');
  writeFileSync(join(folder, 'bigrams.data.ts'), printBigrams(learnt.wording));
  writeFileSync(join(folder, 'weights.data.ts'), printWeights(weights));
}

main();
