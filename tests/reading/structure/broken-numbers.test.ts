import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import { splitsDecimal, splitsNumber } from '../../../src/reading/structure/endings.ts';

describe('splitsDecimal', () => {
  it.each([
    ['砂石路5.', '2公里。', true],
    ['投入资金846.', '09万元。', true],
    ['覆盖率达６２．', '３％。', true],
    ['热线电话12345.', '3月5日，集市开张。', false],
    ['他说了一二.', '2公里。', false],
    ['水泥路13公里.', '2公里外是学校。', false],
  ])('%s|%s: %s', (text, next, expected) => {
    expect(splitsDecimal(text, next)).toBe(expected);
  });
});

describe('splitsNumber', () => {
  it.each([
    ['全县生产总值235.7', '9亿元。', true],
    ['改造面积28', '.6万平方米。', true],
    ['惠及居民3200', '余户。', true],
    ['全县生产总值2', '35.79亿元。', true],
    ['大事记2023', '3月，桥通车了。', false],
    ['乡村大事记', '3万人来看。', false],
  ])('%s|%s: %s', (text, next, expected) => {
    expect(splitsNumber(text, next)).toBe(expected);
  });
});

describe('a page whose lines break its numbers', () => {
  const lines = [
    '东河县打通出行路',
    '本报讯（记者 田禾）今年以来，东河县',
    '修好砂石路5.',
    '2公里、水泥路13',
    '.7公里，投入资金846.',
    '09万元，惠及群众3200',
    '余户，村民出门不再绕远路。',
  ];

  it('has each of them whole', () => {
    const { articles } = readPage(lines.join('\n'));
    const raws = articles.flatMap(({ metrics }) => metrics.map(({ raw }) => raw));
    expect(raws).toEqual(['5.2公里', '13.7公里', '846.09万元', '3200余户']);
  });
});
