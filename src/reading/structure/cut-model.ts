/**
 * How well the characters on the two sides of a cut go together: a table learnt from made-up reports
 * (`npx tsx tests/reading/structure/fit-cut-model.ts`), which knows the genre's wording as no general
 * list does: `乡里请来的12名农` + `技员住进了大棚`.
 */
import { CUT_MODEL } from './cut-model.data.ts';
import { plainWording } from './sign-weights.ts';

/** So many characters on each side are looked at, and so many more where figures become one sign. */
const REACH = 3;
const LONGEST_NUMBER = 12;

/**
 * What is seen of a side, by distances from the cut: the nearest character, the nearest two, three, and
 * those behind the nearest.
 */
const VIEWS: readonly (readonly number[])[] = [[0], [0, 1], [0, 1, 2], [1], [1, 2], [2]];
/** The pairs of views, one of each side, that are signs. */
const PAIRS: readonly (readonly [before: number, behind: number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [0, 2],
  [2, 1],
  [1, 2],
  [3, 0],
  [0, 3],
  [3, 3],
  [4, 0],
  [0, 4],
  [1, 3],
  [3, 1],
  [5, 0],
  [0, 5],
  [4, 1],
  [1, 4],
  [4, 4],
];
export const SIGNS = PAIRS.length;

/** Bits of a sign's number: its place in the table, and a check by which a stranger there is told. */
export const PLACE_BITS = 20;
export const CHECK_BITS = 6;
const CHECKS = 2 ** CHECK_BITS;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Steps of a weight to one unit of the logarithm, and the letter that stands for none. */
export const STEPS = 8;
export const NO_WEIGHT = 32;

/** The views of one side of a cut, each as a number. */
export type Views = readonly number[];

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Characters in the order of their distance from the cut, as numbers. */
function viewsOf(codes: readonly number[], seed: number): Views {
  return VIEWS.map((view, at) => {
    let hash = mix(seed, at);
    for (const distance of view) hash = mix(hash, codes[distance] ?? 1);
    return hash;
  });
}

/** What is seen of the text before a cut. */
export function viewBefore(text: string): Views {
  const tail = plainWording(text.slice(-REACH * LONGEST_NUMBER));
  const codes: number[] = [];
  for (let at = 1; at <= Math.min(REACH, tail.length); at += 1) {
    codes.push(tail.charCodeAt(tail.length - at));
  }
  return viewsOf(codes, 101);
}

/** What is seen of the text behind a cut. */
export function viewBehind(text: string): Views {
  const head = plainWording(text.slice(0, REACH * LONGEST_NUMBER));
  const codes: number[] = [];
  for (let at = 0; at < Math.min(REACH, head.length); at += 1) codes.push(head.charCodeAt(at));
  return viewsOf(codes, 211);
}

/** The number of a cut's `at`-th sign, of `PLACE_BITS + CHECK_BITS` bits. */
export function signAt(before: Views, behind: Views, at: number): number {
  const pair = PAIRS[at] ?? [0, 0];
  const mixed = Math.imul(
    (before[pair[0]] ?? 0) ^ Math.imul(behind[pair[1]] ?? 0, 0x85ebca6b),
    0xc2b2ae35,
  );
  return (mixed ^ (mixed >>> 13)) >>> (32 - PLACE_BITS - CHECK_BITS);
}

/** Of each place of the table the weight of its sign, in steps, and the check that tells it. */
export interface CutTable {
  readonly weights: Int8Array;
  readonly checks: Uint8Array;
}

let table: CutTable | null = null;

/** A table as its text gives it: of every place a letter for the weight and one for the check. */
function readTable(text: string): CutTable {
  const values = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) values[LETTERS.charCodeAt(at)] = at;
  const weights = new Int8Array(2 ** PLACE_BITS);
  const checks = new Uint8Array(2 ** PLACE_BITS);
  let place = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (text.charCodeAt(at) === 10) continue;
    weights[place] = (values[text.charCodeAt(at)] ?? NO_WEIGHT) - NO_WEIGHT;
    at += 1;
    checks[place] = values[text.charCodeAt(at)] ?? 0;
    place += 1;
  }
  return { weights, checks };
}

/**
 * Puts another table in the learnt one's place: what is weighed beside it is fitted on texts that the table has not
 * learnt from (`tests/reading/structure/fit-links.ts`).
 */
export function replaceTable(other: CutTable): void {
  table = other;
}

/** The table's text, in rows. */
export function writeTable({ weights, checks }: CutTable): string {
  const row = 60;
  const rows: string[] = [];
  for (let from = 0; from < weights.length; from += row) {
    let line = '';
    for (let at = from; at < Math.min(from + row, weights.length); at += 1) {
      line += LETTERS.charAt((weights[at] ?? 0) + NO_WEIGHT) + LETTERS.charAt(checks[at] ?? 0);
    }
    rows.push(line);
  }
  return rows.join('\n');
}

/**
 * How much more two sides are as one text has them than as two strangers are (logarithm), by `table`: about −2
 * for strangers, 2 and more for what goes on.
 */
export function cutLogBy({ weights, checks }: CutTable, before: Views, behind: Views): number {
  let sum = 0;
  for (let at = 0; at < SIGNS; at += 1) {
    const sign = signAt(before, behind, at);
    const place = sign >>> CHECK_BITS;
    if (checks[place] === sign % CHECKS) sum += weights[place] ?? 0;
  }
  return sum / STEPS;
}

/** `cutLogBy` the learnt table. */
export function cutLog(before: Views, behind: Views): number {
  table ??= readTable(CUT_MODEL);
  return cutLogBy(table, before, behind);
}
