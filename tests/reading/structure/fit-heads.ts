/**
 * `npx tsx tests/reading/structure/fit-heads.ts [--check] [--write]`: fits what the signs of a short line weigh,
 * by logistic regression: headlines, their lines, subtitles and sections' headings of the bench's truths and of
 * the made-up reports in `tests/reading/prose`, against pieces of their texts as columns' ends cut them. `--check`
 * leaves a quarter of the sets out in turn and prints how well both are told; `--write` writes
 * `head-weights.data.ts`. Same texts, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headSigns } from '../../../src/reading/structure/head-signs.ts';
import { KEPT_ASIDE, loadSet, SETS, type SetName } from '../../bench/load-expected.ts';
import { loadProse } from '../prose.ts';
import { Chance } from './chance.ts';
import { fitSigns, printWeights } from './fit-signs.ts';

interface Example {
  readonly set: SetName | 'prose';
  readonly text: string;
  readonly signs: readonly string[];
  readonly isHead: boolean;
}

/** Lengths of lines and of pieces. */
const SHORTEST = 4;
const LONGEST = 34;
const SHORTEST_PIECE = 7;
const LONGEST_PIECE = 26;
/** A text is cut where so many characters are left. */
const LEAST_TEXT = 40;
const FEWEST = 3;
const ROUNDS = 6;
const COST = 0.002;
const LEAST_WEIGHT = 0.1;
const FOLDS = 4;
/** The real pages are left to be read: nothing is learnt from them. */
const LEARNT: readonly SetName[] = SETS.filter(
  (set) => set !== 'seeds' && !KEPT_ASIDE.includes(set),
);
const NO_CUT_BEFORE = '，。、；：！？”’）》';

/** A headline whole, its clauses by themselves, and cut in two as print breaks it. */
function linesOf(headline: string, chance: Chance): string[] {
  const whole = headline.replace(/\s/gu, '');
  const clauses = headline.split(' ').filter((clause) => clause.length > 5);
  const lines = clauses.length > 1 ? [whole, ...clauses] : [whole];
  if (whole.length <= 12) return lines;
  const at = chance.between(5, whole.length - 5);
  return [...lines, whole.slice(0, at), whole.slice(at)];
}

/** A piece from the beginning of a text, and one from its midst, neither ending where a clause does. */
function piecesOf(text: string, chance: Chance): string[] {
  if (text.length < LEAST_TEXT) return [];
  const from = [0, chance.between(5, text.length - 30)];
  return from.flatMap((at) => {
    const end = at + chance.between(SHORTEST_PIECE, LONGEST_PIECE);
    const piece = text.slice(at, end);
    const isCut = end < text.length && !NO_CUT_BEFORE.includes(text.charAt(end));
    const mayBegin = at === 0 || !NO_CUT_BEFORE.includes(piece.charAt(0));
    return isCut && mayBegin && !/[。！？]/u.test(piece) ? [piece] : [];
  });
}

function examplesOf(
  set: Example['set'],
  { heads, texts }: { readonly heads: readonly string[]; readonly texts: readonly string[] },
): Example[] {
  const chance = new Chance();
  const add =
    (isHead: boolean) =>
    (text: string): Example[] =>
      text.length < SHORTEST || text.length > LONGEST
        ? []
        : [{ set, text, signs: ['', ...headSigns(text)], isHead }];
  return [
    ...heads.flatMap((head) => linesOf(head, chance)).flatMap(add(true)),
    ...texts.flatMap((text) => piecesOf(text, chance)).flatMap(add(false)),
  ];
}

function readSet(set: SetName): Example[] {
  const articles = loadSet(set).flatMap(({ expected }) => expected.articles);
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  return examplesOf(set, {
    heads: [
      ...articles.flatMap(({ titles, subtitle }) => [titles[0] ?? '', subtitle]),
      ...paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text),
    ].filter((head) => head !== ''),
    texts: paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text),
  });
}

function readProse(): Example[] {
  const reports = loadProse();
  return examplesOf('prose', {
    heads: reports.map(({ headline }) => headline),
    texts: reports.flatMap(({ paragraphs }) => paragraphs),
  });
}

function fitWeights(examples: readonly Example[]): Map<string, number> {
  const heads = examples.filter(({ isHead }) => isHead).length;
  const half = examples.length / 2;
  const shares = { head: half / heads, piece: half / (examples.length - heads) };
  return fitSigns(
    examples.map(({ signs, isHead }) => ({
      signs,
      isSo: isHead,
      share: isHead ? shares.head : shares.piece,
    })),
    { fewest: FEWEST, rounds: ROUNDS, cost: COST },
  );
}

function scoreOf({ signs }: Example, weights: ReadonlyMap<string, number>): number {
  return signs.reduce((sum, sign) => {
    const weight = weights.get(sign) ?? 0;
    return Math.abs(weight) < LEAST_WEIGHT && sign !== '' ? sum : sum + weight;
  }, 0);
}

/** The source of `head-weights.data.ts`: in each line a weight in tenths, then its signs. */
function print(weights: ReadonlyMap<string, number>): string {
  return `/**
 * What the signs of \`head-signs.ts\` say for a line's being a head and no piece of a text, in tenths of a
 * logarithm; fitted, not written: \`npx tsx tests/reading/structure/fit-heads.ts --write\`. A line is a weight and
 * the signs that have it, parted by tabs; the empty sign is what all begin with.
 */
// biome-ignore format: a table is read by rows
export const HEAD_WEIGHTS = \`${printWeights(weights, LEAST_WEIGHT)}\`;
`;
}

function isTold(example: Example, weights: ReadonlyMap<string, number>): boolean {
  return scoreOf(example, weights) > 0 === example.isHead;
}

const examples = [...LEARNT.flatMap(readSet), ...readProse()];
console.log(
  `${examples.length} lines, ${examples.filter(({ isHead }) => isHead).length} of them heads`,
);
if (process.argv.includes('--check')) {
  const told: Example[] = [];
  const asked: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isOut = ({ set }: Example): boolean =>
      set !== 'prose' && LEARNT.indexOf(set) % FOLDS === fold;
    const weights = fitWeights(examples.filter((example) => !isOut(example)));
    const out = examples.filter(isOut);
    if (fold === 0) out.push(...['seeds' as const, ...KEPT_ASIDE].flatMap(readSet));
    asked.push(...out);
    told.push(...out.filter((example) => isTold(example, weights)));
  }
  const share = (choose: (example: Example) => boolean): string =>
    `${told.filter(choose).length} of ${asked.filter(choose).length}`;
  console.log(
    `sets left out: heads ${share(({ isHead }) => isHead)}, pieces ${share(({ isHead }) => !isHead)}`,
  );
  for (const set of ['seeds' as const, ...KEPT_ASIDE]) {
    console.log(
      `${set}: heads ${share((one) => one.set === set && one.isHead)}, pieces ${share((one) => one.set === set && !one.isHead)}`,
    );
  }
}
if (process.argv.includes('--write')) {
  const file = join(import.meta.dirname, '../../../src/reading/structure/head-weights.data.ts');
  writeFileSync(file, print(fitWeights(examples)));
}
