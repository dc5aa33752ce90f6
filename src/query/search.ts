/**
 * Exact search in the articles' texts. Postings of grams narrow it to candidates; what a candidate
 * really says decides. Offsets are the same in a text and its folded form.
 */
import { foldText } from '../chinese/fold.ts';
import { gramsOfQuery } from '../chinese/grams.ts';
import { splitSentences } from '../chinese/sentences.ts';
import { textCell } from '../model/dataset/columns.ts';
import type { PostingShard, TextShard } from '../model/dataset/files.ts';
import { fromDeltas, shardOfGram } from '../model/dataset/postings.ts';
import type { Span } from '../model/span.ts';
import type { Dataset } from './dataset.ts';

export type ArticleText = TextShard['articles'][number];

/** A place in an article that holds the text. */
export interface Hit {
  /** Index of the paragraph; null: in the headline or the subtitle. */
  readonly paragraph: number | null;
  /** The text in which it stands: a sentence, or a headline. */
  readonly sentence: string;
  /** Where it stands in `sentence`. */
  readonly marked: Span;
  /** Where it stands in the paragraph, or in the headline. */
  readonly at: Span;
}

/**
 * Whether postings alone tell the truth: one gram is there or it is not. A longer text may have one
 * gram only as well (哈哈哈), and then more is asked than that 哈哈 is there.
 */
export function needsNoTexts(query: string): boolean {
  return query.length <= 2;
}

/** The posting shards that a search reads. */
export function postingShardsOf(query: string, shards: number): number[] {
  return [...new Set(gramsOfQuery(query).map((gram) => shardOfGram(gram, shards)))];
}

/** Rows of articles that hold every gram of the query, in rising order. */
export function findCandidates(
  query: string,
  postings: ReadonlyMap<number, PostingShard>,
  shards: number,
): number[] {
  const lists = gramsOfQuery(query)
    .map((gram) => {
      const grams = postings.get(shardOfGram(gram, shards))?.grams ?? {};
      return Object.hasOwn(grams, gram) ? (grams[gram] ?? []) : [];
    })
    // The shortest list first: what follows only gets shorter.
    .sort((a, b) => a.length - b.length);
  const [first, ...others] = lists;
  if (first === undefined) return [];
  return others.reduce((rows, list) => {
    const members = new Set(fromDeltas(list));
    return rows.filter((row) => members.has(row));
  }, fromDeltas(first));
}

/** Whether an article really holds the query: in its headline, subtitle or a paragraph. */
export function holdsText(dataset: Dataset, article: ArticleText, query: string): boolean {
  const folded = foldText(query);
  return textsOf(dataset, article).some(({ text }) => foldText(text).includes(folded));
}

/** All places of an article that hold the query, from the headline on, none overlapping. */
export function findHits(dataset: Dataset, article: ArticleText, query: string): Hit[] {
  const folded = foldText(query);
  if (folded === '') return [];
  return textsOf(dataset, article).flatMap(({ paragraph, text }) =>
    findPlaces(foldText(text), folded).map((at) => hitAt(text, paragraph, at)),
  );
}

interface Searched {
  readonly paragraph: number | null;
  readonly text: string;
}

function textsOf({ facts }: Dataset, article: ArticleText): Searched[] {
  const { title, subtitle } = facts.articles;
  return [
    { paragraph: null, text: textCell(facts, title, article.article) },
    { paragraph: null, text: textCell(facts, subtitle, article.article) },
    ...article.paragraphs.map(({ text }, paragraph) => ({ paragraph, text })),
  ];
}

function findPlaces(folded: string, query: string): Span[] {
  const places: Span[] = [];
  let from = folded.indexOf(query);
  while (from >= 0) {
    places.push([from, from + query.length]);
    from = folded.indexOf(query, from + query.length);
  }
  return places;
}

function hitAt(text: string, paragraph: number | null, at: Span): Hit {
  const [from, to] = paragraph === null ? [0, text.length] : sentenceAround(text, at);
  return {
    paragraph,
    at,
    sentence: text.slice(from, to),
    marked: [at[0] - from, Math.min(at[1], to) - from],
  };
}

/** The sentences from the one in which the place begins to the one in which it ends. */
function sentenceAround(text: string, at: Span): Span {
  const touched = splitSentences(text).filter(([from, to]) => from < at[1] && to > at[0]);
  return [touched[0]?.[0] ?? 0, touched.at(-1)?.[1] ?? text.length];
}

/** Characters that an excerpt keeps before and after its mark. */
const BEFORE = 24;
const AFTER = 56;

export interface Excerpt {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** A hit's sentence in three parts, cut with … where it is long. */
export function excerptOfHit({ sentence, marked }: Hit): Excerpt {
  const before = sentence.slice(0, marked[0]);
  const after = sentence.slice(marked[1]);
  return {
    before: before.length > BEFORE + 1 ? `…${before.slice(-BEFORE)}` : before,
    mark: sentence.slice(marked[0], marked[1]),
    after: after.length > AFTER + 1 ? `${after.slice(0, AFTER)}…` : after,
  };
}
