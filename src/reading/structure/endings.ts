/** How a text starts and stops: finished, or in mid-sentence. */
import { CLOSER_OF } from '../../chinese/characters.ts';

const FINISHED = /(?:[。！？!?…]|[^.]\.)[”’」』）)】》〉"']{0,3}$/u;
const BARE_END = /[”’」』）)】》〉"']{1,3}$/u;
const STARTS_INSIDE = /^[，。、；：！？,;:!?”’」』）)】》〉…]/u;
const OPENERS: ReadonlyMap<string, string> = new Map(Object.entries(CLOSER_OF));
const CLOSERS = new Set(Object.values(CLOSER_OF));

/** Whether `text` stops where a sentence does. */
export function endsSentence(text: string): boolean {
  return FINISHED.test(text.slice(-6));
}

/** Whether `text` stops at closing marks without a full stop: the end of a list, or of nothing. */
export function endsAtClosing(text: string): boolean {
  return BARE_END.test(text.slice(-4));
}

/** Whether `text` begins with what cannot begin a sentence. */
export function startsInside(text: string): boolean {
  return STARTS_INSIDE.test(text);
}

/** Quotation marks and brackets that `text` opens and does not close, and closes without opening. */
export interface Balance {
  readonly open: readonly string[];
  readonly unopened: readonly string[];
}

/**
 * What `text` leaves open; at most 8 marks deep.
 *
 * @example readBalance('他说：“好') // { open: ['”'], unopened: [] }
 */
export function readBalance(text: string): Balance {
  const open: string[] = [];
  const unopened: string[] = [];
  for (const character of text) {
    const closer = OPENERS.get(character);
    if (closer !== undefined) {
      if (open.length < 8) open.push(closer);
    } else if (CLOSERS.has(character)) {
      const at = open.lastIndexOf(character);
      if (at >= 0) open.length = at;
      else if (unopened.length < 8) unopened.push(character);
    }
  }
  return { open, unopened };
}
