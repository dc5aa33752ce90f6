/** Measures → how likely each theme is the primary one, or another one, by the fitted weights. */
import { THEME_IDS } from '../../model/themes.ts';
import { MEASURES, type Measures, placeOf } from './measure-themes.ts';

/**
 * What is weighed for another theme beside its own measures: its `mean` and `peak` against the
 * primary theme's, whether it comes second or third for the primary theme, by how far it comes
 * behind there, how likely it is there at all, and its `mean` times the paragraphs (a long article
 * has room for more).
 */
export const BESIDE = [
  'meanRatio',
  'peakRatio',
  'runnerUp',
  'third',
  'behind',
  'likely',
  'length',
] as const;

/** A theme's weights: of its bias, then of each measure, in order. */
export type Weights = readonly number[];

export interface ThemeWeights {
  /** By theme: the bias, then MEASURES. */
  readonly primary: readonly Weights[];
  /** By theme: the bias, then MEASURES, then BESIDE. */
  readonly others: readonly Weights[];
  /** By primary theme, by other theme: how often they go together, beyond what is measured. */
  readonly pairs: readonly Weights[];
}

const LEAST = 0.05;
const FARTHEST = 8;
const SCALE = 4;
const MOST_PARAGRAPHS = 10;
const COUNT = THEME_IDS.length;
const WIDTH = MEASURES.length;
const MEAN = placeOf('mean');
const PEAK = placeOf('peak');

function weigh(weights: Weights, measures: Measures, theme: number): number {
  let sum = weights[0] ?? 0;
  for (let at = 0; at < WIDTH; at += 1) {
    sum += (measures[theme * WIDTH + at] ?? 0) * (weights[at + 1] ?? 0);
  }
  return sum;
}

/** By theme, how much speaks for it as the primary one; only differences mean anything. */
export function weighPrimary(measures: Measures, { primary }: ThemeWeights): Float64Array {
  const scores = new Float64Array(COUNT);
  for (let theme = 0; theme < COUNT; theme += 1) {
    scores[theme] = weigh(primary[theme] ?? [], measures, theme);
  }
  return scores;
}

/** By theme, the logarithm of its likelihood to be the primary one. */
export function likelihoods(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (let theme = 0; theme < COUNT; theme += 1) highest = Math.max(highest, scores[theme] ?? 0);
  let sum = 0;
  for (let theme = 0; theme < COUNT; theme += 1) sum += Math.exp((scores[theme] ?? 0) - highest);
  const all = highest + Math.log(sum);
  return scores.map((it) => it - all);
}

/** The theme that has most, but for the ones that are left out. */
export function bestOf(values: Float64Array, ...without: readonly number[]): number {
  let best = -1;
  for (let theme = 0; theme < COUNT; theme += 1) {
    if (without.includes(theme)) continue;
    if (best < 0 || (values[theme] ?? 0) > (values[best] ?? 0)) best = theme;
  }
  return best;
}

/** What the second theme's weights are applied to: its measures, and how it stands to the first. */
export interface Standing {
  readonly measures: Measures;
  /** By theme, the logarithm of its likelihood. */
  readonly likely: Float64Array;
  readonly primary: number;
  readonly paragraphs: number;
}

/** Theme after theme, BESIDE. */
export function compareThemes({ measures, likely, primary, paragraphs }: Standing): Float64Array {
  const beside = new Float64Array(COUNT * BESIDE.length);
  const second = bestOf(likely, primary);
  const third = bestOf(likely, primary, second);
  const first = likely[primary] ?? 0;
  const mean = (measures[primary * WIDTH + MEAN] ?? 0) + LEAST;
  const peak = (measures[primary * WIDTH + PEAK] ?? 0) + LEAST;
  const length = Math.min(MOST_PARAGRAPHS, paragraphs) / MOST_PARAGRAPHS;
  for (let theme = 0, at = 0; theme < COUNT; theme += 1, at += BESIDE.length) {
    const own = measures[theme * WIDTH + MEAN] ?? 0;
    const it = likely[theme] ?? 0;
    beside[at] = own / mean;
    beside[at + 1] = (measures[theme * WIDTH + PEAK] ?? 0) / peak;
    beside[at + 2] = second === theme ? 1 : 0;
    beside[at + 3] = third === theme ? 1 : 0;
    beside[at + 4] = Math.max(-FARTHEST, it - first) / SCALE;
    beside[at + 5] = Math.max(-FARTHEST, it) / SCALE;
    beside[at + 6] = length * own;
  }
  return beside;
}

/** By theme, the log odds that it is another theme of the article; -Infinity for the primary one. */
export function weighOthers(standing: Standing, { others, pairs }: ThemeWeights): Float64Array {
  const { measures, primary } = standing;
  const beside = compareThemes(standing);
  const odds = new Float64Array(COUNT);
  for (let theme = 0; theme < COUNT; theme += 1) {
    const weights = others[theme] ?? [];
    let sum = weigh(weights, measures, theme) + (pairs[primary]?.[theme] ?? 0);
    for (let at = 0; at < BESIDE.length; at += 1) {
      sum += (beside[theme * BESIDE.length + at] ?? 0) * (weights[WIDTH + 1 + at] ?? 0);
    }
    odds[theme] = theme === primary ? Number.NEGATIVE_INFINITY : sum;
  }
  return odds;
}
