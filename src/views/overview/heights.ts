/**
 * How tall each chart of the overview is: by the whole dataset, whatever a filter leaves, so that
 * nothing moves; and so that the two columns of charts end on one line. A filter set elsewhere that
 * leaves next to nothing is the exception: one bar in the room of thirty looks like a failed chart.
 */
import { THEMES } from '../../model/themes.ts';

export interface Heights {
  /** Lines of the provinces' chart that are shown at first. */
  readonly provinceLines: number;
  /** Whether the others are folded away. */
  readonly provincesFold: boolean;
  /** What the provinces' chart takes, its fold included. */
  readonly provinces: number;
  readonly themeLine: number;
  readonly themes: number;
  readonly tiles: number;
  readonly timeline: number;
}

/** Lines that leave room for the other charts on one screen. */
const FIRST_LINES = 14;
/** Fewer than this are not worth a fold. */
const LEAST_HIDDEN = 3;
/** The line that unfolds the others, as in the style sheet. */
const FOLD = 28;
const PROVINCE_LINE = 20;
/** Below the provinces' bars. */
export const AXIS = 22;
const THEME_LINE = { least: 19, most: 29 } as const;
const TIMELINE = { least: 150, usual: 180, most: 300 } as const;
const TILES = 304;

/** Provinces that are too few for the room of all. */
const FEW = 2;

/**
 * The provinces that there is to be room for: all of the dataset, or the few that are left.
 *
 * @param left how many a filter leaves.
 */
export function provincesToFit(all: number, left: number): number {
  return left <= FEW ? Math.max(1, left) : all;
}

/** Pixels of a chart of so many provinces. */
export function barsHeight(provinces: number): number {
  return provinces * PROVINCE_LINE + AXIS;
}

/**
 * @param provinces how many there is to be room for, see {@link provincesToFit}.
 * @example heightsFor(10) // 222 + 247 = 304 + 165
 */
export function heightsFor(provinces: number): Heights {
  const provincesFold = provinces >= FIRST_LINES + LEAST_HIDDEN;
  const provinceLines = provincesFold ? FIRST_LINES : provinces;
  const bars = barsHeight(provinceLines) + (provincesFold ? FOLD : 0);
  // Where the left column is the lower one, its lines get some air first.
  const air = Math.floor((TILES + TIMELINE.usual - bars) / THEMES.length);
  const themeLine = clamp(air, THEME_LINE.least, THEME_LINE.most);
  const themes = THEMES.length * themeLine;
  const timeline = clamp(bars + themes - TILES, TIMELINE.least, TIMELINE.most);
  return {
    provinceLines,
    provincesFold,
    // Under one or two bars some air is left, so that the columns end on one line.
    provinces: Math.max(bars, TILES + timeline - themes),
    themeLine,
    themes,
    tiles: TILES,
    timeline,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
