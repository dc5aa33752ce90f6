import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/chinese/normalize.ts';

describe('normalizeText', () => {
  it.each([
    ['宣讲(300场),听众1,200人次;还要讲?', '宣讲（300场），听众1,200人次；还要讲？'],
    ['早上8:30开门:先量血压', '早上8:30开门：先量血压'],
    ['投入１２．５万元', '投入12.5万元'],
    ['「板凳会」开成『热炕头』', '“板凳会”开成‘热炕头’'],
    ['满意率９８％', '满意率98%'],
    ['记者\u00a0王芳\u2003李海', '记者 王芳 李海'],
    ['\u3000\u3000近日,桥通了', '\u3000\u3000近日，桥通了'],
    ['时间∶早上﹐地点﹕河湾､石桥｡', '时间：早上，地点：河湾、石桥。'],
    ['艾力•卡德尔骑着Ｂ２路车', '艾力·卡德尔骑着B2路车'],
    ['推行‘板凳会’，成立‘红围裙’队', '推行“板凳会”，成立“红围裙”队'],
    ['他说：“推行‘板凳会’。”', '他说：“推行‘板凳会’。”'],
    ['推行『板凳会』', '推行“板凳会”'],
    ['推行"板凳会",成立"红围裙"队', '推行“板凳会”，成立“红围裙”队'],
  ])('%s', (text, normal) => {
    expect(normalizeText(text)).toBe(normal);
  });

  it.each([
    '![图(1)](images/a,b.jpg)',
    '<img src="a.jpg" alt="b"/>',
    '<!-- image -->',
    'https://example.com/a?b=1;c',
    '&nbsp;',
    '=SUM("a","b")',
    '$12,000\\%$',
    '没有什么可改的，一个字也没有。',
  ])('leaves %s alone', (text) => {
    expect(normalizeText(text).replace(/[“”]/gu, '"')).toBe(text);
  });

  it('keeps every character’s place, and changes nothing twice', () => {
    const marks = fc.constantFrom(
      ...Array.from('，,：:"“”‘’∶､•（()）!？?０9Ａ.．％「」『』 \u00a0\n人a<>[]!$\\&;'),
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        const normal = normalizeText(text);
        expect(normal.length).toBe(text.length);
        expect(normalizeText(normal)).toBe(normal);
      }),
    );
  });
});
