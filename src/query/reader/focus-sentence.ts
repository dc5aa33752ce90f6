/** The sentence around what is focused. */
import { splitSentences } from '../../chinese/sentences.ts';
import type { Span } from '../../model/span.ts';
import type { Focus } from '../view.ts';

/**
 * From the sentence in which `at` begins to the one in which it ends.
 *
 * @example sentenceAround('先到。后走。', [4, 5]) // [3, 6]
 */
export function sentenceAround(text: string, at: Span): Span {
  const touched = splitSentences(text).filter(([from, to]) => from < at[1] && to > at[0]);
  return [touched[0]?.[0] ?? 0, touched.at(-1)?.[1] ?? text.length];
}

/** The sentence that the character at `offset` stands in, as something to focus. */
export function sentenceFocus(paragraph: number, text: string, offset: number): Focus {
  const at = Math.min(Math.max(0, offset), Math.max(0, text.length - 1));
  const [from, to] = sentenceAround(text, [at, at + 1]);
  return { paragraph, from, to };
}

/** The sentence before or after the focused one, over paragraphs; null at either end. */
export function stepSentence(
  paragraphs: readonly { readonly text: string }[],
  focus: Focus | null,
  step: 1 | -1,
): Focus | null {
  const all = paragraphs.flatMap(({ text }, paragraph) =>
    splitSentences(text).map(([from, to]) => ({ paragraph, from, to })),
  );
  if (focus === null) return (step === 1 ? all[0] : all.at(-1)) ?? null;
  const after = (entry: Focus) =>
    entry.paragraph - focus.paragraph ||
    (entry.to <= focus.from ? -1 : entry.from >= focus.to ? 1 : 0);
  const rest = all.filter((entry) => Math.sign(after(entry)) === step);
  return (step === 1 ? rest[0] : rest.at(-1)) ?? null;
}

/** Whether the article has these characters: a link may have been written for another text. */
export function holdsFocus(
  paragraphs: readonly { readonly text: string }[],
  { paragraph, to }: Focus,
): boolean {
  return to <= (paragraphs[paragraph]?.text.length ?? 0);
}

/** Whether two focuses are the same characters. */
export function isSameFocus(a: Focus | null, b: Focus | null): boolean {
  if (a === null || b === null) return a === b;
  return a.paragraph === b.paragraph && a.from === b.from && a.to === b.to;
}
