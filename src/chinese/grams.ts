/**
 * Characters and pairs of neighbouring characters: what exact search in Chinese is narrowed by.
 * Every hit is verified on the text, so that what is found is what the text says.
 */
import { foldText } from './fold.ts';

/** The grams that a text holding `query` must hold: its pairs, or its one character. */
export function gramsOfQuery(query: string): string[] {
  const folded = foldText(query);
  if (folded.length === 1) return [folded];
  const grams = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) grams.add(folded.slice(at, at + 2));
  return [...grams];
}

/** Every character and every pair of `texts`; no pair runs from one text into the next. */
export function gramsOfTexts(texts: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (const text of texts) {
    const folded = foldText(text);
    for (let at = 0; at < folded.length; at += 1) {
      grams.add(folded.charAt(at));
      if (at + 1 < folded.length) grams.add(folded.slice(at, at + 2));
    }
  }
  return grams;
}
