import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/model/page.ts';
import { locateArticles } from '../../../src/reading/places/locate-articles.ts';
import { articleText } from './article-text.ts';
import { CHANGED_NAMES } from './changed-names.data.ts';
import { CORPS_AND_ZONES } from './corps-and-zones.data.ts';
import { DEPTHS } from './depth.data.ts';
import { HARD_PAGES } from './hard-pages.data.ts';
import { LOCAL_NAMES } from './local-names.data.ts';
import { LOCAL_PAPERS } from './local-papers.data.ts';
import { NAMESAKES } from './namesakes.data.ts';
import { NO_PLACES } from './no-places.data.ts';
import { OTHER_PLACES } from './other-places.data.ts';
import type { CasePage } from './read-cases.ts';
import { SHORT_COUNTIES } from './short-counties.data.ts';
import { TOWN_PAPERS } from './town-papers.data.ts';

const TABLES = [
  ['names below the county', LOCAL_NAMES],
  ['namesakes', NAMESAKES],
  ['other places', OTHER_PLACES],
  ['changed names', CHANGED_NAMES],
  ['depth', DEPTHS],
  ['local papers', LOCAL_PAPERS],
  ['hard pages', HARD_PAGES],
  ['town and county papers', TOWN_PAPERS],
  ['counties and towns for short', SHORT_COUNTIES],
  ['words and places that are not where the work is', NO_PLACES],
  ['corps and zones', CORPS_AND_ZONES],
] as const;

function regionsOf({ furniture, articles }: CasePage): Region[] {
  const texts = articles.map(({ title, text }) => [title, ...text].join('\n'));
  const page = [furniture, ...texts].join('\n\n');
  const read = articles.map(({ title, text }) => articleText(title, ...text));
  return locateArticles(read, page).map(({ region }) => region);
}

describe.each(TABLES)('locateArticles: %s', (_, pages) => {
  it.each(pages)('$name', (page) => {
    expect(regionsOf(page).map(({ path }) => path.join('/'))).toEqual(
      page.articles.map(({ region }) => region),
    );
  });
});

describe('locateArticles: certainty on all cases', () => {
  const regions = TABLES.flatMap(([, pages]) => pages.flatMap(regionsOf));

  it('marks more than half of them certain', () => {
    const certain = regions.filter(({ certainty }) => certainty === 'certain');
    expect(certain.length).toBeGreaterThan(regions.length / 2);
  });

  it('has no place and no certainty together', () => {
    for (const { path, certainty } of regions)
      if (path.length === 0) expect(certainty).toBe('doubtful');
  });
});
