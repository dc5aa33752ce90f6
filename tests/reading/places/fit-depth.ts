/**
 * `npx tsx tests/reading/places/fit-depth.ts [--check] [--write]`: fits what the measures of a step down weigh, by
 * logistic regression on the bench's articles whose county is read right: at each place on the way to the true one,
 * all steps that the text offers. `--check` leaves an eighth of the sets out in turn and prints how often the whole
 * place is right; `--write` writes `depth-weights.data.ts`. Same truths, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from '../../../src/chinese/normalize.ts';
import type { ArticleText } from '../../../src/model/page.ts';
import { countAround } from '../../../src/reading/places/count-places.ts';
import {
  DEPTH_MEASURES,
  type DepthMeasures,
  measureStep,
} from '../../../src/reading/places/depth-measures.ts';
import { readSituations } from '../../../src/reading/places/locate-articles.ts';
import {
  ancestorOf,
  COUNTY,
  levelOf,
  namesOf,
  type PlaceNode,
} from '../../../src/reading/places/node.ts';
import { type Evidence, readEvidence } from '../../../src/reading/places/read-evidence.ts';
import { segmentPages } from '../../../src/reading/structure/segment-page.ts';
import { KEPT_ASIDE, loadSet, SETS, type SetName } from '../../bench/load-expected.ts';
import { pairArticles } from '../../bench/pair-articles.ts';

/** What a weight costs; that of `always` costs nearly nothing. */
const COST = 2;
const COST_OF_ALWAYS = 1e-3;
const ROUNDS = 20;
const FOLDS = 8;

/** A place on the way, and the steps from it. */
interface Fork {
  readonly path: readonly string[];
  readonly steps: readonly { readonly path: readonly string[]; readonly row: readonly number[] }[];
}

interface Example {
  readonly set: SetName;
  readonly start: readonly string[];
  readonly wanted: readonly string[];
  /** All places below the start that the text names, and the start, by path. */
  readonly forks: ReadonlyMap<string, Fork>;
}

const keyOf = (path: readonly string[]): string => path.join('/');
const rowOf = (measures: DepthMeasures): number[] => DEPTH_MEASURES.map((it) => measures[it]);

function isPrefix(path: readonly string[], whole: readonly string[]): boolean {
  return path.every((name, at) => whole[at] === name);
}

/** Where the steps begin; undefined where the article names no county. */
function startOf({ title, mention }: Evidence): PlaceNode | undefined {
  return title && levelOf(title.node) >= COUNTY ? title.node : ancestorOf(mention.node, COUNTY);
}

function readForks(start: PlaceNode, evidence: Evidence): Map<string, Fork> {
  const forks = new Map<string, Fork>();
  const visit = (here: PlaceNode): void => {
    const counts = countAround(here, evidence.text);
    const steps = counts.steps.map(({ node: step }) => ({
      path: namesOf(step),
      row: rowOf(measureStep({ here, step, counts }, evidence)),
    }));
    const path = namesOf(here);
    forks.set(keyOf(path), { path, steps });
    for (const { node } of counts.steps) visit(node);
  };
  visit(start);
  return forks;
}

/** One example an article whose true place lies at or below where the reader starts. */
function readExamples(set: SetName): Example[] {
  const examples: Example[] = [];
  for (const { text, expected } of loadSet(set)) {
    const normal = normalizeText(text);
    const [page] = segmentPages([normal]);
    const articles: readonly ArticleText[] = page?.articles ?? [];
    const situations = readSituations(articles, normal);
    for (const { expected: truth, read } of pairArticles(expected, { articles }).pairs) {
      const { resolved, context } = situations[articles.indexOf(read)] ?? {};
      const evidence = resolved && readEvidence(read, resolved, context?.home);
      const start = evidence ? startOf(evidence) : undefined;
      if (!evidence || !start || !isPrefix(namesOf(start), truth.region.path)) continue;
      const forks = readForks(start, evidence);
      examples.push({ set, start: namesOf(start), wanted: truth.region.path, forks });
    }
  }
  return examples;
}

