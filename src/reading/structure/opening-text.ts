/** How well a text opens its article, read over the columns that its first sentences are broken over. */
import { openingScore } from './openings.ts';
import type { StreamItem } from './stream.ts';

/** Signs of an opening are looked for in so many characters. */
const REACH = 110;

/** A text's first characters, and what they say for its being an article's first (logarithm). */
export interface Opening {
  readonly text: string;
  readonly score: number;
}

/**
 * The opening of the item at `at`. Where it stops in mid-sentence, what goes on with it is read
 * too: “茶开园 / 了！”6月18日，…… has its date in the second column. `next` is `Links.next`.
 */
export function readOpening(
  stream: readonly StreamItem[],
  next: readonly number[],
  at: number,
): Opening {
  const item = stream[at];
  if (!item) return { text: '', score: 0 };
  const { text, first } = item.edge;
  if (!item.openEnd || text.length >= REACH) return { text, score: first };
  let whole = text;
  let from = at;
  for (let steps = 0; steps < REACH && whole.length < REACH; steps += 1) {
    if (!stream[from]?.openEnd) break;
    from = next[from] ?? -1;
    const more = stream[from]?.edge.text ?? '';
    if (more === '') break;
    whole += more;
  }
  return { text: whole, score: first - openingScore(text) + openingScore(whole) };
}
