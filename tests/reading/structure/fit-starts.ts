/**
 * `npx tsx tests/reading/structure/fit-starts.ts [--check] [--write]`: fits what the signs of a text's
 * beginning weigh, by logistic regression on the paragraphs of the bench's truths: how they begin, and how
 * they go on behind their commas and anywhere else. `--check` leaves a quarter of the sets out in turn and
 * prints how well starts are told apart; `--write` writes `start-weights.data.ts`. Same truths, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSigns } from '../../../src/reading/structure/starts.ts';
import { KEPT_ASIDE, loadSet, SETS, type SetName } from '../../bench/load-expected.ts';
import { fitSigns, printWeights } from './fit-signs.ts';

interface Example {
  readonly set: SetName;
  readonly signs: readonly string[];
  readonly kind: 'start' | 'clause' | 'middle';
}

const SHORTEST = 20;
/** A start is not looked for so near to a paragraph's ends. */
const MARGIN = 6;
/** Of the clauses and of the other places in a paragraph, every so many-th is an example. */
const EVERY_CLAUSE = 3;
const EVERY_MIDDLE = 80;
const FEWEST = 4;
const ROUNDS = 10;
const COST = 0.005;
const LEAST_WEIGHT = 0.15;
const FOLDS = 4;

function readExamples(set: SetName): Example[] {
  const examples: Example[] = [];
  let seen = 0;
  const add = (text: string, kind: Example['kind']): void => {
    examples.push({ set, signs: [...startSigns(text)], kind });
  };
  for (const { expected } of loadSet(set)) {
    for (const { role, text } of expected.articles.flatMap((article) => article.paragraphs)) {
      if (role !== 'body' || text.length < SHORTEST) continue;
      add(text, 'start');
      for (let at = MARGIN; at < text.length - MARGIN; at += 1) {
        const before = text.charAt(at - 1);
        seen += 1;
        if ('，；、：,;:'.includes(before)) {
          if (seen % EVERY_CLAUSE === 0) add(text.slice(at), 'clause');
        } else if (seen % EVERY_MIDDLE === 0 && !'。！？!?'.includes(before)) {
          add(text.slice(at), 'middle');
        }
      }
    }
  }
  return examples;
}

/** How much an example counts: starts as much as all others, clauses as much as other places. */
function sharesOf(examples: readonly Example[]): (kind: Example['kind']) => number {
  const count = (kind: Example['kind']): number =>
    examples.filter((example) => example.kind === kind).length;
  const starts = count('start');
  const shares = {
    start: 1,
    clause: starts / 2 / count('clause'),
    middle: starts / 2 / count('middle'),
  };
  return (kind) => shares[kind];
}

function fitWeights(examples: readonly Example[]): Map<string, number> {
  const share = sharesOf(examples);
  return fitSigns(
    examples.map(({ signs, kind }) => ({
      signs: ['', ...signs],
      isSo: kind === 'start',
      share: share(kind),
    })),
    { fewest: FEWEST, rounds: ROUNDS, cost: COST },
  );
}

function scoreOf({ signs }: Example, weights: ReadonlyMap<string, number>): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('') ?? 0);
}

/** The source of `start-weights.data.ts`: in each line a weight in tenths, then its signs. */
function print(weights: ReadonlyMap<string, number>): string {
  return `/**
 * What the signs of \`starts.ts\` say for a text's beginning where a paragraph does, in tenths of a logarithm;
 * fitted, not written: \`npx tsx tests/reading/structure/fit-starts.ts --write\`. A line is a weight and the
 * signs that have it, parted by tabs; the empty sign is what all begin with.
 */
// biome-ignore format: a table is read by rows
export const START_WEIGHTS = \`${printWeights(weights, LEAST_WEIGHT)}\`;
`;
}

const sets = SETS.filter((set) => !KEPT_ASIDE.includes(set));
const examples = sets.flatMap(readExamples);
console.log(`${examples.length} places`);
if (process.argv.includes('--check')) {
  const told = { start: [0, 0], clause: [0, 0], middle: [0, 0] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ set }: Example): boolean => sets.indexOf(set) % FOLDS === fold;
    const weights = fitWeights(examples.filter((example) => !isOut(example)));
    for (const example of examples.filter(isOut)) {
      const count = told[example.kind];
      count[1] = (count[1] ?? 0) + 1;
      if (scoreOf(example, weights) > 0 === (example.kind === 'start'))
        count[0] = (count[0] ?? 0) + 1;
    }
  }
  for (const [kind, [right = 0, of = 0]] of Object.entries(told)) {
    console.log(`${kind}: ${right} of ${of} told, ${(right / of).toFixed(3)}`);
  }
}
if (process.argv.includes('--write')) {
  const path = '../../../src/reading/structure/start-weights.data.ts';
  writeFileSync(join(import.meta.dirname, path), print(fitWeights(examples)));
}
