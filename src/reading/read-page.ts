/**
 * The reader: one page's text in, everything the page says out. Pure and isomorphic; the same text
 * gives the same result on every machine, and no string makes it throw.
 *
 * text → articles in reading order → { places · initiatives · themes · metrics · dates } → checks
 */
import type { Article, ArticleText, Page, PageDate } from '../model/page.ts';
import { extractDates } from './dates/extract-dates.ts';
import { locatePageDate } from './dates/locate-page-date.ts';
import { extractInitiatives } from './initiatives/extract-initiatives.ts';
import { extractMetrics } from './metrics/extract-metrics.ts';
import { type Located, locateArticles } from './places/locate-articles.ts';
import { settleCertainty } from './settle-certainty.ts';
import { segmentPage } from './structure/segment-page.ts';
import { classifyThemes } from './themes/classify-themes.ts';

/**
 * @param text the page as decoded, never edited; all spans of the result are on it or on the
 *   paragraphs made of its pieces.
 * @example readPage('安溪开设夜校\n\n本报讯（林一）近日，……') // one article, with its region and facts
 */
export function readPage(text: string): Page {
  const { articles, furniture, unplaced, notes } = segmentPage(text);
  const date = locatePageDate(text, articles);
  return {
    articles: readArticles(articles, text, date),
    furniture,
    unplaced,
    date,
    notes: unplaced.length > 0 ? [...notes, { code: 'unplaced-text' }] : notes,
  };
}

const NOWHERE: Located = {
  region: { path: [], adcode: '', certainty: 'doubtful', reasons: ['region-unknown'] },
  places: [],
};

/**
 * Stage by stage, not article by article: the patterns of a stage are many, and stay near the
 * processor as long as it works with them.
 */
function readArticles(articles: readonly ArticleText[], text: string, date: PageDate): Article[] {
  const located = locateArticles(articles, text);
  const initiatives = articles.map(extractInitiatives);
  const metrics = articles.map(extractMetrics);
  const dates = articles.map((article) => extractDates(article, date));
  return articles.map((article, at): Article => {
    const { region, places } = located[at] ?? NOWHERE;
    const named = settleCertainty(initiatives[at] ?? [], article, region);
    return {
      kind: article.kind,
      title: article.title,
      subtitle: article.subtitle,
      authors: article.authors,
      truncated: article.truncated,
      paragraphs: article.paragraphs,
      parts: article.parts,
      notes: article.notes,
      certainty: article.certainty,
      reasons: article.reasons,
      region,
      places,
      themes: classifyThemes(article, named),
      metrics: settleCertainty(metrics[at] ?? [], article, region),
      initiatives: named,
      dates: dates[at] ?? [],
    };
  });
}
