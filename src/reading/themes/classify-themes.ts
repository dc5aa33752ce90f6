/** Article → what it is about. */
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative, Themes } from '../../model/page.ts';
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import { findSignals, type Signal, type Vote } from './find-signals.ts';

/** Points for a signal by where it stands; the body's are divided among its length. */
const IN_TITLE = 6;
const IN_SUBTITLE = 7;
const IN_LEAD = 2.2;
const IN_HEADING = 1.5;
const IN_NAME = 1;
/** A photo's caption has no headline over it: its beginning stands for one. */
const IN_CAPTION = 3;
/** The body's share: as if every article had this many characters. */
const BODY_LENGTH = 400;
const SHORTEST_BODY = 200;
const LEAD_LENGTH = 150;

/** Another theme is reported from this share of the primary one's score, and from these points. */
const OTHER_SHARE = 0.26;
const THIRD_SHARE = 0.45;
const OTHER_POINTS = 20;
const MOST_OTHERS = 2;
/** Below this share of distance two themes are called close; below these points, weak. */
const CLOSE = 0.88;
const WEAK = 14;
/**
 * A judgement is certain where the second theme has at most this share of the first one's points,
 * these are many, and a headline says what the article is about.
 */
const CLEAR = 0.37;
const PLENTY = 75;

/** Points of one theme: as the article's subject, and as something that is in it too. */
interface Points {
  subject: number;
  presence: number;
}
type Scores = Map<ThemeId, Points>;

/**
 * The primary theme of `article` and the others that a reader would also file it under. The
 * headline and the first sentences weigh most. An article without any signal is filed under the
 * theme of public service, doubtful.
 *
 * @example an article headed 春耕备耕正当时 // primary rural-revitalisation
 */
export function classifyThemes(article: ArticleText, initiatives: readonly Initiative[]): Themes {
  const scores = scoreThemes(article, initiatives);
  const ranked = [...scores].sort((a, b) => b[1].subject - a[1].subject);
  const [first, second] = ranked;
  if (first === undefined || first[1].subject === 0) {
    return {
      primary: 'public-service',
      others: [],
      certainty: 'doubtful',
      reasons: ['theme-weak'],
    };
  }
  const points = first[1].subject;
  const distance = (second?.[1].subject ?? 0) / points;
  const reasons: NoteCode[] = [];
  if (distance > CLOSE) reasons.push('theme-close');
  if (points < WEAK) reasons.push('theme-weak');
  return {
    primary: first[0],
    others: otherThemes(ranked),
    certainty: article.title !== '' && points >= PLENTY && distance < CLEAR ? 'certain' : 'likely',
    reasons,
  };
}

/** The themes that are in the article too, the strongest first. */
function otherThemes([first, ...rest]: readonly (readonly [ThemeId, Points])[]): ThemeId[] {
  const least = (first?.[1].presence ?? 0) * OTHER_SHARE;
  return rest
    .filter(([, { presence }]) => presence >= OTHER_POINTS && presence >= least)
    .sort((a, b) => b[1].presence - a[1].presence)
    .filter(
      ([, { presence }], rank) => rank === 0 || presence >= least * (THIRD_SHARE / OTHER_SHARE),
    )
    .slice(0, MOST_OTHERS)
    .map(([theme]) => theme);
}

/** Points of each theme that has any, in the order of the themes; for tuning and tests. */
export function scoreThemes(article: ArticleText, initiatives: readonly Initiative[]): Scores {
  const scores: Scores = new Map(THEME_IDS.map((theme) => [theme, { subject: 0, presence: 0 }]));
  const body = article.paragraphs.filter((paragraph) => paragraph.role !== 'heading');
  const headings = article.paragraphs.filter((paragraph) => paragraph.role === 'heading');
  const text = body.map((paragraph) => paragraph.text).join('\n');
  addOnce(scores, article.title, IN_TITLE);
  addOnce(scores, article.subtitle, IN_SUBTITLE);
  addOnce(scores, headings.map((heading) => heading.text).join('\n'), IN_HEADING);
  addOnce(scores, text.slice(0, LEAD_LENGTH), article.title === '' ? IN_CAPTION : IN_LEAD);
  addOnce(scores, initiatives.map((initiative) => initiative.name).join('\n'), IN_NAME);
  addBody(scores, text);
  return scores;
}

/** Each distinct signal counts once. */
function addOnce(scores: Scores, text: string, factor: number): void {
  for (const { votes } of new Set(findSignals(text))) addVotes(scores, votes, factor);
}

/** A signal that recurs counts less each time; the sum is scaled to the body's length. */
function addBody(scores: Scores, text: string): void {
  const counts = new Map<Signal, number>();
  for (const signal of findSignals(text)) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  const scale = BODY_LENGTH / Math.max(SHORTEST_BODY, text.length);
  for (const [{ votes }, count] of counts) addVotes(scores, votes, count ** 0.7 * scale);
}

function addVotes(scores: Scores, votes: readonly Vote[], factor: number): void {
  for (const { theme, weight, presence } of votes) {
    const points = scores.get(theme);
    if (points === undefined) continue;
    points.subject += weight * factor;
    points.presence += presence * factor;
  }
}
