/** Article → how much of it speaks for each theme, measure by measure. */
import type { ArticleText, Initiative } from '../../model/page.ts';
import { THEME_IDS } from '../../model/themes.ts';
import { Tally, tallySignals } from './tally-signals.ts';
import { weighWording } from './weigh-wording.ts';

/**
 * What is measured of a theme. The first eight lie between 0 and 1: its share of the points in the
 * headline's `first` clause, in the `second` and later ones, in the `subtitle`, in the sentences on
 * average (`mean`), in the paragraph that has most of it (`peak`), the share of sentences that are
 * about it (`cover`), its share in the names of initiatives (`names`), and how much of its `setting`
 * a sentence has; `total` is the logarithm of the points of all different words; `wording` and
 * `company` say how much the wording is that of articles filed under it first, and at all.
 */
export const MEASURES = [
  'first',
  'second',
  'subtitle',
  'mean',
  'peak',
  'cover',
  'names',
  'setting',
  'total',
  'wording',
  'company',
] as const;

export type Measure = (typeof MEASURES)[number];

/** Theme after theme, its measures in the order of MEASURES: see `placeOf`. */
export type Measures = Float64Array;

/** Points that count for none: a sentence with one weak word says little. */
const NEUTRAL = 3;
/** From this share a sentence is about a theme. */
const ABOUT = 0.3;
const SHORTEST_SENTENCE = 4;
/** Brings what is learnt of wording, which lies about 0 and 1, to the size of the others' sums. */
export const WORDING = 3;
const COUNT = THEME_IDS.length;
const WIDTH = MEASURES.length;

const PLACES = new Map<Measure, number>(MEASURES.map((name, at) => [name, at]));

/** Where a measure stands in Measures for the first theme; the next theme's is MEASURES.length later. */
export function placeOf(measure: Measure): number {
  return PLACES.get(measure) ?? 0;
}

const [FIRST, SECOND, SUBTITLE] = [placeOf('first'), placeOf('second'), placeOf('subtitle')];
const [MEAN, PEAK, COVER] = [placeOf('mean'), placeOf('peak'), placeOf('cover')];
const [NAMES, SETTING, TOTAL] = [placeOf('names'), placeOf('setting'), placeOf('total')];
const LEARNT = placeOf('wording');

/** Room for a stretch of text, a sentence, the whole text and a paragraph; cleared before use. */
const STRETCH = new Tally();
const SENTENCE = new Tally();
const WHOLE = new Tally();
const WITHIN = new Float64Array(COUNT);

/** All points of a tally and the neutral ones. */
function sumOf({ points }: Tally): number {
  let sum = NEUTRAL;
  for (let theme = 0; theme < COUNT; theme += 1) sum += points[theme] ?? 0;
  return sum;
}

/** Adds `share` of the shares of the points in text[from, to) to a measure. */
function addShares(measures: Measures, measure: number, text: Range, share = 1): void {
  if (text.from >= text.to) return;
  STRETCH.clear();
  tallySignals(text.text, text.from, text.to, [STRETCH]);
  const factor = share / sumOf(STRETCH);
  for (let theme = 0; theme < COUNT; theme += 1) {
    add(measures, theme * WIDTH + measure, factor * (STRETCH.points[theme] ?? 0));
  }
}

interface Range {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const whole = (text: string): Range => ({ text, from: 0, to: text.length });

function add(measures: Measures, at: number, value: number): void {
  measures[at] = (measures[at] ?? 0) + value;
}

/** Whether a sentence ends with this code unit: 。 ！ ？ or ；. */
function isEnd(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;
}

const BLANK = 32;

/** Whether something of a sentence's length is left between blanks. */
function isSentence({ text, from, to }: Range): boolean {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) <= BLANK) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= BLANK) end -= 1;
  return end - start >= SHORTEST_SENTENCE;
}

/** Adds a sentence to the sums of its measures and of its paragraph. */
function addSentence(measures: Measures, { text, from, to }: Range): void {
  SENTENCE.clear();
  tallySignals(text, from, to, [SENTENCE, WHOLE]);
  const sum = sumOf(SENTENCE);
  for (let theme = 0; theme < COUNT; theme += 1) {
    const share = (SENTENCE.points[theme] ?? 0) / sum;
    const settings = SENTENCE.settings[theme] ?? 0;
    const row = theme * WIDTH;
    WITHIN[theme] = (WITHIN[theme] ?? 0) + share;
    add(measures, row + SETTING, settings / (1 + settings));
    if (share > ABOUT) add(measures, row + COVER, 1);
  }
}

/** Adds a paragraph's sentences; how many there are. */
function addParagraph(measures: Measures, text: string): number {
  WITHIN.fill(0);
  let sentences = 0;
  let from = 0;
  for (let to = 0; to <= text.length; to += 1) {
    if (to < text.length && !isEnd(text.charCodeAt(to))) continue;
    const sentence = { text, from, to };
    if (isSentence(sentence)) {
      addSentence(measures, sentence);
      sentences += 1;
    }
    from = to + 1;
  }
  for (let theme = 0; theme < COUNT; theme += 1) {
    const sum = WITHIN[theme] ?? 0;
    const row = theme * WIDTH;
    add(measures, row + MEAN, sum);
    measures[row + PEAK] = Math.max(measures[row + PEAK] ?? 0, sum / Math.max(1, sentences));
  }
  return sentences;
}

function measureBody(measures: Measures, { paragraphs }: ArticleText): void {
  WHOLE.clear();
  let sentences = 0;
  for (const { role, text } of paragraphs) {
    if (role !== 'heading') sentences += addParagraph(measures, text);
  }
  for (let theme = 0; theme < COUNT; theme += 1) {
    const row = theme * WIDTH;
    for (const measure of [MEAN, COVER, SETTING]) {
      measures[row + measure] = (measures[row + measure] ?? 0) / Math.max(1, sentences);
    }
    measures[row + TOTAL] = Math.log1p(WHOLE.points[theme] ?? 0);
  }
}

/** A headline's clauses; the place or person before a colon is none of them. */
function splitClauses(title: string): readonly [first: string, rest: string] {
  const clauses = title.split(/[ ：:，,]/u).filter((clause) => clause !== '');
  const from = /[：:]/u.test(title) && clauses.length > 1 ? 1 : 0;
  return [clauses[from] ?? '', clauses.slice(from + 1).join(' ')];
}

/**
 * The measures of every theme, in the order of the themes.
 *
 * @example of an article headed 春耕正忙: `first` of rural-revitalisation is 0.4, of the others 0
 */
export function measureThemes(article: ArticleText, initiatives: readonly Initiative[]): Measures {
  const measures = new Float64Array(COUNT * WIDTH);
  const [first, second] = splitClauses(article.title);
  addShares(measures, FIRST, whole(first));
  addShares(measures, SECOND, whole(second));
  addShares(measures, SUBTITLE, whole(article.subtitle));
  for (const { name } of initiatives) {
    addShares(measures, NAMES, whole(name), 1 / initiatives.length);
  }
  measureBody(measures, article);
  const wording = weighWording(article);
  for (let theme = 0; theme < COUNT; theme += 1) {
    const at = theme * WIDTH + LEARNT;
    measures[at] = WORDING * (wording[theme] ?? 0);
    measures[at + 1] = WORDING * (wording[COUNT + theme] ?? 0);
  }
  return measures;
}
