/** The part of a sentence that a narrow cell shows: the fact must be in it. */
import { cell } from '../model/dataset/columns.ts';
import type { Dataset } from './dataset.ts';
import { type FactTable, sentenceOfFact, type Texts } from './sentences.ts';

export interface MarkedSentence {
  readonly before: string;
  readonly fact: string;
  readonly after: string;
}

/** Characters that stand before the fact in an excerpt. */
const LEAD = 7;

/** The sentence in three parts; null as long as its text is not loaded. */
export function markedSentence(
  dataset: Dataset,
  texts: Texts,
  fact: { readonly table: FactTable; readonly row: number },
): MarkedSentence | null {
  const sentence = sentenceOfFact(dataset, texts, fact);
  if (sentence === null) return null;
  const columns = dataset.facts[fact.table];
  const start = cell(columns.sentenceFrom, fact.row);
  const from = cell(columns.from, fact.row) - start;
  const to = cell(columns.to, fact.row) - start;
  return {
    before: sentence.slice(0, from),
    fact: sentence.slice(from, to),
    after: sentence.slice(to),
  };
}

/**
 * The same sentence with its beginning cut where the fact would otherwise be out of sight.
 *
 * @example { before: '（long）', fact: '12场', after: '。' } → { before: '…(last 7)', … }
 */
export function excerptOf(sentence: MarkedSentence): MarkedSentence {
  const { before } = sentence;
  // One character more than is cut, so that the mark never replaces a single character.
  if (before.length <= LEAD + 1) return sentence;
  return { ...sentence, before: `…${before.slice(-LEAD)}` };
}
