/** What a number counts, and what stands around the number. */
import type { Span } from '../../model/span.ts';
import type { Surroundings } from './bounds.ts';

export interface Indicator {
  readonly text: string;
  /** Stands beside the number, and ends as names of counted things do. */
  readonly sure: boolean;
  /** Ends with a noun of the tables. */
  readonly known?: boolean;
}

/** What these count is people. */
export const PERSON_UNITS: ReadonlySet<string> = new Set(['人', '人次', '名', '位']);

/** The number before, in the same sentence. */
export interface Counted {
  readonly to: number;
  readonly indicator: string;
  readonly unit: string;
  /** What a change behind it is said of. */
  readonly subject: string;
}

export interface Place {
  readonly text: string;
  /** Number and unit with the words around them that say how exact it is. */
  readonly around: Surroundings;
  /** Where the numeral itself begins. */
  readonly numberFrom: number;
  readonly unit: string;
  readonly sentence: Span;
  readonly last: Counted | null;
  /** What the last number of the same unit in this sentence counts. */
  readonly like?: string | undefined;
  /** What the first number of the same unit in this sentence counts. */
  readonly whole?: string | undefined;
  /** What the amounts before it in this sentence are of. */
  readonly subjects: readonly string[];
}
