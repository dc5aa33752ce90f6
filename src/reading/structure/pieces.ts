/** Strings that are lists of spans on the page. */
import type { Span } from '../../model/span.ts';

/** A string with the page's spans that make it when joined. */
export interface PlacedText {
  readonly text: string;
  readonly pieces: readonly Span[];
}

export const NOTHING: PlacedText = { text: '', pieces: [] };

/** Joins placed texts in the given order; spans that touch become one. */
export function joinPlaced(parts: readonly PlacedText[]): PlacedText {
  const [only] = parts;
  if (only && parts.length === 1 && only.pieces.length === 1 && only.text !== '') return only;
  const pieces: Span[] = [];
  for (const part of parts) {
    for (const piece of part.pieces) {
      const last = pieces.at(-1);
      if (last && last[1] === piece[0]) pieces[pieces.length - 1] = [last[0], piece[1]];
      else if (piece[1] > piece[0]) pieces.push(piece);
    }
  }
  return { text: parts.map((part) => part.text).join(''), pieces };
}

/**
 * The part `[from, to)` of a placed text, blanks at both ends left out.
 *
 * @example slicePlaced({ text: '甲乙丙', pieces: [[0, 2], [5, 6]] }, 1, 3)
 * // { text: '乙丙', pieces: [[1, 2], [5, 6]] }
 */
export function slicePlaced(placed: PlacedText, from: number, to: number): PlacedText {
  let start = Math.max(0, from);
  let end = Math.min(placed.text.length, to);
  while (start < end && /\s/u.test(placed.text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(placed.text.charAt(end - 1))) end -= 1;
  if (start === 0 && end === placed.text.length) return placed;
  const pieces: Span[] = [];
  let offset = 0;
  for (const [pieceFrom, pieceTo] of placed.pieces) {
    const low = Math.max(start, offset);
    const high = Math.min(end, offset + pieceTo - pieceFrom);
    if (low < high) pieces.push([pieceFrom + low - offset, pieceFrom + high - offset]);
    offset += pieceTo - pieceFrom;
  }
  return { text: placed.text.slice(start, end), pieces };
}
