/** Regularised logistic regression over themes, small and deterministic (Adam, full batches). */
import { THEME_IDS } from '../../../src/model/themes.ts';

export interface Row {
  /** By theme, its values. */
  readonly values: readonly (readonly number[])[];
  /** The themes that are right. */
  readonly right: readonly number[];
  /** The theme that is given already, whose company is learnt. */
  readonly beside?: number;
}

export interface Task {
  /** Exactly one theme is right, or any number of them. */
  readonly kind: 'one-of' | 'any-of';
  readonly width: number;
  readonly rows: readonly Row[];
}

export interface Fitted {
  /** By theme: the bias, then a weight for each value. */
  readonly weights: readonly (readonly number[])[];
  readonly pairs: readonly (readonly number[])[];
}

const COUNT = THEME_IDS.length;
const STEPS = 250;
const RATE = 0.05;
/** What a weight costs: one that all themes share, a theme's bias, a pair, a theme's own weight. */
const COST = { shared: 0.1, bias: 0.5, pair: 1, own: 30 };
/** Themes beside the first are rare. */
const RARE = -1;

/** Where each kind of weight lies in one long list. */
function layout(width: number) {
  const bias = width;
  const pair = bias + COUNT;
  const own = pair + COUNT * COUNT;
  return { bias, pair, own, size: own + COUNT * width };
}

class Descent {
  readonly weights: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;
  private step = 0;

  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  at(index: number): number {
    return this.weights[index] ?? 0;
  }

  descend(slope: Float64Array): void {
    this.step += 1;
    slope.forEach((it, at) => {
      const mean = 0.9 * (this.mean[at] ?? 0) + 0.1 * it;
      const square = 0.99 * (this.square[at] ?? 0) + 0.01 * it * it;
      this.mean[at] = mean;
      this.square[at] = square;
      const rooted = Math.sqrt(square / (1 - 0.99 ** this.step)) + 1e-6;
      this.weights[at] = this.at(at) - (RATE * (mean / (1 - 0.9 ** this.step))) / rooted;
    });
  }
}

function scoreRow(descent: Descent, { kind, width }: Task, { values, beside }: Row): number[] {
  const { bias, pair, own } = layout(width);
  return values.map((of, theme) => {
    let score = descent.at(bias + theme) + (kind === 'any-of' ? RARE : 0);
    if (beside !== undefined) score += descent.at(pair + beside * COUNT + theme);
    of.forEach((value, at) => {
      score += (descent.at(at) + descent.at(own + theme * width + at)) * value;
    });
    return score;
  });
}

/** By theme, how much too likely the weights hold it. */
function errorsOf({ kind }: Task, { right, beside }: Row, scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  return scores.map((score, theme) => {
    if (theme === beside) return 0;
    const odds = kind === 'one-of' ? Math.exp(score - highest) / sum : 1 / (1 + Math.exp(-score));
    return odds - (right.includes(theme) ? 1 : 0);
  });
}

function costAt(index: number, { bias, pair, own }: ReturnType<typeof layout>): number {
  if (index < bias) return COST.shared;
  if (index < pair) return COST.bias;
  return index < own ? COST.pair : COST.own;
}

/**
 * The weights under which the right themes are likeliest.
 *
 * @example fitRows({ kind: 'one-of', width: 1, rows }).weights[0] // [bias, weight] of the first theme
 */
export function fitRows(task: Task): Fitted {
  const { width, rows } = task;
  const places = layout(width);
  const descent = new Descent(places.size);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = descent.weights.map((it, at) => it * costAt(at, places));
    const add = (at: number, it: number): void => {
      slope[at] = (slope[at] ?? 0) + it;
    };
    for (const row of rows) {
      errorsOf(task, row, scoreRow(descent, task, row)).forEach((error, theme) => {
        if (error === 0) return;
        add(places.bias + theme, error);
        if (row.beside !== undefined) add(places.pair + row.beside * COUNT + theme, error);
        row.values[theme]?.forEach((value, at) => {
          add(at, error * value);
          add(places.own + theme * width + at, error * value);
        });
      });
    }
    descent.descend(slope);
  }
  const rare = task.kind === 'any-of' ? RARE : 0;
  const weights = THEME_IDS.map((_, theme) => [
    descent.at(places.bias + theme) + rare,
    ...Array.from({ length: width }, (__, at) => {
      return descent.at(at) + descent.at(places.own + theme * width + at);
    }),
  ]);
  const pairs = THEME_IDS.map((_, first) =>
    THEME_IDS.map((__, theme) => descent.at(places.pair + first * COUNT + theme)),
  );
  return { weights, pairs };
}
