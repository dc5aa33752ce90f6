/**
 * How accurate the reading is: the figures of the last evaluation. `npm run evaluate` prints them;
 * they are filled in by hand from it, so that the dashboard never shows a figure nobody looked at.
 */

/** One figure of the evaluation, as a share from 0 to 1. */
export interface AccuracyFigure {
  /** The evaluation's own id of the figure. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Against the annotated pages of `seeds/`; null where it was not measured. */
  readonly seeds: number | null;
  /** Against pages that no rule was written with; null where it was not measured. */
  readonly heldOut: number | null;
}

export const ACCURACY: readonly AccuracyFigure[] = [];
