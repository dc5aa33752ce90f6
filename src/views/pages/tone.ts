/** Tints that tell neighbouring articles apart; their numbers tell all of them apart. */
const TONES = 12;

/** @param position 0-based on the page */
export function toneOf(position: number): number {
  return position % TONES;
}
