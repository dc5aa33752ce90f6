import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleText } from '../../../src/model/page.ts';
import { sliceOf } from '../../../src/model/span.ts';
import { extractMetrics } from '../../../src/reading/metrics/extract-metrics.ts';
import { articleOf } from './article-of.ts';

function reasonsOf(...paragraphs: string[]) {
  return extractMetrics(articleOf(...paragraphs)).map(({ raw, certainty, reasons }) => [
    raw,
    certainty,
    ...reasons,
  ]);
}

describe('extractMetrics', () => {
  it('gives nothing for an article without text', () => {
    expect(extractMetrics(articleOf())).toEqual([]);
    expect(extractMetrics(articleOf(''))).toEqual([]);
  });

  it('names paragraph, place and sentence', () => {
    const [metric] = extractMetrics(articleOf('没有数字。', '天晴了。新建公园3座。'));
    expect(metric).toMatchObject({
      paragraph: 1,
      from: 8,
      to: 10,
      sentence: [4, 11],
      indicator: '公园',
    });
  });

  it('marks a plan, but not what follows a word of what is done', () => {
    expect(reasonsOf('计划新建公园3座，已建成公园2座。')).toEqual([
      ['3座', 'likely', 'plan-or-target'],
      ['2座', 'certain'],
    ]);
  });

  it('does not carry a plan into the next sentence', () => {
    expect(reasonsOf('明年继续建设。建成公园2座。')).toEqual([['2座', 'certain']]);
  });

  it('marks a number that the article has already reported', () => {
    expect(reasonsOf('组建服务队12支。', '这12支服务队走村入户。')).toEqual([
      ['12支', 'certain'],
      ['12支', 'likely', 'repeated-number'],
    ]);
  });

  it('does not mark the same number of another thing', () => {
    expect(reasonsOf('建成公园12座，修缮桥梁12座。')).toEqual([
      ['12座', 'certain'],
      ['12座', 'certain'],
    ]);
  });

  it('marks a number without a measure word', () => {
    expect(reasonsOf('带动近3万群众参与。')).toEqual([['3万', 'likely', 'unit-inferred']]);
  });

  it('marks a small numeral in Han characters', () => {
    expect(reasonsOf('四支服务队出发了。')).toEqual([['四支', 'likely', 'borderline-figure']]);
  });

  it('says where OCR broke a number', () => {
    const text = '拆除违建28.6万平方米。';
    const article: ArticleText = {
      ...articleOf(),
      paragraphs: [
        {
          role: 'body',
          text,
          pieces: [
            [0, 9],
            [11, 15],
          ],
        },
      ],
    };
    expect(extractMetrics(article)[0]).toMatchObject({
      certainty: 'certain',
      reasons: ['number-rejoined'],
    });
  });

  it('reads captions and headings like any paragraph', () => {
    const article: ArticleText = {
      ...articleOf(),
      paragraphs: [{ role: 'caption', text: '图为30名学生在练习。', pieces: [[0, 11]] }],
    };
    expect(extractMetrics(article)).toHaveLength(1);
  });
});

const PARTS = [
  ...'1 23 4.5 １２ 三 十 百 千 万 亿 余 多 几 数 半 成 分之 点'.split(' '),
  ...'个 名 户 场（次） % 元 平方米 至 — - 、 ， 。 “ ” 《 》'.split(' '),
  ...'开展 活动 志愿者 的 第 每 共 约 以上 小区 计划 已 （ ） a __proto__'.split(' '),
  ' ',
  '\ud800',
];

function checkLaws(...paragraphs: string[]): void {
  const metrics = extractMetrics(articleOf(...paragraphs));
  let last = -1;
  for (const metric of metrics) {
    const text = paragraphs[metric.paragraph] ?? '';
    expect(text.slice(metric.from, metric.to)).toBe(metric.raw);
    expect(metric.sentence[0] <= metric.from && metric.to <= metric.sentence[1]).toBe(true);
    expect(sliceOf(text, metric.sentence)).toContain(metric.raw);
    expect(Number.isFinite(metric.value) && metric.value >= 0).toBe(true);
    expect(metric.valueMax === null || metric.valueMax > metric.value).toBe(true);
    expect(metric.approx === 'range').toBe(metric.valueMax !== null);
    const place = metric.paragraph * 1e9 + metric.from;
    expect(place).toBeGreaterThan(last);
    last = place;
  }
}

describe('the laws of extractMetrics', () => {
  it('hold for any text of the genre’s parts', () => {
    const text = fc
      .array(fc.constantFrom(...PARTS), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => checkLaws(one, other)),
      { numRuns: 3000 },
    );
  });

  it('hold for any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => checkLaws(text)),
      { numRuns: 1000 },
    );
  });
});

// Other work on the machine may slow one run down, so that a run may be repeated.
describe('the time that extractMetrics takes', { retry: 4 }, () => {
  it.each([
    ['digits', '1'],
    ['万', '万'],
    ['opening brackets', '《'],
    ['opening quotation marks', '“'],
    ['blanks after digits', '1 '],
    ['numbers with a unit', '1个'],
    ['numbers with separators', '1,111'],
    ['ranges without an end', '1至'],
    ['百分之', '百分之'],
    ['verbs', '开展建设'],
    ['numbers with nouns', '12名党员、'],
    ['的', '1个的'],
    ['quoted numbers', '“1个”'],
  ])('is linear in the length of %s', (_name, part) => {
    const time = (length: number): number => {
      const article = articleOf(part.repeat(Math.ceil(length / part.length)).slice(0, length));
      const start = performance.now();
      extractMetrics(article);
      return performance.now() - start;
    };
    time(5_000);
    const short = Math.min(time(5_000), time(5_000), time(5_000));
    const long = Math.min(time(50_000), time(50_000));
    // Ten times the length; a quadratic reading would take a hundred times as long.
    expect(long).toBeLessThan(40 * Math.max(short, 2));
  });
});
