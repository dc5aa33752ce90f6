/** Article → how much its wording is that of articles filed under each theme. */

import { PairIndex } from '../../chinese/pair-index.ts';
import type { ArticleText } from '../../model/page.ts';
import { THEME_IDS } from '../../model/themes.ts';
import { BIGRAM_BASE, BIGRAM_HIGHEST, BIGRAMS } from './bigrams.data.ts';
import { readRareness, readWeight } from './weight-digits.ts';

/** Two weights a theme: how much a pair of characters speaks for it as the first one, or at all. */
const COUNT = THEME_IDS.length;
export const WIDTH = 2 * COUNT;
/** How much the headline and the first sentence count beside the text as a whole. */
export const SHARES = { title: 0.5, lead: 0.2 } as const;

/** Headline, first sentence and the whole text, each as the passages it consists of. */
export interface Passages {
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly text: readonly string[];
}

/**
 * What of an article is weighed.
 *
 * @example an article 春耕正忙 with one paragraph // title: 春耕正忙, lead: its first sentence, text: it
 */
export function passagesOf({ title, subtitle, paragraphs }: ArticleText): Passages {
  const text = paragraphs.map((paragraph) => paragraph.text);
  const first = text[0] ?? '';
  const end = first.search(/[。！？；]/u);
  return { title: [title, subtitle], lead: [end < 0 ? first : first.slice(0, end)], text };
}

const ROWS = BIGRAMS.trim().split('\n');
const NUMBERS = new PairIndex(ROWS);
const RARENESS = Float64Array.from(ROWS, (row) => readRareness(row[2] ?? ''));
const WEIGHTS = new Float32Array(ROWS.length * WIDTH);
ROWS.forEach((row, number) => {
  for (let at = 0; at < WIDTH; at += 1) {
    WEIGHTS[number * WIDTH + at] = BIGRAM_HIGHEST * readWeight(row[3 + at] ?? '');
  }
});

/** Room to count in, empty between calls. */
const counts = new Uint16Array(ROWS.length);
const met = new Uint16Array(ROWS.length);
const values = new Float64Array(ROWS.length);
const valued = new Uint16Array(ROWS.length);
let count = 0;
/** No character of a pair lies before this one. */
const HAN = 0x4e00;
const MOST = 64;
/** What seeing a pair so many times counts: the second time less than the first. */
const OFTEN = Float64Array.from({ length: MOST }, (_, times) => 1 + Math.log(Math.max(1, times)));

/** Counts the pairs of `texts`; how many different ones there are. */
function countPairs(texts: readonly string[]): number {
  let different = 0;
  for (const text of texts) {
    let first = text.charCodeAt(0);
    for (let at = 1; at < text.length; at += 1) {
      const second = text.charCodeAt(at);
      const number = second < HAN ? -1 : NUMBERS.at(first, second);
      first = second;
      if (number < 0) continue;
      const times = counts[number] ?? 0;
      if (times === 0) {
        met[different] = number;
        different += 1;
      }
      if (times + 1 < MOST) counts[number] = times + 1;
    }
  }
  return different;
}

/** Adds `share` of the values of the pairs in `texts`, whatever their number. */
function addValues(texts: readonly string[], share: number): void {
  const different = countPairs(texts);
  let square = 0;
  for (let at = 0; at < different; at += 1) {
    const number = met[at] ?? 0;
    const length = (OFTEN[counts[number] ?? 0] ?? 1) * (RARENESS[number] ?? 0);
    square += length * length;
  }
  const factor = share / Math.sqrt(square);
  for (let at = 0; at < different; at += 1) {
    const number = met[at] ?? 0;
    const before = values[number] ?? 0;
    if (before === 0) {
      valued[count] = number;
      count += 1;
    }
    values[number] = before + factor * (OFTEN[counts[number] ?? 0] ?? 1);
    counts[number] = 0;
  }
}

/** Adds the weights of all pairs that have a value, and leaves none behind. */
function takeWeights(sums: Float64Array): void {
  for (let at = 0; at < count; at += 1) {
    const number = valued[at] ?? 0;
    const value = values[number] ?? 0;
    values[number] = 0;
    for (let to = 0, from = number * WIDTH; to < WIDTH; to += 1) {
      sums[to] = (sums[to] ?? 0) + value * (WEIGHTS[from + to] ?? 0);
    }
  }
  count = 0;
}

/**
 * By theme, how much the wording is that of articles filed under it first (the first thirteen
 * numbers), and of articles filed under it at all. A text of no known pair has what articles have
 * on average.
 *
 * @example of an article on 春耕, rural-revitalisation has the highest number of the first thirteen
 */
export function weighWording(article: ArticleText): Float64Array {
  const { title, lead, text } = passagesOf(article);
  const sums = Float64Array.from(BIGRAM_BASE);
  addValues(text, 1);
  addValues(title, SHARES.title);
  addValues(lead, SHARES.lead);
  takeWeights(sums);
  return sums;
}
