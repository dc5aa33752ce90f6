import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkView } from '../../src/query/check-view.ts';
import { formatView, parseView } from '../../src/query/url.ts';
import { URL_PARAMETERS } from '../../src/query/url-parameters.data.ts';
import { INITIAL_VIEW } from '../../src/query/view.ts';
import { arbitraryView } from '../fixtures/arbitrary-view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(6);

describe('a link', () => {
  it('gives back the view that it was made of', () => {
    fc.assert(
      fc.property(arbitraryView(dataset), (view) => {
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, and what it yields is a link again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        const { view } = parseView(`?${search}`);
        expect(parseView(formatView(view)).view).toEqual(view);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes no half character, whatever the text', () => {
    const filter = { ...INITIAL_VIEW.filter, text: 'a\ud800b' };
    expect(formatView({ ...INITIAL_VIEW, filter })).toBe('?q=a%EF%BF%BDb');
  });

  it('is empty where nothing is chosen', () => {
    expect(formatView(INITIAL_VIEW)).toBe('');
    expect(parseView('')).toEqual({ view: INITIAL_VIEW, problems: [] });
  });

  it('can be read by people', () => {
    const filter = {
      ...INITIAL_VIEW.filter,
      regions: { include: ['浙江省/湖州市'], exclude: [''] },
      themes: { include: [], exclude: ['industry'] as const },
    };
    const search = formatView({ ...INITIAL_VIEW, tab: 'metrics', filter });
    expect(decodeURIComponent(search)).toBe(
      '?tab=metrics&region=浙江省/湖州市&not-region=unknown&not-theme=industry',
    );
  });

  it.each(URL_PARAMETERS.map((parameter) => [parameter.name, parameter] as const))(
    'knows the documented parameter %s by its example',
    (name, { example }) => {
      const alone = name === 'at' || name === 'side' ? `article=a-page.2&${example}` : example;
      const { view, problems } = parseView(`?${alone}`);
      expect(problems).toEqual([]);
      expect(decodeURIComponent(formatView(view))).toBe(`?${alone}`);
    },
  );
});

describe('what a link cannot mean', () => {
  it.each([
    ['an unknown view', 'tab=admin', 'tab'],
    ['a theme that does not exist', 'theme=constructor', 'theme'],
    ['a key of every object', 'unit=__proto__', 'unit'],
    ['the default scale of the bars', 'bars=count', 'bars'],
    ['a group of units that does not exist', 'spread=toString', 'spread'],
    ['a chart that does not exist', 'as-table=themes,toString', 'as-table'],
    ['a chart twice', 'as-table=themes,themes', 'as-table'],
    ['provinces that are neither all nor the first', 'provinces=some', 'provinces'],
    ['a month that does not exist', 'from=2021-13', 'from'],
    ['a script', 'metrics-sort=<script>alert(1)</script>', 'metrics-sort'],
    ['an address', 'metrics-group=javascript:alert(1)', 'metrics-group'],
    ['the order of what is no facet', 'by-name=dates', 'by-name'],
    ['a facet twice', 'by-name=theme,theme', 'by-name'],
    ['a facet that does not exist', 'by-name=theme,toString', 'by-name'],
    ['a theme that is wanted and not wanted', 'theme=industry&not-theme=industry', 'not-theme'],
    ['a text of two lines', 'q=a%0Ab', 'q'],
    ['a column twice', 'articles-columns=title,title', 'articles-columns'],
    ['a row height that does not exist', 'density=huge', 'density'],
    ['a pin among none', 'metrics-pinned=none,<b>', 'metrics-pinned'],
    ['a range that ends before it begins', 'article=p.1&at=2.9-4', 'at'],
    ['a text that is far too long', `q=${'长'.repeat(500)}`, 'q'],
    ['a side without an article', 'side=page', 'side'],
    ['a parameter that does not exist', 'debug=1', 'debug'],
    ['a second value of a single choice', 'tab=metrics&tab=pages', 'tab'],
  ])('leaves out %s and names it', (_what, search, parameter) => {
    const { view, problems } = parseView(`?${search}`);
    expect(problems.map((problem) => problem.parameter)).toContain(parameter);
    expect(parseView(formatView(view)).problems).toEqual([]);
  });

  it('is cut between parameters where it is longer than any view, and names where', () => {
    const theme = 'theme=industry&';
    const long = `${theme.repeat(4_000)}q=${'长'.repeat(50)}`;
    const { view, problems } = parseView(`?${long}`);
    expect(view.filter.themes.include).toEqual(['industry']);
    expect(problems).toEqual([{ parameter: expect.stringMatching(/^theme=industry&/), value: '' }]);
  });

  it('is left out of a facet beyond what a person chooses, one by one', () => {
    const pages = Array.from({ length: 202 }, (_, page) => `page=${page}.txt`);
    const { view, problems } = parseView(`?${[...pages, 'page=0.txt'].join('&')}`);
    expect(view.filter.pages.include).toHaveLength(200);
    expect(problems.map(({ value }) => value)).toEqual(['200.txt', '201.txt']);
  });

  it('shows no more of a hostile value than fits a notice', () => {
    const { problems } = parseView(`?theme=${'x'.repeat(5_000)}`);
    expect(problems[0]?.value.length).toBeLessThan(50);
  });
});

describe('a link from another dataset', () => {
  it('loses names that steer or are not seen, and names them so that they do neither', () => {
    const search = `?region=%E2%80%AEx&page=a%00b&compare=%0A&shown-page=${'%F0%9F%98%80'.repeat(30)}&article=%1B.1`;
    const { view, problems } = checkView(parseView(search).view, dataset);
    expect(view).toEqual(INITIAL_VIEW);
    expect(problems).toEqual([
      { parameter: 'region', value: '\\u{202e}x' },
      { parameter: 'page', value: 'a\\u{0}b' },
      { parameter: 'compare', value: '\\u{a}' },
      { parameter: 'article', value: '\\u{1b}.1' },
      { parameter: 'shown-page', value: `${'😀'.repeat(20)}…` },
    ]);
  });

  it('loses what this one does not have, and keeps the rest', () => {
    const search =
      '?region=浙江省&region=海南省&page=other.txt&metrics-sort=-value,nothing&articles-pinned=nothing&article=other.1&shown-page=other.txt';
    const { view, problems } = checkView(parseView(search).view, dataset);
    expect(problems.map(({ parameter }) => parameter)).toEqual([
      'region',
      'page',
      'metrics-sort',
      'articles-pinned',
      'article',
      'shown-page',
    ]);
    expect(view.filter.regions.include).toEqual(['浙江省']);
    expect(view.tables.metrics.sort).toEqual([{ column: 'value', descending: true }]);
    // What is left is the usual pin; no pin at all is another choice.
    expect(view.tables.articles.pinned).toBeNull();
    expect(view.page).toBeNull();
    expect(view.open).toBeNull();
  });
});
