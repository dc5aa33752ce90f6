/** Sentences of Chinese text, as ranges. */
import type { Span } from '../model/span.ts';
import { CLOSING, SENTENCE_END } from './characters.ts';
import { CodeSet } from './code-set.ts';

const ENDS = new CodeSet(SENTENCE_END);
/** What goes on with a sentence that has ended. */
const FOLLOWERS = new CodeSet(SENTENCE_END + CLOSING.replace('\\u0027', "'"));

const OPENING_MARK = '“'.charCodeAt(0);
const CLOSING_MARK = '”'.charCodeAt(0);
const STRAIGHT_MARK = '"'.charCodeAt(0);

/**
 * Half-open ranges of `text`, in order; [] for ''. A run of end marks (？！) ends one sentence.
 *
 * A straight quotation mark ends a sentence where one is open, else it begins the next:
 * 他问："好吗？" / "好。"
 *
 * @example splitSentences('他问：“好吗？”大家点头。') // [[0, 7], [7, 12]]
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let open = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === STRAIGHT_MARK) open = !open;
    else if (code === OPENING_MARK || code === CLOSING_MARK) open = code === OPENING_MARK;
    if (!ENDS.has(code)) continue;
    let end = at + 1;
    for (; end < text.length && FOLLOWERS.has(text.charCodeAt(end)); end += 1) {
      const follower = text.charCodeAt(end);
      if (follower === STRAIGHT_MARK && !open) break;
      if (follower === STRAIGHT_MARK || follower === CLOSING_MARK) open = false;
    }
    spans.push([start, end]);
    start = end;
    at = end - 1;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

/** The sentence of `sentences` that `offset` stands in; the last one for an offset at the end. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? [0, 0];
}
