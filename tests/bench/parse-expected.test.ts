import { describe, expect, it } from 'vitest';
import { parseExpected } from './parse-expected.ts';
import { parseMetric } from './parse-metric.ts';
import { printPage } from './print-page.ts';
import { readPieces } from './read-pieces.ts';

describe('parseMetric', () => {
  it.each([
    ['60余万元 | >600000 | 元 | 投入', 600000, null, 'over'],
    ['10万 | ~100000 | | 群众', 100000, null, 'about'],
    ['96% | 96 | % | 合格率', 96, null, 'exact'],
    ['3至5场 | 3..5 | 场 | 演出', 3, 5, 'range'],
    ['2吨 | <2 | 吨 | 垃圾', 2, null, 'under'],
  ])('reads %s', (line, value, valueMax, approx) => {
    expect(parseMetric(line)).toMatchObject({ value, valueMax, approx });
  });

  it('refuses a value that is no number', () => {
    expect(() => parseMetric('多个 | 很多 | 个 | 村')).toThrow('no number');
  });
});

describe('readPieces', () => {
  const page = '标题\n本报讯（甘露）样板\n\n间。 田原 摄';
  it('joins lines and cuts at marks', () => {
    expect(readPieces('@2 after「）」+4 before「田原」', page)).toBe('样板间。');
  });
  it('leaves plain text alone', () => expect(readPieces('正文。', page)).toBe('正文。'));
  it('refuses an empty line', () => expect(() => readPieces('@3', page)).toThrow('no line'));
});

const MADE = `style ascii
== article
title 题
¶ 一二三，四五六（七）。
¶ 第二段有12个村。
m 12个 | 12 | 个 | 村
== layout
# 题

\`本报讯（甘露）\`1.1[..三，]
1.2
1.1[三，..]
`;

describe('printPage', () => {
  it('prints articles by recipe, broken and moved, in the punctuation of the paper', () => {
    const page = parseExpected(MADE, '');
    expect(page.articles[0]?.paragraphs[0]?.text).toBe('一二三,四五六(七)。');
    expect(printPage(page)).toBe('# 题\n\n本报讯(甘露)一二三,\n第二段有12个村。\n四五六(七)。\n');
  });

  it('names the line of a fact that is not in its paragraph', () => {
    const wrong = MADE.replace('m 12个', 'm 13个');
    expect(() => parseExpected(wrong, '')).toThrow('line 6: m 13个');
  });
});
