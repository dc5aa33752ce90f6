/**
 * `npx tsx tests/reading/initiatives/fit-kind.ts [--check] [--write]`: fits what the signs of a name say for
 * each kind, by ridge regression. `--check` leaves a fifth of the sets out in turn and then tells the sets
 * kept aside; `--write` writes `kind-weights.data.ts`. Same examples, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INITIATIVE_KINDS, type InitiativeKind } from '../../../src/model/vocabulary.ts';
import { KEPT_ASIDE, SETS } from '../../bench/load-expected.ts';
import { dotRows, type SparseRow, solveRidge } from '../themes/solve-ridge.ts';
import { CASES } from './cases.ts';
import { FIELD_CASES } from './field-cases.ts';
import { FORM_CASES } from './form-cases.ts';
import { type KindExample, kindsInCases, loadKindExamples } from './kind-examples.ts';
import { PAGE_CASES } from './page-cases.ts';
import { PROSE_CASES } from './prose-cases.ts';
import { TOLD_CASES } from './told-cases.ts';

/** A sign of fewer names tells nothing. */
const FEWEST = 5;
const COST = 5;
/** How much a name counts that a careful reader need not see. */
const OPEN = 0.5;
/** The bias costs little. */
const BIAS = 3;
/** A smaller weight says nothing; in hundredths. */
const SMALLEST = 2;
const PARTS = 5;

const KINDS: readonly InitiativeKind[] = INITIATIVE_KINDS.map(({ id }) => id);
/** Of each sign, the weight for each kind in turn. */
type Weights = ReadonlyMap<string, Float64Array>;

function fitWeights(examples: readonly KindExample[]): Weights {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const shares = examples.map(({ required }) => Math.sqrt(required ? 1 : OPEN));
  const rows: SparseRow[] = examples.map(({ signs }, at) => {
    const share = shares[at] ?? 1;
    const known = [...signs].filter((sign) => (counts.get(sign) ?? 0) >= FEWEST);
    return new Map([['', BIAS * share], ...known.map((sign) => [sign, share] as const)]);
  });
  const targets = examples.map(({ kind }, at) =>
    Float64Array.from(KINDS, (one) => (one === kind ? (shares[at] ?? 1) : 0)),
  );
  const factors = solveRidge(dotRows(rows), targets, COST);
  const weights = new Map<string, Float64Array>();
  for (const [at, row] of rows.entries()) {
    for (const [sign, value] of row) {
      const sums = weights.get(sign) ?? new Float64Array(KINDS.length);
      weights.set(sign, sums);
      factors[at]?.forEach((factor, kind) => {
        sums[kind] = (sums[kind] ?? 0) + value * factor;
      });
    }
  }
  const bias = weights.get('');
  if (bias !== undefined)
    weights.set(
      '',
      bias.map((one) => one * BIAS),
    );
  return weights;
}

const hundredths = (weight: number): number => {
  const rounded = Math.round(weight * 100);
  return Math.abs(rounded) < SMALLEST ? 0 : rounded;
};

function tellKind(signs: ReadonlySet<string>, weights: Weights): InitiativeKind | undefined {
  const sums = KINDS.map((_, at) => {
    let sum = hundredths(weights.get('')?.[at] ?? 0);
    for (const sign of signs) sum += hundredths(weights.get(sign)?.[at] ?? 0);
    return sum;
  });
  return KINDS[sums.indexOf(Math.max(...sums))];
}

function check(what: string, examples: readonly KindExample[], weights: Weights): void {
  const required = examples.filter((one) => one.required);
  const ruled = required.filter(({ ruled, kind }) => ruled === kind).length;
  const told = required.filter(({ signs, kind }) => tellKind(signs, weights) === kind).length;
  console.log(`${what}: of ${required.length} right by rule ${ruled}, by signs ${told}`);
}

/** The source of `kind-weights.data.ts`: in each line a weight in hundredths, then its signs. */
function print(weights: Weights): string {
  const tables = KINDS.map((kind, at) => {
    const lines = new Map<number, string[]>();
    for (const [sign, sums] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const rounded = hundredths(sums[at] ?? 0);
      if (rounded !== 0) lines.set(rounded, [...(lines.get(rounded) ?? []), sign]);
    }
    const rows = [...lines]
      .sort(([one], [other]) => other - one)
      .map(([weight, signs]) => `    ${JSON.stringify([weight, ...signs].join('\t'))},`);
    return `  ${kind}: [\n${rows.join('\n')}\n  ],`;
  });
  return `/**
 * What the signs of \`kind-signs.ts\` say for a name's being of each kind, in hundredths; fitted, not written:
 * \`npx tsx tests/reading/initiatives/fit-kind.ts --write\`. A line is a weight and the signs that have it,
 * parted by tabs; the empty sign is what all begin with.
 */
import type { InitiativeKind } from '../../model/vocabulary.ts';

// biome-ignore format: a table is read by rows
export const KIND_WEIGHTS: Readonly<Record<InitiativeKind, readonly string[]>> = {
${tables.join('\n')}
};
`;
}

const learnt = SETS.filter((set) => !KEPT_ASIDE.includes(set));
const cases = kindsInCases([
  ...CASES,
  ...FIELD_CASES,
  ...FORM_CASES,
  ...PROSE_CASES,
  ...PAGE_CASES,
  ...TOLD_CASES,
]);
const bySet = new Map(learnt.map((set) => [set, loadKindExamples([set])]));
const examples = [...bySet.values()].flat();
const weights = fitWeights([...examples, ...cases]);
console.log(`${examples.length + cases.length} names, ${weights.size} signs`);
if (process.argv.includes('--check')) {
  for (let part = 0; part < PARTS; part += 1) {
    const isLeftOut = (at: number): boolean => at % PARTS === part;
    const of = (wanted: boolean): KindExample[] =>
      learnt.flatMap((set, at) => (isLeftOut(at) === wanted ? (bySet.get(set) ?? []) : []));
    check(`part ${part}`, of(true), fitWeights([...of(false), ...cases]));
  }
  check('kept aside', loadKindExamples(KEPT_ASIDE), weights);
}
if (process.argv.includes('--write')) {
  const path = '../../../src/reading/initiatives/kind-weights.data.ts';
  writeFileSync(join(import.meta.dirname, path), print(weights));
}
