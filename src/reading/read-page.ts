/**
 * The reader: pages' texts in, everything the pages say out. Pure and isomorphic; the same text
 * gives the same result on every machine, and no string makes it throw.
 *
 * text → normalised text → articles in reading order → { places · initiatives · themes · metrics ·
 * dates } → the page's own characters
 */
import { normalizeText } from '../chinese/normalize.ts';
import type {
  Article,
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
import { printPage } from './printed.ts';
import { settleCertainty } from './settle-certainty.ts';
import { segmentPages } from './structure/segment-page.ts';
import { classifyThemes } from './themes/classify-themes.ts';

const NOWHERE: Located = {
  region: { path: [], adcode: '', certainty: 'doubtful', reasons: ['region-unknown'] },
  places: [],
};

/** What the stages say about one page; of each list, one entry an article. */
interface Facts {
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
  const normal = texts.map(normalizeText);
  const pages = segmentPages(normal);
  const dates = pages.map(({ articles }, at) => locatePageDate(normal[at] ?? '', articles));
  const located = pages.map(({ articles }, at) => locateArticles(articles, normal[at] ?? ''));
  const initiatives = pages.map(({ articles }) => articles.map(extractInitiatives));
  const metrics = pages.map(({ articles }) => articles.map(extractMetrics));
  const mentioned = pages.map(({ articles }, at) =>
    articles.map((article) => extractDates(article, dates[at] ?? UNDATED)),
  );
  return pages.map((page, at) => {
    const read = joinFacts(page, {
      date: dates[at] ?? UNDATED,
      located: located[at] ?? [],
      initiatives: initiatives[at] ?? [],
      metrics: metrics[at] ?? [],
      dates: mentioned[at] ?? [],
    });
    return printPage(read, { normal: normal[at] ?? '', printed: texts[at] ?? '' });
  });
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
      const initiatives = settleCertainty(facts.initiatives[at] ?? [], article, region);
      return {
        ...article,
        region,
        places,
        themes: classifyThemes(article, initiatives),
        metrics: settleCertainty(facts.metrics[at] ?? [], article, region),
        initiatives,
        dates: facts.dates[at] ?? [],
      };
    }),
    furniture,
    unplaced,
    date: facts.date,
    notes: unplaced.length > 0 ? [...notes, { code: 'unplaced-text' }] : notes,
  };
}
