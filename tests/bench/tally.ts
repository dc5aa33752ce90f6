/** Counts of right among all, figure by figure, with what was missed. */
import { FIGURES, type FigureId } from './figures.data.ts';

export interface Count {
  readonly right: number;
  readonly of: number;
}

export interface Miss {
  readonly figure: FigureId;
  /** Page and article. */
  readonly where: string;
  readonly expected: string;
  readonly read: string;
}

/** Where a count belongs and how a miss is told; `read` '' means nothing was read. */
export interface Outcome {
  readonly right: boolean;
  readonly where: string;
  readonly expected: string;
  readonly read: string;
}

/** Collects outcomes; `share` is null where nothing was counted. */
export class Tally {
  readonly misses: Miss[] = [];
  readonly #counts = new Map<FigureId, { right: number; of: number }>();

  add(figure: FigureId, outcome: Outcome): void {
    const count = this.#countOf(figure);
    count.of += 1;
    if (outcome.right) count.right += 1;
    else {
      const { where, expected, read } = outcome;
      this.misses.push({ figure, where, expected, read });
    }
  }

  /** Adds to a count that has no single misses, such as the halves of an F1. */
  addCount(figure: FigureId, right: number, of: number): void {
    const count = this.#countOf(figure);
    count.right += right;
    count.of += of;
  }

  count(figure: FigureId): Count {
    return this.#counts.get(figure) ?? { right: 0, of: 0 };
  }

  share(figure: FigureId): number | null {
    const { right, of } = this.count(figure);
    return of === 0 ? null : right / of;
  }

  /** All figures with their shares, in the table's order. */
  shares(): readonly (readonly [FigureId, number | null])[] {
    return FIGURES.map(({ id }) => [id, this.share(id)] as const);
  }

  #countOf(figure: FigureId): { right: number; of: number } {
    const known = this.#counts.get(figure);
    if (known !== undefined) return known;
    const count = { right: 0, of: 0 };
    this.#counts.set(figure, count);
    return count;
  }
}
