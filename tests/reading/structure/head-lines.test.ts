/** Lines of a head between blanks, without marks that tell them. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const FIRST =
  '本报讯（王芳）昨天一早，柳林镇的茶农周平背着竹篓上了山，嫩芽一颗颗落进篓里，一上午采了八斤，卖了三百多元。';
const SECOND =
  '“您摸摸，烫手！”11月2日，室外下着大雪，东门街道的老住户陈大山把记者让进屋，暖气片上搭着一条毛巾。';

function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(({ title, subtitle, authors, paragraphs }) =>
    [title, subtitle, authors.join('、'), paragraphs.length].join('|'),
  );
}

describe('lines of a head', () => {
  it('are a headline, names and a subtitle below them', () => {
    const [first] = read(
      '柳林春茶开采忙\n绿叶变金叶',
      '■ 本报记者 周平 通讯员 黄海',
      '——柳林镇茶园里的春天',
      FIRST.replace('本报讯（王芳）', ''),
      '老茶馆里说新事',
      SECOND,
    );
    expect(first).toBe('柳林春茶开采忙 绿叶变金叶|柳林镇茶园里的春天|周平、黄海|1');
  });

  it('are three above one text, of which none is a text', () => {
    const articles = read(
      '柳林春茶开采忙',
      FIRST,
      '东门街道盯住供热末端“老冷户”',
      '36栋老楼“换血管”',
      '今冬进屋不穿袄',
      '本报记者 林一',
      SECOND,
    );
    expect(articles).toHaveLength(2);
    expect(articles[1]).toContain('36栋老楼“换血管”');
    expect(articles[1]).toContain('今冬进屋不穿袄');
    expect(articles[1]).toMatch(/\|林一\|1$/u);
  });

  it('end with the pen name of whoever comments', () => {
    const comment = [
      '近日下乡，在一个村的文化站里，书架擦得锃亮，桌椅摆得齐整，登记簿却还是半年前的日期，小卖部里倒是围满了人。',
      '阵地不在大，在有人气；活动不在多，在有用处。',
    ];
    expect(read('柳林春茶开采忙', FIRST, '让文化站多些“烟火气”', '□ 山外人', ...comment)).toContain(
      '让文化站多些“烟火气”||山外人|2',
    );
  });

  it('end with no pen name where a rubric stands in its place', () => {
    const articles = read('柳林春茶开采忙', FIRST, '□ 短评', '让文化站多些“烟火气”', SECOND);
    expect(articles.join()).not.toContain('|短评|');
  });

  it.each(['东门镇读者 老林', '读者 林女士', '河东区市民 林一'])(
    'are no name below a letter: %s',
    (name) => {
      const letter = [
        '编辑同志：我家住在东门镇集镇，天天要去农贸市场买菜，门前的地砖松动了几十块，一踩一跷，下雨天泥水溅一裤腿。',
        '盼有关部门来走一走、踩一踩。',
      ];
      const articles = read('菜场门口的地砖该修修了', ...letter, name, '柳林春茶开采忙', FIRST);
      expect(articles).toEqual([
        `菜场门口的地砖该修修了||${name.split(' ')[1]}|2`,
        '柳林春茶开采忙||王芳|1',
      ]);
    },
  );
});
