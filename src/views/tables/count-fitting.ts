/** How many entries of a line stand in it whole: a number that is cut is a wrong number. */

export interface LineRoom {
  /** Inside the line, in CSS pixels like all of these. */
  readonly room: number;
  readonly gap: number;
  /** Width of what stands behind the entries where not all of them fit. */
  readonly more: number;
}

/**
 * @param widths of the entries, in order
 * @param total how many entries there are, measured or not
 * @example countFitting([100, 100, 100], 3, { room: 250, gap: 10, more: 60 }) // 1
 */
export function countFitting(
  widths: readonly number[],
  total: number,
  { room, gap, more }: LineRoom,
): number {
  const all = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
  if (widths.length === total && all <= room) return total;
  let used = more;
  const rest = widths.findIndex((width) => {
    used += width + gap;
    return used > room;
  });
  return rest < 0 ? widths.length : rest;
}
