/** Which of the bench's sets and figures the dashboard shows on its method page. */
import type { FigureId } from './figures.data.ts';
import type { SetName } from './load-expected.ts';

/** Those that say what a stranger may expect; sets that rules are written with are not among them, but for `seeds`. */
export const SHOWN_SETS = [
  'seeds',
  'held',
  'fresh',
  'outside',
] as const satisfies readonly SetName[];
export type ShownSet = (typeof SHOWN_SETS)[number];

export const SHOWN_FIGURES = [
  'articles-recall',
  'articles-precision',
  'title',
  'text',
  'county',
  'path',
  'theme',
  'metrics-recall',
  'metrics-precision',
  'value',
  'indicator',
  'initiatives-recall',
  'initiatives-precision',
  'certain',
] as const satisfies readonly FigureId[];

export interface MeasuredSet {
  readonly pages: number;
  /** Right, and of how many. */
  readonly figures: Readonly<Record<string, readonly [number, number]>>;
}
