/**
 * What a set of reported numbers amounts to, unit by unit: unlike units are never added, shares
 * are never added at all, and every sum says how many numbers it holds and how exact they are.
 */
import { cell } from '../model/dataset/columns.ts';
import { NOTES, type NoteCode } from '../model/notes.ts';
import { GENERAL_UNITS } from '../model/units.data.ts';
import { groupOf } from '../model/units.ts';
import { BOUNDS, type Bound } from '../model/vocabulary.ts';
import type { Dataset } from './dataset.ts';

/** The numbers of one unit. */
export interface UnitSubtotal {
  readonly unit: string;
  /** How many numbers are counted in; the bounds add up to it, and all below is said of them. */
  readonly count: number;
  readonly bounds: Readonly<Record<Bound, number>>;
  /** Plans, targets and repeats: they come on top of `count` and are in nothing else here. */
  readonly setAside: number;
  /** Whether all of them count the same kind of thing: 个 of villages and 个 of halls do not. */
  readonly alike: boolean;
  /** `max` differs where ranges are in it. Null for what does not add up, or where `count` is 0. */
  readonly sum: { readonly min: number; readonly max: number; readonly approx: Bound } | null;
  /** Above `largest` where `count` is 0. */
  readonly smallest: number;
  readonly largest: number;
}

const SET_ASIDE: ReadonlySet<NoteCode> = new Set<NoteCode>(['plan-or-target', 'repeated-number']);
const SET_ASIDE_BITS = NOTES.reduce(
  (bits, note, index) => (SET_ASIDE.has(note.code) ? bits | (1 << index) : bits),
  0,
);

interface Tally {
  /** Code of the indicator of the first number that is counted in. */
  indicator: number | null;
  alike: boolean;
  readonly bounds: Record<Bound, number>;
  count: number;
  setAside: number;
  min: number;
  max: number;
  smallest: number;
  largest: number;
}

/**
 * Subtotals of rows of the metrics, the unit with most numbers first.
 *
 * @example 12场, 30余场 → [{ unit: '场', count: 2, sum: { min: 42, max: 42, approx: 'over' } … }]
 */
export function subtotalsOf({ facts }: Dataset, rows: Uint32Array): readonly UnitSubtotal[] {
  const { metrics } = facts;
  const tallies = new Map<number, Tally>();
  for (const row of rows) {
    const unit = cell(metrics.unit, row);
    let tally = tallies.get(unit);
    if (tally === undefined) {
      tally = emptyTally();
      tallies.set(unit, tally);
    }
    addNumber(tally, {
      indicator: cell(metrics.indicator, row),
      value: cell(metrics.value, row),
      valueMax: metrics.valueMax[row] ?? null,
      bound: BOUNDS[cell(metrics.approx, row)]?.id ?? 'about',
      setAside: (cell(metrics.notes, row) & SET_ASIDE_BITS) !== 0,
    });
  }
  return [...tallies]
    .map(([code, tally]) => subtotal(facts.strings[code] ?? '', tally))
    .sort((a, b) => b.count - a.count || b.setAside - a.setAside || (a.unit < b.unit ? -1 : 1));
}

interface Reported {
  readonly indicator: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly bound: Bound;
  readonly setAside: boolean;
}

function addNumber(tally: Tally, reported: Reported): void {
  const { indicator, value, valueMax, bound, setAside } = reported;
  // Before anything grows: what is named as left out must not be in a count as well.
  if (setAside) {
    tally.setAside += 1;
    return;
  }
  const upper = valueMax ?? value;
  tally.indicator ??= indicator;
  tally.alike &&= tally.indicator === indicator;
  tally.count += 1;
  tally.bounds[bound] += 1;
  tally.smallest = Math.min(tally.smallest, value);
  tally.largest = Math.max(tally.largest, upper);
  tally.min += value;
  tally.max += upper;
}

function subtotal(unit: string, tally: Tally): UnitSubtotal {
  const { count, bounds, setAside, smallest, largest, min, max } = tally;
  // A general measure word says nothing about what is counted; the words of the text must.
  const alike = tally.alike || !isGeneral(unit);
  // Shares say how much of something: adding them means nothing.
  const addsUp = alike && count > 0 && groupOf(unit, '') !== 'share';
  const sum = addsUp ? { min: tidy(min), max: tidy(max), approx: boundOfSum(bounds) } : null;
  return { unit, count, bounds, setAside, alike, sum, smallest, largest };
}

/** 户 is in the reader's list of general words for its nouns, but counts households alone. */
function isGeneral(unit: string): boolean {
  return unit !== '户' && Object.hasOwn(GENERAL_UNITS, unit);
}

/** A sum is only as exact as its parts: over and exact give over, over and under give about. */
function boundOfSum(bounds: Readonly<Record<Bound, number>>): Bound {
  const inexact = BOUNDS.map(({ id }) => id).filter((id) => id !== 'exact' && bounds[id] > 0);
  const [only] = inexact;
  if (only === undefined) return 'exact';
  return inexact.length === 1 ? only : 'about';
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(sum: number): number {
  return Number(sum.toPrecision(15));
}

function emptyTally(): Tally {
  return {
    indicator: null,
    alike: true,
    bounds: { exact: 0, over: 0, about: 0, under: 0, range: 0 },
    count: 0,
    setAside: 0,
    min: 0,
    max: 0,
    smallest: Number.POSITIVE_INFINITY,
    largest: Number.NEGATIVE_INFINITY,
  };
}
