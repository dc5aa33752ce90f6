/** Learns how much two characters side by side speak for a theme: ridge regression, deterministic. */
import { THEME_IDS } from '../../../src/model/themes.ts';
import { type Passages, SHARES } from '../../../src/reading/themes/weigh-wording.ts';
import { dotRows, type SparseRow, solveRidge } from './solve-ridge.ts';

/** An article's passages with the themes that it is filed under. */
export interface Worded {
  readonly source: string;
  readonly passages: Passages;
  readonly primary: number;
  /** null where only the primary theme is known. */
  readonly others: readonly number[] | null;
}

/** What was learnt: pairs in order of weight, each with its rareness and its weights. */
export interface Wording {
  readonly pairs: readonly string[];
  readonly rareness: readonly number[];
  /** Pair after pair: by theme for the first one, then by theme for any. */
  readonly weights: Float64Array;
  readonly base: readonly number[];
}

const COUNT = THEME_IDS.length;
const WIDTH = 2 * COUNT;
/** A pair is known from so many articles of so many sources, and so many pairs are kept. */
const LEAST = { articles: 3, sources: 2 };
const MOST_PAIRS = 6000;
const PAIR = /[\u4e00-\u9fff](?=[\u4e00-\u9fff])/gu;

function pairsIn(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { index } of text.matchAll(PAIR)) {
      const pair = text.slice(index, index + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** Pairs that enough articles have, with how rare they are; places speak for no theme. */
function collectPairs(of: readonly Worded[], places: ReadonlySet<string>): Map<string, number> {
  const articles = new Map<string, number>();
  const sources = new Map<string, Set<string>>();
  for (const { passages, source } of of) {
    for (const pair of pairsIn([...passages.title, ...passages.text]).keys()) {
      articles.set(pair, (articles.get(pair) ?? 0) + 1);
      sources.set(pair, (sources.get(pair) ?? new Set()).add(source));
    }
  }
  const known = [...articles].filter(
    ([pair, count]) =>
      count >= LEAST.articles &&
      (sources.get(pair)?.size ?? 0) >= LEAST.sources &&
      !places.has(pair),
  );
  return new Map(known.map(([pair, count]) => [pair, Math.log(of.length / count) + 1]));
}

/** An article's row: the shares of its passages, each of length 1. */
function rowOf({ title, lead, text }: Passages, rareness: ReadonlyMap<string, number>): SparseRow {
  const row = new Map<string, number>();
  const parts = [
    [text, 1],
    [title, SHARES.title],
    [lead, SHARES.lead],
  ] as const;
  for (const [texts, share] of parts) {
    const values = [...pairsIn(texts)].flatMap(([pair, count]) => {
      const rare = rareness.get(pair);
      return rare === undefined ? [] : [[pair, rare * (1 + Math.log(count))] as const];
    });
    const length = Math.hypot(...values.map(([, value]) => value));
    for (const [pair, value] of values) {
      row.set(pair, (row.get(pair) ?? 0) + (share * value) / length);
    }
  }
  return row;
}

/**
 * 1 for the theme that an article is filed under first, and, in the second half, for all of them;
 * where the others are not known, they are taken for none.
 */
function targetOf({ primary, others }: Worded): Float64Array {
  const target = new Float64Array(WIDTH);
  for (const at of [primary, COUNT + primary, ...(others ?? []).map((it) => COUNT + it)]) {
    target[at] = 1;
  }
  return target;
}

/** What is found for the articles `at`: a share of its inner products with each. */
interface Solved {
  readonly at: readonly number[];
  readonly base: Float64Array;
  readonly factors: readonly Float64Array[];
}

function solve(
  of: readonly Worded[],
  dots: readonly Float64Array[],
  at: readonly number[],
): Solved {
  const base = new Float64Array(WIDTH);
  const targets = at.map((it) => targetOf(of[it] as Worded));
  for (const target of targets)
    target.forEach((it, to) => {
      add(base, to, it / at.length);
    });
  for (const target of targets)
    base.forEach((it, to) => {
      add(target, to, -it);
    });
  const products = at.map((a) => Float64Array.from(at, (b) => dots[a]?.[b] ?? 0));
  return { at, base, factors: solveRidge(products, targets) };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function apply({ at, base, factors }: Solved, dots: Float64Array | undefined): Float64Array {
  const sums = Float64Array.from(base);
  at.forEach((it, from) => {
    factors[from]?.forEach((factor, to) => {
      add(sums, to, (dots?.[it] ?? 0) * factor);
    });
  });
  return sums;
}

/** The pairs' weights that the factors of all articles come to, by pair. */
function weighPairs(
  { at, factors }: Solved,
  rows: readonly SparseRow[],
): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>();
  at.forEach((it, from) => {
    for (const [pair, value] of rows[it] ?? []) {
      const own = weights.get(pair) ?? new Float64Array(WIDTH);
      weights.set(pair, own);
      factors[from]?.forEach((factor, to) => {
        add(own, to, value * factor);
      });
    }
  });
  return weights;
}

export interface Learnt {
  readonly wording: Wording;
  /** By article that was learnt from, what the others of its kind say of it, its own share left out. */
  readonly crossed: readonly Float64Array[];
  /** What is said of an article that was not learnt from. */
  readonly judge: (passages: Passages) => Float64Array;
}

const FOLDS = 5;
const foldOf = (at: number): number => (at * 7919 + 13) % FOLDS;

/**
 * Learns from all of `of`; places are two-character names that speak for no theme.
 *
 * @example learnWording(articles, new Set(['北京'])).judge(passagesOf(article)) // 26 numbers
 */
export function learnWording(of: readonly Worded[], places: ReadonlySet<string>): Learnt {
  const all = of.map((_, at) => at);
  const every = collectPairs(of, places);
  const wide = of.map(({ passages }) => rowOf(passages, every));
  const first = weighPairs(solve(of, dotRows(wide), all), wide);
  const strength = (pair: string): number =>
    Math.max(...(first.get(pair) ?? []).map((it) => Math.abs(it)));
  const kept = [...every].sort((a, b) => strength(b[0]) - strength(a[0])).slice(0, MOST_PAIRS);
  const rareness = new Map(kept);
  const rows = of.map(({ passages }) => rowOf(passages, rareness));
  const dots = dotRows(rows);
  const crossed: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const solved = solve(
      of,
      dots,
      all.filter((at) => foldOf(at) !== fold),
    );
    for (const at of all) {
      if ((at * 7919 + 13) % FOLDS === fold)
        crossed[at] = apply(solved, dots[at] ?? new Float64Array());
    }
  }
  const solved = solve(of, dots, all);
  const weights = weighPairs(solved, rows);
  const pairs = kept.map(([pair]) => pair);
  const base = [...solved.base];
  return {
    crossed,
    judge: (passages) => {
      const sums = Float64Array.from(base);
      for (const [pair, value] of rowOf(passages, rareness)) {
        weights.get(pair)?.forEach((weight, to) => {
          add(sums, to, value * weight);
        });
      }
      return sums;
    },
    wording: {
      pairs,
      rareness: kept.map(([, rare]) => rare),
      weights: Float64Array.from(
        pairs.flatMap((pair) => [...(weights.get(pair) ?? new Float64Array(WIDTH))]),
      ),
      base,
    },
  };
}