interface Row {
  readonly values: readonly number[];
  readonly isTaken: boolean;
}

/** All steps from the start to the true place and from that. */
function rowsOf({ start, wanted, forks }: Example): Row[] {
  const rows: Row[] = [];
  for (let length = start.length; length <= wanted.length; length += 1) {
    for (const { path, row } of forks.get(keyOf(wanted.slice(0, length)))?.steps ?? []) {
      rows.push({ values: row, isTaken: isPrefix(path, wanted) });
    }
  }
  return rows;
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** The solution of a symmetric, positive system, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    for (const [below, row] of rows.entries()) {
      if (below === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

/** Newton's steps of a regularised logistic regression. */
function fitWeights(examples: readonly Example[]): number[] {
  const rows = examples.flatMap(rowsOf);
  let weights = DEPTH_MEASURES.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const costs: number[] = DEPTH_MEASURES.map((it) => (it === 'always' ? COST_OF_ALWAYS : COST));
    const slope = weights.map((weight, at) => weight * (costs[at] ?? 0));
    const bend: number[][] = costs.map((cost, at) =>
      costs.map((_, other) => (other === at ? cost : 0)),
    );
    for (const { values, isTaken } of rows) {
      const chance = 1 / (1 + Math.exp(-dot(values, weights)));
      for (const [at, value] of values.entries()) {
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + (chance - Number(isTaken)) * value;
        const line = bend[at] ?? [];
        for (const [other, second] of values.entries())
          line[other] = (line[other] ?? 0) + chance * (1 - chance) * value * second;
      }
    }
    const steps = solve(bend, slope);
    weights = weights.map((weight, at) => weight - (steps[at] ?? 0));
  }
  return weights;
}

/** The place that the weights lead to. */
function walk({ start, forks }: Example, weights: readonly number[]): readonly string[] {
  let here = start;
  for (;;) {
    const steps = forks.get(keyOf(here))?.steps ?? [];
    const odds = steps.map(({ row }) => dot(row, weights));
    const best = odds.indexOf(Math.max(...odds));
    const step = steps[best];
    if (!step || (odds[best] ?? 0) <= 0) return here;
    here = step.path;
  }
}

function countRight(examples: readonly Example[], weights: readonly number[]): number {
  return examples.filter((it) => keyOf(walk(it, weights)) === keyOf(it.wanted)).length;
}

function print(weights: readonly number[]): string {
  const lines = DEPTH_MEASURES.map(
    (it, at) => `  ${it}: ${Number((weights[at] ?? 0).toFixed(2))},`,
  );
  return `/**
 * What each measure of \`depth-measures.ts\` says for a step down, as a logarithm of odds; fitted, not written:
 * \`npx tsx tests/reading/places/fit-depth.ts --write\`.
 */
import type { DepthMeasures } from './depth-measures.ts';

export const DEPTH_WEIGHTS: DepthMeasures = {
${lines.join('\n')}
};
`;
}

const learnt = SETS.filter((set) => !KEPT_ASIDE.includes(set));
const examples = learnt.flatMap(readExamples);
const weights = fitWeights(examples);
console.log(`${examples.length} articles, right ${countRight(examples, weights)}`);
if (process.argv.includes('--check')) {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ set }: Example): boolean => learnt.indexOf(set) % FOLDS === fold;
    const others = fitWeights(examples.filter((example) => !isOut(example)));
    right += countRight(examples.filter(isOut), others);
  }
  console.log(`sets left out: ${right} of ${examples.length}`);
  for (const set of KEPT_ASIDE) {
    const aside = readExamples(set);
    console.log(`${set}: ${countRight(aside, weights)} of ${aside.length}`);
  }
}
if (process.argv.includes('--write')) {
  const path = '../../../src/reading/places/depth-weights.data.ts';
  writeFileSync(join(import.meta.dirname, path), print(weights));
}
