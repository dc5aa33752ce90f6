/** Article → how much of it speaks for each theme, measure by measure. */
import type { ArticleText, Initiative } from '../../model/page.ts';
import { THEME_IDS } from '../../model/themes.ts';
import { findSignals, type Signal } from './find-signals.ts';

/**
 * What is measured of a theme. All but `total` lie between 0 and 1: its share of the points in the
 * headline's `first` clause, in the `second` and later ones, in the `subtitle`, in the sentences on
 * average (`mean`), in the paragraph that has most of it (`peak`), and in the names of initiatives
 * (`names`); the share of sentences that are about it (`cover`); how much of its `setting` a
 * sentence has; `total` is the logarithm of the points of all different words.
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
] as const;

export type Measure = (typeof MEASURES)[number];

/** One theme's measures, in the order of MEASURES. */
export type Measures = readonly number[];

/** Points that count for none: a sentence with one weak word says little. */
const NEUTRAL = 3;
/** From this share a sentence is about a theme. */
const ABOUT = 0.3;
const SHORTEST_SENTENCE = 4;

/** Numbers by theme, in the order of the themes. */
type ByTheme = number[];

const zeros = (): ByTheme => THEME_IDS.map(() => 0);

interface Weighed {
  readonly shares: ByTheme;
  readonly settings: ByTheme;
}

function addPoints(points: ByTheme, signals: Iterable<Signal>): void {
  for (const { votes } of signals) {
    for (const vote of votes) points[vote.theme] = (points[vote.theme] ?? 0) + vote.points;
  }
}

/** Shares of the points of different words, and how much of each setting there is. */
function weighSignals(signals: ReadonlySet<Signal>): Weighed {
  const shares = zeros();
  const settings = zeros();
  addPoints(shares, signals);
  for (const signal of signals) {
    for (const theme of signal.settings) settings[theme] = (settings[theme] ?? 0) + 1;
  }
  let sum = NEUTRAL;
  for (const points of shares) sum += points;
  for (let theme = 0; theme < shares.length; theme += 1) {
    const setting = settings[theme] ?? 0;
    shares[theme] = (shares[theme] ?? 0) / sum;
    settings[theme] = setting / (1 + setting);
  }
  return { shares, settings };
}

const sharesIn = (text: string): ByTheme => weighSignals(new Set(findSignals(text))).shares;

function addTo(sum: ByTheme, values: ByTheme): void {
  for (let theme = 0; theme < values.length; theme += 1) {
    sum[theme] = (sum[theme] ?? 0) + (values[theme] ?? 0);
  }
}

/** One more sentence about each theme that has enough of it. */
function countAbout(counts: ByTheme, shares: ByTheme): void {
  for (let theme = 0; theme < shares.length; theme += 1) {
    if ((shares[theme] ?? 0) > ABOUT) counts[theme] = (counts[theme] ?? 0) + 1;
  }
}

const divided = (sum: ByTheme, count: number): ByTheme => sum.map((it) => it / Math.max(1, count));

interface Body {
  readonly mean: ByTheme;
  readonly peak: ByTheme;
  readonly cover: ByTheme;
  readonly setting: ByTheme;
  readonly total: ByTheme;
}

function measureBody(paragraphs: readonly string[]): Body {
  const sums = { mean: zeros(), cover: zeros(), setting: zeros() };
  const seen = new Set<Signal>();
  let peak = zeros();
  let sentences = 0;
  for (const paragraph of paragraphs) {
    const within = zeros();
    const parts = paragraph.split(/[。！？；]/u);
    const whole = parts.filter((part) => part.trim().length >= SHORTEST_SENTENCE);
    for (const sentence of whole) {
      const signals = new Set(findSignals(sentence));
      for (const signal of signals) seen.add(signal);
      const { shares, settings } = weighSignals(signals);
      addTo(within, shares);
      addTo(sums.setting, settings);
      countAbout(sums.cover, shares);
    }
    addTo(sums.mean, within);
    const average = divided(within, whole.length);
    peak = peak.map((it, theme) => Math.max(it, average[theme] ?? 0));
    sentences += whole.length;
  }
  const total = zeros();
  addPoints(total, seen);
  return {
    mean: divided(sums.mean, sentences),
    peak,
    cover: divided(sums.cover, sentences),
    setting: divided(sums.setting, sentences),
    total: total.map((it) => Math.log1p(it)),
  };
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
export function measureThemes(
  article: ArticleText,
  initiatives: readonly Initiative[],
): readonly Measures[] {
  const [first, second] = splitClauses(article.title).map(sharesIn);
  const names = zeros();
  for (const { name } of initiatives) addTo(names, sharesIn(name));
  const body = measureBody(
    article.paragraphs.filter(({ role }) => role !== 'heading').map(({ text }) => text),
  );
  const columns: Readonly<Record<Measure, ByTheme>> = {
    first: first ?? zeros(),
    second: second ?? zeros(),
    subtitle: sharesIn(article.subtitle),
    names: divided(names, initiatives.length),
    ...body,
  };
  return THEME_IDS.map((_, theme) => MEASURES.map((measure) => columns[measure][theme] ?? 0));
}
