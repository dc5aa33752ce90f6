/** Names of columns above headlines. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { isClosedHead, isStandingHead } from '../../../src/reading/structure/standing-heads.ts';

describe('a column’s name', () => {
  it.each(['乡村振兴进行时', '“厂改”进行时', '基层书记风采录', '“双减”大家谈'])(
    'is told, and nothing goes on with it: %s',
    (line) => {
      expect([isStandingHead(line), isClosedHead(line)]).toEqual([true, true]);
    },
  );

  it.each(['惠企政策直通车', '街坊故事', '镇长面对面'])('may begin a headline: %s', (line) => {
    expect([isStandingHead(line), isClosedHead(line)]).toEqual([true, false]);
  });

  it.each(['石桥镇：旧城改造进行时', '老街换新颜', '关注“双减”'])('is another line: %s', (line) => {
    expect(isClosedHead(line)).toBe(false);
  });

  const read = (...lines: readonly string[]): string[] =>
    segmentPage(lines.join('\n')).articles.map(
      ({ title, subtitle, authors }) => `${title}|${subtitle}|${authors.join('、')}`,
    );
  const text = [
    '记者 周平 王小红',
    '图纸铺开在一张麻将桌上，这是石桥镇东门社区一处老厂区最后的“家当”：一排三十年前建的铁皮房，下雨要拿桶接。',
    '石桥镇靠五金起家，老厂区曾多达6800亩。地少、房旧、路窄，好项目进不来。到今年10月底，镇里拆除整理1200亩。',
    '柳河茶市开秤',
    '记者 李海',
    '昨日，柳河茶市开秤，当天成交春茶38吨。镇里为茶农搭起凉棚26座，茶客排到了渡口边。',
  ];

  it('is no beginning of the headline that stands right below it', () => {
    expect(read('“厂改”进行时', '旧厂房“变形”记', '——石桥镇老厂区改造观察', ...text)).toEqual([
      '旧厂房“变形”记|石桥镇老厂区改造观察|周平、王小红',
      '柳河茶市开秤||李海',
    ]);
  });

  it('is the headline where nothing else is', () => {
    expect(read('旧厂改造进行时', '——石桥镇老厂区改造观察', ...text)[0]).toBe(
      '旧厂改造进行时|石桥镇老厂区改造观察|周平、王小红',
    );
  });
});
