import { describe, expect, it } from 'vitest';
import { OPENING_SIGNS } from '../../../src/reading/structure/opening-signs.data.ts';
import { headlineScore, openingScore, pairsOf } from '../../../src/reading/structure/openings.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

describe('the signs of a first paragraph', () => {
  it.each(
    OPENING_SIGNS.map(({ name, example, reach, pattern }) => ({ name, example, reach, pattern })),
  )('$name: $example', ({ example, reach, pattern }) => {
    expect(pattern.test(example.slice(0, reach))).toBe(true);
  });

  it.each([
    '近日，河东县柳林镇的茶农抢抓晴好天气采摘春茶。',
    '清晨，柳林镇东山村的茶园里已经人影晃动。',
    '“今年的茶价比去年高！”4月8日，茶农陈大山一边采茶一边说。',
    '量血压、理发、磨刀……每周六，柳林镇的便民集市都很热闹。',
  ])('are in %s', (text) => {
    expect(openingScore(text)).toBeGreaterThan(1);
  });

  it.each([
    '截至目前，全镇成立合作社15家，带动农户360户。',
    '“路通了，茶叶就好卖了。”东山村党支部书记周平说。',
    '不仅如此，该镇还组建了采茶服务队。',
    '会议指出，要把茶产业做大做强。',
    '可也有人把小事做成了摆设。',
    '于是，村里挨家挨户去问。',
  ])('are not in %s', (text) => {
    expect(openingScore(text)).toBeLessThan(0);
  });

  it.each([
    ['摊主周平今年64岁，是位退休钳工。', '摊子摆在桥头，风雨不误。'],
    ['在河东省柳林市，开车人都让着行人。', '劝导也讲分寸，志愿者都让着行人。'],
    ['柳林镇东山村有个不收钱的修车摊。', '桥头有个不收钱的修车摊。'],
    ['编辑同志：我家门口的路灯坏了。', '我家门口的路灯坏了。'],
    ['茶卖给谁，村里商量过几回。', '问：茶卖给谁？'],
    ['沿河各村备足沙袋，日夜巡堤。', '柳林镇：沿河各村备足沙袋。'],
  ])('rather in “%s” than in “%s”', (one, other) => {
    expect(openingScore(one)).toBeGreaterThan(openingScore(other) + 0.2);
  });

  it('are the headline’s words, too', () => {
    const pairs = pairsOf('柳林镇：春茶飘香');
    expect(headlineScore('柳林镇的春茶开采了。', pairs)).toBeGreaterThan(1);
    expect(headlineScore('路修好了。', pairs)).toBe(0);
  });
});

describe('a scene printed behind what it opens', () => {
  it('goes to the top', () => {
    const scene =
      '清晨，河东县柳林镇东山村的茶园里人影晃动，茶农陈大山和妻子手指翻飞，嫩芽一颗颗落进竹篓。';
    const rest = [
      '截至目前，全镇茶园开采面积达到八成，比去年多出三成，茶叶专业合作社统一收购鲜叶。',
      '“价格比去年高，一天能挣两百元。”合作社理事长周平说，茶香又飘出了山门。',
    ];
    const { articles } = segmentPage(['柳林镇春茶飘香', ...rest, scene].join('\n\n'));
    expect(articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      [scene, ...rest],
    ]);
  });
});
