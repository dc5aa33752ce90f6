/** Which mark of a chart an arrow key leads to. */

export interface MarkPlace {
  /** From the top. */
  readonly line: number;
  /** Pixels from the left. */
  readonly from: number;
  readonly to: number;
}

export type MoveKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export function isMoveKey(key: string): key is MoveKey {
  return key in STEPS || key in LINES || key === 'Home' || key === 'End';
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowLeft: -1, ArrowRight: 1 };
const LINES: Readonly<Partial<Record<string, number>>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Left and right follow the lines as a reader does; up and down lead to the nearest mark of the
 * next line that has any. At an end the mark stays.
 *
 * @returns an index of `places`.
 */
export function nextMark(places: readonly MarkPlace[], at: number, key: MoveKey): number {
  const order = places
    .map((place, index) => ({ ...place, index }))
    .sort((a, b) => a.line - b.line || a.from - b.from || a.index - b.index);
  if (key === 'Home') return order[0]?.index ?? at;
  if (key === 'End') return order.at(-1)?.index ?? at;
  const step = STEPS[key];
  if (step !== undefined) {
    const place = order.findIndex(({ index }) => index === at);
    return order[place + step]?.index ?? at;
  }
  return acrossLines(places, at, LINES[key] ?? 0);
}

function acrossLines(places: readonly MarkPlace[], at: number, direction: number): number {
  const here = places[at];
  if (here === undefined) return at;
  const ahead = places
    .map((place, index) => ({ index, gap: gapBetween(here, place), line: place.line }))
    .filter(({ line }) => (line - here.line) * direction > 0)
    .sort((a, b) => (a.line - b.line) * direction || a.gap - b.gap || a.index - b.index);
  return ahead[0]?.index ?? at;
}

/** Between the middle of one mark and the nearest point of another. */
function gapBetween(here: MarkPlace, place: MarkPlace): number {
  const middle = (here.from + here.to) / 2;
  return Math.max(0, place.from - middle, middle - place.to);
}
