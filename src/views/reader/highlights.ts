/** What is lit in one text: the focus with its sentence, what is found, what is pointed at. */
import type { Found } from '../../query/reader/find-in-article.ts';
import { sentenceAround } from '../../query/reader/focus-sentence.ts';
import type { Highlight } from '../../query/reader/marks.ts';
import type { Focus } from '../../query/view.ts';

export function foundAsHighlights(hits: readonly Found[], current: Found | null): Highlight[] {
  return hits.map((hit) => ({
    kind: hit === current ? 'current-hit' : 'hit',
    from: hit.from,
    to: hit.to,
  }));
}

/** The sentence, and in it the characters, unless they are the whole sentence. */
export function focusAsHighlights(text: string, focus: Focus | null): Highlight[] {
  if (focus === null) return [];
  const [from, to] = sentenceAround(text, [focus.from, focus.to]);
  const sentence: Highlight = { kind: 'sentence', from, to };
  if (from === focus.from && to === focus.to) return [sentence];
  return [sentence, { kind: 'focus', from: focus.from, to: focus.to }];
}
