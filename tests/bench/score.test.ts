import { describe, expect, it } from 'vitest';
import type { Article, Metric, Page } from '../../src/model/page.ts';
import type { ExpectedArticle, ExpectedPage } from './expected.ts';
import type { FigureId } from './figures.data.ts';
import { parseExpected } from './parse-expected.ts';
import { scorePage } from './score.ts';
import { Tally } from './tally.ts';

const SOURCE = `
== article
title 河东县：百名义工进小区
authors 甘露、田原
region 141082 山西省/临汾市/霍州市
themes volunteering public-service
¶ 河东县组织义工走进20个小区，服务1200余人次，筹集物资3万余元，群众都说好。
m 20个 | 20 | 个 | 小区
m 1200余人次 | >1200 | 人次 | 服务
m? 3万余元 | >30000 | 元 | 物资
¶ 县里还推出“邻里帮”品牌，开展“周末大扫除”活动，各街道纷纷响应，成效明显。
i brand 邻里帮
i? activity 周末大扫除
== photo
authors 成岗
region 141082 山西省/临汾市/霍州市
themes environment
c 图为义工在清理河道里的漂浮物，两岸居民在旁边帮忙，一派繁忙景象。
`;
const TRUTH: ExpectedPage = parseExpected(SOURCE, '');
const [FIRST, SECOND] = TRUTH.articles;

const sure = { certainty: 'certain', reasons: [] } as const;

/** An article read exactly as the truth has it. */
function readAs(truth: ExpectedArticle): Article {
  const metrics = truth.metrics.map((it): Metric => {
    const { value, valueMax, unit, approx, paragraph } = it;
    const [raw = ''] = it.raws;
    const [indicator = ''] = it.indicators;
    const number = { raw, value, valueMax, unit, approx, indicator, paragraph };
    return { ...number, ...sure, from: 0, to: 0, sentence: [0, 0] };
  });
  const evidence = { ...sure, paragraph: 0, from: 0, to: 0, sentence: [0, 0] } as const;
  return {
    ...sure,
    kind: truth.kind,
    title: truth.titles[0] ?? '',
    subtitle: truth.subtitle,
    authors: truth.authors,
    truncated: truth.truncated,
    paragraphs: truth.paragraphs.map((it) => ({ ...it, pieces: [] })),
    parts: [],
    notes: [],
    region: { ...truth.region, ...sure },
    themes: { ...truth.themes, ...sure },
    metrics,
    initiatives: truth.initiatives.map((it) => ({
      ...evidence,
      name: it.names[0] ?? '',
      kind: it.kind,
    })),
    places: [],
    dates: [],
  };
}

function tallyOf(articles: readonly (Article | undefined)[]): Tally {
  const tally = new Tally();
  const page: Page = {
    articles: articles.flatMap((it) => (it === undefined ? [] : [it])),
    furniture: [],
    unplaced: [],
    date: { ...sure, year: null, month: null, evidence: [] },
    notes: [],
  };
  scorePage(tally, { name: 'page', expected: TRUTH, page });
  return tally;
}

const first = (change: Partial<Article>): Article | undefined =>
  FIRST === undefined ? undefined : { ...readAs(FIRST), ...change };
const second = (): Article | undefined => (SECOND === undefined ? undefined : readAs(SECOND));

