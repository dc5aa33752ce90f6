/** Article → what it is about. */
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative, Themes } from '../../model/page.ts';
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import { findSignals } from './find-signals.ts';

/** Points for a signal by where it stands; the body's are divided among its length. */
const IN_TITLE = 6;
const IN_SUBTITLE = 4.5;
const IN_LEAD = 2.5;
const IN_HEADING = 2.5;
const IN_NAME = 1;
/** The body's share: as if every article had this many characters. */
const BODY_LENGTH = 400;
const SHORTEST_BODY = 200;
const LEAD_LENGTH = 150;

/** Another theme is reported from this share of the primary one's score, and from these points. */
const OTHER_SHARE = 0.36;
const THIRD_SHARE = 0.46;
const OTHER_POINTS = 12;
const MOST_OTHERS = 3;
/** Below this share of distance two themes are called close; below these points, weak. */
const CLOSE = 0.88;
const WEAK = 14;

type Scores = Map<ThemeId, number>;

/**
 * The primary theme of `article` and the others that a reader would also file it under. The
 * headline and the first sentences weigh most. An article without any signal is filed under the
 * theme of public service, doubtful.
 *
 * @example an article headed 春耕备耕正当时 // primary rural-revitalisation
 */
export function classifyThemes(article: ArticleText, initiatives: readonly Initiative[]): Themes {
  const scores = scoreThemes(article, initiatives);
  const ranked = THEME_IDS.map((theme) => ({ theme, score: scores.get(theme) ?? 0 })).sort(
    (a, b) => b.score - a.score,
  );
  const [first, second] = ranked;
  if (first === undefined || first.score === 0) {
    return {
      primary: 'public-service',
      others: [],
      certainty: 'doubtful',
      reasons: ['theme-weak'],
    };
  }
  const others = ranked
    .slice(1)
    .filter(({ score }, index) => score >= OTHER_POINTS && score >= first.score * shareOf(index))
    .slice(0, MOST_OTHERS)
    .map(({ theme }) => theme);
  const reasons: NoteCode[] = [];
  if ((second?.score ?? 0) > first.score * CLOSE) reasons.push('theme-close');
  if (first.score < WEAK) reasons.push('theme-weak');
  const certain = reasons.length === 0 && (second?.score ?? 0) < first.score * 0.6;
  return { primary: first.theme, others, certainty: certain ? 'certain' : 'likely', reasons };
}

/** The second theme enters more easily than the third and the fourth. */
function shareOf(index: number): number {
  return index === 0 ? OTHER_SHARE : THIRD_SHARE;
}

/** Points of each theme; exported for tuning and tests. */
export function scoreThemes(article: ArticleText, initiatives: readonly Initiative[]): Scores {
  const scores: Scores = new Map();
  const body = article.paragraphs.filter((paragraph) => paragraph.role !== 'heading');
  const headings = article.paragraphs.filter((paragraph) => paragraph.role === 'heading');
  const text = body.map((paragraph) => paragraph.text).join('\n');
  addOnce(scores, article.title, IN_TITLE);
  addOnce(scores, article.subtitle, IN_SUBTITLE);
  addOnce(scores, headings.map((heading) => heading.text).join('\n'), IN_HEADING);
  addOnce(scores, text.slice(0, LEAD_LENGTH), article.title === '' ? IN_TITLE / 2 : IN_LEAD);
  addOnce(scores, initiatives.map((initiative) => initiative.name).join('\n'), IN_NAME);
  addBody(scores, text);
  return scores;
}

/** Each distinct signal counts once. */
function addOnce(scores: Scores, text: string, points: number): void {
  for (const { votes } of new Set(findSignals(text))) {
    for (const { theme, weight } of votes) add(scores, theme, weight * points);
  }
}

/** A signal that recurs counts less each time; the sum is scaled to the body's length. */
function addBody(scores: Scores, text: string): void {
  const counts = new Map<ReturnType<typeof findSignals>[number], number>();
  for (const signal of findSignals(text)) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const scale = BODY_LENGTH / Math.max(SHORTEST_BODY, text.length);
  for (const [{ votes }, count] of counts) {
    for (const { theme, weight } of votes) add(scores, theme, weight * count ** 0.7 * scale);
  }
}

function add(scores: Scores, theme: ThemeId, points: number): void {
  scores.set(theme, (scores.get(theme) ?? 0) + points);
}
