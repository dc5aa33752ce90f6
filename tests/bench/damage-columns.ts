/** Breaking an article's text into the blocks that a page shows, and putting them out of order. */
import type { Random } from './random.ts';

/** Where text may be broken so that both sides show it: never beside an end or a blank. */
const BLUNT = /[。！？!?：:”’」』）)\s…；;]/u;
const SHORTEST = 18;

/** A place inside `text` where it breaks in mid-sentence, or null where it is too short. */
export function findBreak(text: string, random: Random): number | null {
  if (text.length < 2 * SHORTEST) return null;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const at = random.between(SHORTEST, text.length - SHORTEST);
    const before = text.charAt(at - 1);
    if (!BLUNT.test(before) && !BLUNT.test(text.charAt(at))) return at;
  }
  return null;
}

/** A paragraph as one block, or as two or three where columns end inside it. */
export function breakParagraph(text: string, random: Random): string[] {
  const at = random.chance(0.35) ? findBreak(text, random) : null;
  if (at === null) return [text];
  return [text.slice(0, at), ...breakParagraph(text.slice(at), random)];
}

/**
 * Columns of an article, each ending inside a sentence, so that their order can be found again:
 * `blocks` are whole paragraphs or pieces of them.
 */
export function splitColumns(blocks: readonly string[], random: Random): string[][] {
  const long = blocks.flatMap((block, index) => (block.length > 60 ? [index] : []));
  const chosen = long[random.between(0, long.length - 1)];
  const block = chosen === undefined ? undefined : blocks[chosen];
  const at = block === undefined ? null : findBreak(block, random);
  if (chosen === undefined || block === undefined || at === null) return [[...blocks]];
  return [
    [...blocks.slice(0, chosen), block.slice(0, at)],
    [block.slice(at), ...blocks.slice(chosen + 1)],
  ];
}

/** Three columns, neither in order nor in reverse. */
export function scatter(blocks: readonly string[], random: Random): string[] {
  const [one = [], rest = []] = splitColumns(blocks, random);
  const [two = [], three = []] = splitColumns(rest, random);
  return random.chance(0.5) ? [...two, ...three, ...one] : [...three, ...one, ...two];
}

/** Two articles' blocks, the second's opening set between two columns of the first. */
export function interleave(one: readonly string[], other: readonly string[], random: Random) {
  const [head = [], tail] = splitColumns(one, random);
  if (tail === undefined) return [...one, ...other];
  const at = Math.min(other.length, random.between(1, 3));
  return [...head, ...other.slice(0, at), ...tail, ...other.slice(at)];
}
