import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import { dropInlineMarks, findInlineMarks } from '../../../src/reading/structure/inline-marks.ts';

const textOf = (line: string): string =>
  dropInlineMarks({ text: line, pieces: [[0, line.length]] }).content.text;

describe('marks inside a line', () => {
  it.each([
    ['满意率达$98.5\\%$', '满意率达98.5%'],
    ['满意率达$9 8 . 5 \\%$。', '满意率达98.5%。'],
    ['新增绿地$3500\\mathrm{m}^2$，', '新增绿地3500m2，'],
    ['铺管\\(12\\mathrm{~km}\\)', '铺管12km'],
    ['增长25\\%，降了3\\%', '增长25%，降了3%'],
    ['**平安路社区：**网格员上门', '平安路社区：网格员上门'],
    ['送出<b>120</b>份&nbsp;，', '送出120份，'],
    ['施工现场。![图](images/a-1.png)', '施工现场。'],
  ])('%s is read as %s', (line, text) => {
    expect(textOf(line)).toBe(text);
  });

  it.each([
    '投资$500万，另有$300万',
    '评分★★★**',
    '3*4*5的格子',
    '甲 & 乙 <3>',
    '好！[见图](',
    '$abc$',
  ])('%s stays as it stands', (line) => {
    expect(findInlineMarks(line)).toEqual([]);
  });

  it('leaves the characters between the marks in order, and loses none', () => {
    const bits = fc.constantFrom('$', '\\', '%', '**', '<b>', '5', '{', '}', '好', ' ', '![', '](');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { content, marks } = dropInlineMarks({ text, pieces: [[10, 10 + text.length]] });
        expect(content.pieces.map(([a, b]) => text.slice(a - 10, b - 10)).join('')).toBe(
          content.text,
        );
        const places = [...content.pieces, ...marks].sort(([left], [right]) => left - right);
        expect(places.map(([a, b]) => text.slice(a - 10, b - 10)).join('')).toBe(text);
      }),
    );
  });
});

describe('a page with marks inside its lines', () => {
  const page = readPage(
    '# 东河县：老街换新颜\n\n本报讯（记者 白露）近日，东河县改造小区 $32$ 个，**满意率达 $9 8 . 5 \\%$**，绿化率提高 2.5 个百分点。每户补助 $200\\sim300$ 元。\n',
  );

  it('reports the numbers, tied to the page', () => {
    const [article] = page.articles;
    const metrics = article?.metrics.map(({ value, valueMax, unit }) => [value, valueMax, unit]);
    expect(metrics).toEqual([
      [32, null, '个'],
      [98.5, null, '%'],
      [2.5, null, '个百分点'],
      [200, 300, '元'],
    ]);
  });

  it('counts the marks as ornaments', () => {
    expect(page.unplaced).toEqual([]);
  });
});
