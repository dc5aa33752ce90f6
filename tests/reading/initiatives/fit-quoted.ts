/**
 * `npx tsx tests/reading/initiatives/fit-quoted.ts [--check] [--write]`: fits what the signs of quoted
 * phrases weigh, by ridge regression. `--check` prints how well phrases of the sets kept aside are
 * told; `--write` writes `quoted-weights.data.ts`. Same examples, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_ASIDE, SETS } from '../../bench/load-expected.ts';
import { dotRows, type SparseRow, solveRidge } from '../themes/solve-ridge.ts';
import { CASES } from './cases.ts';
import { FIELD_CASES } from './field-cases.ts';
import { FORM_CASES } from './form-cases.ts';
import { PAGE_CASES } from './page-cases.ts';
import { PROSE_CASES } from './prose-cases.ts';
import { loadQuotedExamples, type QuotedExample, quotedInCases } from './quoted-examples.ts';

/** A sign of fewer phrases tells nothing. */
const FEWEST = 6;
const COST = 10;
/** How much a phrase counts that may be seen as a name. */
const OPEN = 0.3;
/** The bias costs little. */
const BIAS = 10;

function fitWeights(examples: readonly QuotedExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const known = (sign: string): boolean => (counts.get(sign) ?? 0) >= FEWEST;
  const shares = examples.map(({ label }) => Math.sqrt(label === 'open' ? OPEN : 1));
  const rows: SparseRow[] = examples.map(({ signs }, at) => {
    const share = shares[at] ?? 1;
    return new Map([
      ['', BIAS * share],
      ...[...signs].filter(known).map((it) => [it, share] as const),
    ]);
  });
  const targets = examples.map(({ label }, at) =>
    Float64Array.of((label === 'none' ? -1 : 1) * (shares[at] ?? 1)),
  );
  const factors = solveRidge(dotRows(rows), targets, COST);
  const weights = new Map<string, number>();
  for (const [at, row] of rows.entries()) {
    for (const [sign, value] of row) {
      weights.set(sign, (weights.get(sign) ?? 0) + value * (factors[at]?.[0] ?? 0));
    }
  }
  weights.set('', BIAS * (weights.get('') ?? 0));
  return weights;
}

function check(examples: readonly QuotedExample[], weights: ReadonlyMap<string, number>): void {
  const scored = examples.map(({ label, signs }) => {
    let score = weights.get('') ?? 0;
    for (const sign of signs) score += weights.get(sign) ?? 0;
    return { label, score };
  });
  const names = scored.filter(({ label }) => label === 'name');
  for (const least of [-0.2, 0, 0.1, 0.2, 0.45]) {
    const taken = scored.filter(({ score }) => score > least);
    const found = names.filter(({ score }) => score > least).length / names.length;
    const right = taken.filter(({ label }) => label !== 'none').length / taken.length;
    console.log(`above ${least}: found ${found.toFixed(3)}, right ${right.toFixed(3)}`);
  }
}

/** The source of `quoted-weights.data.ts`: in each line a weight in hundredths, then its signs. */
function print(weights: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>();
  for (const [sign, weight] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const rounded = Math.round(weight * 100);
    if (rounded === 0) continue;
    lines.set(rounded, [...(lines.get(rounded) ?? []), sign]);
  }
  const rows = [...lines]
    .sort(([one], [other]) => other - one)
    .map(([weight, signs]) => `  ${JSON.stringify([weight, ...signs].join('\t'))},`);
  return `/**
 * What the signs of \`weigh-quoted.ts\` say for a quoted phrase's being an initiative's name, in
 * hundredths; fitted, not written: \`npx tsx tests/reading/initiatives/fit-quoted.ts --write\`.
 * A line is a weight and the signs that have it, parted by tabs; the empty sign is what all begin with.
 */
// biome-ignore format: a table is read by rows
export const QUOTED_WEIGHTS: readonly string[] = [
${rows.join('\n')}
];
`;
}

const examples = [
  ...loadQuotedExamples(SETS.filter((set) => !KEPT_ASIDE.includes(set))),
  ...quotedInCases([...CASES, ...FIELD_CASES, ...FORM_CASES, ...PROSE_CASES, ...PAGE_CASES]),
];
const weights = fitWeights(examples);
console.log(`${examples.length} phrases, ${weights.size} signs`);
if (process.argv.includes('--check')) check(loadQuotedExamples(KEPT_ASIDE), weights);
if (process.argv.includes('--write')) {
  const path = '../../../src/reading/initiatives/quoted-weights.data.ts';
  writeFileSync(join(import.meta.dirname, path), print(weights));
}
