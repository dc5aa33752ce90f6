/** Article → what it is about. */
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative, Themes } from '../../model/page.ts';
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import { MEASURES, type Measure, type Measures, measureThemes, placeOf } from './measure-themes.ts';
import { bestOf, likelihoods, type Standing, weighOthers, weighPrimary } from './weigh-themes.ts';
import { WEIGHTS } from './weights.data.ts';

/**
 * Another theme is reported from these log odds. F1 is flat between -1 and -0.4 (best below even odds,
 * as it must be); of equal ones the choice that names fewer is taken, since missing beats wrong.
 */
export const OTHER_ODDS = -0.8;
export const MOST_OTHERS = 2;
/**
 * A judgement is certain where the first theme has this likelihood, and headline and sentences, each
 * for itself, speak this many times as much for it as for any other. The likelier it is, the less they
 * need to say by themselves; a headline without any signal is then no objection.
 */
const CERTAIN = [
  { likelihood: 0.97, headline: 2, sentences: 1.5, needsHeadline: true },
  { likelihood: 0.993, headline: 1, sentences: 1, needsHeadline: false },
] as const;
/** Keeps a share of next to nothing from being many times another. */
const LEAST = 0.01;
/** The second theme's likelihood against the first one's, from which they are called close. */
const CLOSE = Math.log(0.5);
/** Fewer points than this, all themes together, are few. */
const WEAK = 3;
const COUNT = THEME_IDS.length;
const WIDTH = MEASURES.length;

/**
 * Weddings, betrothal gifts, banquets: careful readers file a village's customs under its villages, its
 * practice centre or the civilised county, and none of these is certain.
 */
const CUSTOMS = /彩礼|红白|礼金|份子钱|喜宴|酒席|婚宴|宴席|婚俗|移风易俗|薄养厚葬/gu;
const FEWEST_CUSTOMS = 3;

function speaksOfCustoms({ title, paragraphs }: ArticleText): boolean {
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + (text.match(CUSTOMS)?.length ?? 0), 0) >= FEWEST_CUSTOMS;
}

const UNKNOWN: Themes = {
  primary: 'public-service',
  others: [],
  certainty: 'doubtful',
  reasons: ['theme-weak'],
};

/** The points of all themes together. */
function pointsIn(measures: Measures): number {
  const total = placeOf('total');
  let sum = 0;
  for (let at = total; at < measures.length; at += WIDTH) sum += Math.expm1(measures[at] ?? 0);
  return sum;
}

/**
 * The primary theme of `article` and the others that a reader would also file it under. The
 * headline and what most sentences are about weigh most. An article without any signal is filed
 * under the theme of public service, doubtful.
 *
 * @example an article headed 春耕备耕正当时 // primary rural-revitalisation
 */
export function classifyThemes(article: ArticleText, initiatives: readonly Initiative[]): Themes {
  const measures = measureThemes(article, initiatives);
  const points = pointsIn(measures);
  if (points === 0 && sumOf(measures, 'first', 'second', 'subtitle') === 0) return UNKNOWN;
  const likely = likelihoods(weighPrimary(measures, WEIGHTS));
  const primary = bestOf(likely);
  const second = bestOf(likely, primary);
  const reasons: NoteCode[] = [];
  const disputed = speaksOfCustoms(article);
  if (disputed || (likely[second] ?? 0) > CLOSE + (likely[primary] ?? 0))
    reasons.push('theme-close');
  if (points < WEAK) reasons.push('theme-weak');
  return {
    primary: themeAt(primary),
    others: otherThemes({ measures, likely, primary, paragraphs: article.paragraphs.length }),
    certainty: !disputed && isCertain(measures, likely) ? 'certain' : 'likely',
    reasons,
  };
}

/** By theme, the sum of these measures. */
function addMeasures(measures: Measures, ...names: readonly Measure[]): Float64Array {
  const sums = new Float64Array(COUNT);
  for (const name of names) {
    const place = placeOf(name);
    for (let theme = 0; theme < COUNT; theme += 1) {
      sums[theme] = (sums[theme] ?? 0) + (measures[theme * WIDTH + place] ?? 0);
    }
  }
  return sums;
}

function sumOf(measures: Measures, ...names: readonly Measure[]): number {
  return addMeasures(measures, ...names).reduce((sum, it) => sum + it, 0);
}

/** Whether the first theme is likely, and headline and sentences, each for itself, say the same. */
export function isCertain(measures: Measures, likely: Float64Array): boolean {
  const theme = bestOf(likely);
  const likelihood = Math.exp(likely[theme] ?? 0);
  if (likelihood < CERTAIN[0].likelihood) return false;
  const headline = addMeasures(measures, 'first', 'second', 'subtitle');
  const isMute = headline.every((it) => it === 0);
  const inHeadline = lead(headline, theme);
  const inSentences = lead(addMeasures(measures, 'mean'), theme);
  return CERTAIN.some(
    (least) =>
      likelihood >= least.likelihood &&
      inSentences >= least.sentences &&
      (inHeadline >= least.headline || (isMute && !least.needsHeadline)),
  );
}

/** How many times the strongest of the other themes this one is. */
function lead(shares: Float64Array, theme: number): number {
  return (shares[theme] ?? 0) / ((shares[bestOf(shares, theme)] ?? 0) + LEAST);
}

const themeAt = (theme: number): ThemeId => THEME_IDS[theme] ?? 'public-service';

/** The themes that are in the article too, the likeliest first. */
export function chooseOthers(odds: Float64Array): number[] {
  const chosen: number[] = [];
  while (chosen.length < MOST_OTHERS) {
    const next = bestOf(odds, ...chosen);
    if ((odds[next] ?? 0) < OTHER_ODDS) break;
    chosen.push(next);
  }
  return chosen;
}

function otherThemes(standing: Standing): ThemeId[] {
  return chooseOthers(weighOthers(standing, WEIGHTS)).map(themeAt);
}