describe('scorePage', () => {
  it('gives every figure 1 to a page read as written down', () => {
    const tally = tallyOf([first({}), second()]);
    for (const [figure, share] of tally.shares()) {
      expect([figure, share ?? 1]).toEqual([figure, 1]);
    }
    expect(tally.misses).toEqual([]);
  });

  it('takes the articles in any order', () => {
    expect(tallyOf([second(), first({})]).misses).toEqual([]);
  });

  it('counts a missing article with all that stands in it as missed', () => {
    const tally = tallyOf([second()]);
    expect(tally.count('articles-recall')).toEqual({ right: 1, of: 2 });
    expect(tally.count('metrics-recall')).toEqual({ right: 0, of: 2 });
    expect(tally.count('initiatives-recall')).toEqual({ right: 0, of: 1 });
    expect(tally.count('paragraphs-recall')).toEqual({ right: 1, of: 3 });
    expect(tally.share('articles-precision')).toBe(1);
  });

  it('counts an article that is not on the page, and its numbers, as wrong', () => {
    const other = first({
      title: '广告',
      paragraphs: [{ role: 'body', text: '清仓', pieces: [] }],
    });
    const tally = tallyOf([first({}), second(), other]);
    expect(tally.count('articles-precision')).toEqual({ right: 2, of: 3 });
    expect(tally.count('metrics-precision')).toEqual({ right: 3, of: 6 });
  });

  const cases: readonly [string, Partial<Article>, FigureId][] = [
    ['a title that differs by a blank', { title: '河东县： 百名义工进小区' }, 'title'],
    ['authors in another order', { authors: ['田原', '甘露'] }, 'authors'],
    ['another kind', { kind: 'photo' }, 'kind'],
    ['a whole article called truncated', { truncated: true }, 'truncated'],
    ['the right county with a shorter path', shorterPath(), 'path'],
    ['another primary theme', { themes: { ...sure, primary: 'industry', others: [] } }, 'theme'],
  ];
  it.each(cases)('misses %s', (_, change, figure) => {
    expect(tallyOf([first(change), second()]).count(figure)).toEqual({ right: 1, of: 2 });
  });

  it('misses text in the wrong order but still finds its paragraphs', () => {
    const paragraphs = first({})?.paragraphs.toReversed() ?? [];
    const tally = tallyOf([first({ paragraphs }), second()]);
    expect(tally.count('text')).toEqual({ right: 1, of: 2 });
    expect(tally.share('paragraphs-recall')).toBe(1);
  });

  it('wants paragraphs where they begin and end', () => {
    const [one, two] = first({})?.paragraphs ?? [];
    const joined = { role: 'body', text: `${one?.text}${two?.text}`, pieces: [] } as const;
    const tally = tallyOf([first({ paragraphs: [joined] }), second()]);
    expect(tally.share('text')).toBe(1);
    expect(tally.count('paragraphs-recall')).toEqual({ right: 1, of: 3 });
    expect(tally.count('paragraphs-precision')).toEqual({ right: 1, of: 2 });
  });

  it('shares out the other themes by F1', () => {
    const themes = { ...sure, primary: 'volunteering', others: ['environment'] } as const;
    expect(tallyOf([first({ themes }), second()]).count('other-themes')).toEqual({
      right: 0,
      of: 2,
    });
  });
});

function shorterPath(): Partial<Article> {
  return { region: { ...sure, path: ['山西省', '临汾市'], adcode: '141082' } };
}

/** The first article with its numbers changed one by one; `null` leaves one out. */
function withMetrics(change: (metric: Metric) => Metric | null): Tally {
  const metrics = (first({})?.metrics ?? []).flatMap((it) => change(it) ?? []);
  return tallyOf([first({ metrics }), second()]);
}

describe('the figures about numbers', () => {
  it('count a number that is not required as right when read and as no loss when not', () => {
    const tally = withMetrics((it) => (it.raw === '3万余元' ? null : it));
    expect(tally.share('metrics-recall')).toBe(1);
    expect(tally.count('metrics-precision')).toEqual({ right: 2, of: 2 });
  });

  it('tell a wrong unit and bound from a number that was not found', () => {
    const tally = withMetrics((it) =>
      it.raw === '1200余人次' ? { ...it, raw: '1200余人', unit: '人', approx: 'exact' } : it,
    );
    expect(tally.share('metrics-recall')).toBe(1);
    expect(tally.count('raw')).toEqual({ right: 1, of: 2 });
    expect(tally.count('unit')).toEqual({ right: 1, of: 2 });
    expect(tally.count('bound')).toEqual({ right: 1, of: 2 });
    expect(tally.count('value')).toEqual({ right: 2, of: 2 });
    expect(tally.count('certain-metrics')).toEqual({ right: 2, of: 3 });
  });

  it('call a number without an expectation wrong', () => {
    const extra = { ...first({})?.metrics[0], raw: '9号', value: 9 };
    const metrics = [...(first({})?.metrics ?? []), extra as Metric]; // a whole metric, spread
    const tally = tallyOf([first({ metrics }), second()]);
    expect(tally.count('metrics-precision')).toEqual({ right: 3, of: 4 });
  });

  it('take a longer or shorter wording of what is counted, but not another thing', () => {
    expect(
      withMetrics((it) => ({ ...it, indicator: `${it.indicator}居民` })).share('indicator'),
    ).toBe(1);
    expect(withMetrics((it) => ({ ...it, indicator: '苹果' })).share('indicator')).toBe(0);
  });
});

describe('the figures about initiatives', () => {
  const named = (names: readonly string[]): Tally => {
    const [model] = first({})?.initiatives ?? [];
    const initiatives = model === undefined ? [] : names.map((name) => ({ ...model, name }));
    return tallyOf([first({ initiatives }), second()]);
  };

  it('find a name with its noun or without', () => {
    expect(named(['“邻里帮”志愿服务品牌']).share('initiatives-recall')).toBe(1);
  });

  it('count a name once, however often it was read', () => {
    expect(named(['邻里帮', '邻里帮', '邻里帮品牌']).count('initiatives-precision')).toEqual({
      right: 1,
      of: 1,
    });
  });

  it('call a name that nobody wrote down wrong', () => {
    expect(named(['邻里帮', '群众都说好']).share('initiatives-precision')).toBe(0.5);
  });
});
