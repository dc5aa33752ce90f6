/**
 * The reader: pages' texts in, everything the pages say out. Pure and isomorphic; the same text
 * gives the same result on every machine, and no string makes it throw.
 *
 * text → articles in reading order → { places · initiatives · themes · metrics · dates } → checks
 */
import { uniformPunctuation } from '../chinese/punctuation.ts';
import type {
  Article,
  ArticleText,
  DateMention,
  Initiative,
  Metric,
  Page,
  PageDate,
  PageText,
} from '../model/page.ts';
import { extractDates } from './dates/extract-dates.ts';
import { locatePageDate, UNDATED } from './dates/locate-page-date.ts';
import { extractInitiatives } from './initiatives/extract-initiatives.ts';
import { extractMetrics } from './metrics/extract-metrics.ts';
import { type Located, locateArticles } from './places/locate-articles.ts';
import { settleCertainty } from './settle-certainty.ts';
import { segmentPages } from './structure/segment-page.ts';
import { classifyThemes } from './themes/classify-themes.ts';
import { printDate, printMetric, printName, withFullMarks } from './uniform-marks.ts';

const NOWHERE: Located = {
  region: { path: [], adcode: '', certainty: 'doubtful', reasons: ['region-unknown'] },
  places: [],
};

/** What the stages say about one page; of each list, one entry an article. */
interface Facts {
  /** The articles that the rest was read from: with marks of one kind. */
  readonly even: readonly ArticleText[];
  readonly date: PageDate;
  readonly located: readonly Located[];
  readonly initiatives: readonly (readonly Initiative[])[];
  readonly metrics: readonly (readonly Metric[])[];
  readonly dates: readonly (readonly DateMention[])[];
}

/**
 * Pages, each by itself but all together: stage by stage, not page by page. The patterns and tables
 * of all stages are more than a processor keeps near; those of one stage stay there as long as it
 * works with them. Short pages alone take half as long again.
 *
 * @param texts the pages as decoded, never edited; all spans of a result are on its page or on the
 *   paragraphs made of its pieces.
 */
export function readPages(texts: readonly string[]): Page[] {
  const pages = segmentPages(texts);
  const even = pages.map(({ articles }) => articles.map(withFullMarks));
  const evenTexts = texts.map(uniformPunctuation);
  const dates = even.map((articles, at) => locatePageDate(evenTexts[at] ?? '', articles));
  const located = even.map((articles, at) => locateArticles(articles, evenTexts[at] ?? ''));
  const initiatives = even.map((articles) => articles.map(extractInitiatives));
  const metrics = even.map((articles) => articles.map(extractMetrics));
  const mentioned = even.map((articles, at) =>
    articles.map((article) => extractDates(article, dates[at] ?? UNDATED)),
  );
  return pages.map((page, at) =>
    joinFacts(page, {
      even: even[at] ?? [],
      date: dates[at] ?? UNDATED,
      located: located[at] ?? [],
      initiatives: initiatives[at] ?? [],
      metrics: metrics[at] ?? [],
      dates: mentioned[at] ?? [],
    }),
  );
}

/**
 * One page.
 *
 * @example readPage('安溪开设夜校\n\n本报讯（林一）近日，……') // one article, with its region and facts
 */
export function readPage(text: string): Page {
  const [page] = readPages([text]);
  return page ?? { articles: [], furniture: [], unplaced: [], date: UNDATED, notes: [] };
}

function joinFacts({ articles, furniture, unplaced, notes }: PageText, facts: Facts): Page {
  return {
    articles: articles.map((article, at): Article => {
      const { region, places } = facts.located[at] ?? NOWHERE;
      const even = facts.even[at] ?? article;
      const initiatives = settleCertainty(facts.initiatives[at] ?? [], article, region);
      const metrics = settleCertainty(facts.metrics[at] ?? [], article, region);
      return {
        ...article,
        region,
        places,
        themes: classifyThemes(even, initiatives),
        metrics: metrics.map((metric) => printMetric(metric, even, article)),
        initiatives: initiatives.map((initiative) => printName(initiative, even, article)),
        dates: (facts.dates[at] ?? []).map((date) => printDate(date, article)),
      };
    }),
    furniture,
    unplaced,
    date: facts.date,
    notes: unplaced.length > 0 ? [...notes, { code: 'unplaced-text' }] : notes,
  };
}
