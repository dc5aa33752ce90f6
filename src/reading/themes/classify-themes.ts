/** Article → what it is about. */
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative, Themes } from '../../model/page.ts';
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import { MEASURES, type Measure, type Measures, measureThemes } from './measure-themes.ts';
import { type Standing, weighOthers, weighPrimary } from './weigh-themes.ts';
import { WEIGHTS } from './weights.data.ts';

/**
 * Another theme is reported from these log odds. F1 is flat between -1 and -0.4 (best below even odds,
 * as it must be); of equal ones the choice that names fewer is taken, since missing beats wrong.
 */
const OTHER_ODDS = -0.5;
const MOST_OTHERS = 2;
/**
 * A judgement is certain where the first theme has this likelihood, and headline and sentences, each
 * for itself, speak this many times as much for it as for any other.
 */
const CERTAIN = { likelihood: 0.95, headline: 2, sentences: 3 };
/** Keeps a share of next to nothing from being many times another. */
const LEAST = 0.01;
const HEADLINE = ['first', 'second', 'subtitle'] as const;
/** The second theme's likelihood against the first one's, from which they are called close. */
const CLOSE = 0.5;
/** Fewer points than this, all themes together, are few. */
const WEAK = 3;

/** A measure of every theme. */
function column(measures: readonly Measures[], name: Measure): number[] {
  const at = MEASURES.indexOf(name);
  return measures.map((values) => values[at] ?? 0);
}

const UNKNOWN: Themes = {
  primary: 'public-service',
  others: [],
  certainty: 'doubtful',
  reasons: ['theme-weak'],
};

/**
 * The primary theme of `article` and the others that a reader would also file it under. The
 * headline and what most sentences are about weigh most. An article without any signal is filed
 * under the theme of public service, doubtful.
 *
 * @example an article headed 春耕备耕正当时 // primary rural-revitalisation
 */
export function classifyThemes(article: ArticleText, initiatives: readonly Initiative[]): Themes {
  const measures = measureThemes(article, initiatives);
  const points = column(measures, 'total').reduce((sum, total) => sum + Math.expm1(total), 0);
  if (measures.every((values) => values.every((value) => value === 0))) return UNKNOWN;
  const scores = weighPrimary(measures, WEIGHTS);
  const [first, second] = likelihoods(scores);
  const primary = first?.theme ?? 0;
  const paragraphs = article.paragraphs.length;
  const reasons: NoteCode[] = [];
  if ((second?.likelihood ?? 0) > CLOSE * (first?.likelihood ?? 0)) reasons.push('theme-close');
  if (points < WEAK) reasons.push('theme-weak');
  return {
    primary: themeAt(primary),
    others: otherThemes({ measures, scores, primary, paragraphs }),
    certainty: isCertain(measures, first) ? 'certain' : 'likely',
    reasons,
  };
}

/** Whether the first theme is likely, and headline and sentences, each for itself, say the same. */
export function isCertain(measures: readonly Measures[], first: Likely | undefined): boolean {
  if (first === undefined || first.likelihood < CERTAIN.likelihood) return false;
  const { theme } = first;
  const headline = HEADLINE.map((name) => column(measures, name)).reduce((sum, shares) =>
    sum.map((it, at) => it + (shares[at] ?? 0)),
  );
  return (
    lead(headline, theme) >= CERTAIN.headline &&
    lead(column(measures, 'mean'), theme) >= CERTAIN.sentences
  );
}

/** How many times the strongest of the other themes this one is. */
function lead(shares: readonly number[], theme: number): number {
  const rest = Math.max(...shares.filter((_, at) => at !== theme));
  return (shares[theme] ?? 0) / (rest + LEAST);
}

const themeAt = (theme: number): ThemeId => THEME_IDS[theme] ?? 'public-service';

export interface Likely {
  readonly theme: number;
  readonly likelihood: number;
}

/** The themes with their likelihoods, the most likely first. */
export function likelihoods(scores: readonly number[]): Likely[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds
    .map((it, theme) => ({ theme, likelihood: it / sum }))
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** The themes that are in the article too, the likeliest first. */
function otherThemes(standing: Standing): ThemeId[] {
  return weighOthers(standing, WEIGHTS)
    .map((odds, theme) => ({ odds, theme }))
    .filter(({ odds }) => odds >= OTHER_ODDS)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, MOST_OTHERS)
    .map(({ theme }) => themeAt(theme));
}
