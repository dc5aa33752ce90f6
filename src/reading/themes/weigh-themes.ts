/** Measures → how likely each theme is the primary one, or another one, by the fitted weights. */
import { THEME_IDS } from '../../model/themes.ts';
import { MEASURES, type Measures } from './measure-themes.ts';

/**
 * What is weighed for another theme beside its own measures: its `mean` and `peak` against the
 * primary theme's, whether it comes second or third for the primary theme, by how far it comes
 * behind there, and its `mean` times the paragraphs (a long article has room for more).
 */
export const BESIDE = ['meanRatio', 'peakRatio', 'runnerUp', 'third', 'behind', 'length'] as const;

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

const MEAN = MEASURES.indexOf('mean');
const PEAK = MEASURES.indexOf('peak');
const LEAST = 0.05;
const FARTHEST = 8;
const MOST_PARAGRAPHS = 10;

function weigh(weights: Weights, values: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at + 1] ?? 0), weights[0] ?? 0);
}

/** By theme, how much speaks for it as the primary one; only differences mean anything. */
export function weighPrimary(measures: readonly Measures[], { primary }: ThemeWeights): number[] {
  return measures.map((values, theme) => weigh(primary[theme] ?? [], values));
}

/** What the second theme's weights are applied to: its measures, and how it stands to the first. */
export interface Standing {
  readonly measures: readonly Measures[];
  readonly scores: readonly number[];
  readonly primary: number;
  readonly paragraphs: number;
}

/** By theme, its measures and BESIDE. */
export function compareThemes({ measures, scores, primary, paragraphs }: Standing): Measures[] {
  const at = (theme: number, measure: number): number => measures[theme]?.[measure] ?? 0;
  const score = (theme: number): number => scores[theme] ?? 0;
  const order = THEME_IDS.map((_, theme) => theme)
    .filter((theme) => theme !== primary)
    .sort((a, b) => score(b) - score(a));
  return measures.map((values, theme) => [
    ...values,
    at(theme, MEAN) / (at(primary, MEAN) + LEAST),
    at(theme, PEAK) / (at(primary, PEAK) + LEAST),
    order[0] === theme ? 1 : 0,
    order[1] === theme ? 1 : 0,
    Math.max(-FARTHEST, score(theme) - score(primary)) / 4,
    (Math.min(MOST_PARAGRAPHS, paragraphs) / MOST_PARAGRAPHS) * at(theme, MEAN),
  ]);
}

/** By theme, the log odds that it is another theme of the article; -Infinity for the primary one. */
export function weighOthers(standing: Standing, { others, pairs }: ThemeWeights): number[] {
  const { primary } = standing;
  return compareThemes(standing).map((values, theme) =>
    theme === primary
      ? Number.NEGATIVE_INFINITY
      : weigh(others[theme] ?? [], values) + (pairs[primary]?.[theme] ?? 0),
  );
}
