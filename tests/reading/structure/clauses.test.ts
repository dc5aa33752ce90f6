/** Headlines on two lines: two clauses have a blank between them, one clause that was broken has none. */
import { describe, expect, it } from 'vitest';
import { awaitsEvent, goesOn, isClause } from '../../../src/reading/structure/clauses.ts';
import { breaksClause } from '../../../src/reading/structure/title.ts';

describe('two lines of a headline', () => {
  it.each([
    ['拆掉旧围墙', '补上健身道'],
    ['菜摊进大棚', '老街换新装'],
    ['桃花谢了', '游客更多了'],
    ['守住千年古井', '留下一方清泉'],
    ['一张“明白卡”', '三千渔家情'],
    ['山里通了公交', '老人赶集不愁'],
    ['沙湾镇给酒席“减负”', '为新风“添彩”'],
    ['村里有了“和事佬”', '邻里少了拌嘴声'],
    ['油烟散了', '夜市还在'],
    ['修什么怎么修', '先开“板凳会”'],
    ['小陶轮转出“大手艺”', '石桥镇中心小学陶艺课受欢迎'],
    ['翻盆倒罐清积水', '石桥镇打响灭蚊“春季战役”'],
    ['夜校开到家门口', '“老有所乐”绘就新图景'],
  ])('are two clauses: %s / %s', (before, after) => {
    expect(breaksClause(before, after)).toBe(true);
  });

  it.each([
    ['给独居老人', '装上智能手环'],
    ['把“烦心事”', '办成“暖心事”'],
    ['荒坡上种出', '“摇钱树”'],
    ['旧仓库改成', '“邻里客厅”'],
    ['我市召开新时代', '文明实践经验交流会'],
    ['石桥县启动', '全民阅读月活动'],
    ['一只小螃蟹', '的大产业'],
    ['石桥县沙湾中学', '把课堂搬到田头'],
    ['河东县把党课搬到', '石桥镇的茶山上开展'],
  ])('are one clause: %s / %s', (before, after) => {
    expect(breaksClause(before, after)).toBe(false);
  });
});

describe('a line of a headline', () => {
  it('is a clause where it does something or something is said of it', () => {
    expect(
      ['补上健身道', '菜摊进大棚', '桃花谢了', '暖了谁的心', '为新风添彩'].map(isClause),
    ).toEqual([true, true, true, true, true]);
    expect(['一只小螃蟹', '沙湾县第三中学', '家门口的课堂'].map(isClause)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('goes on where its object or its verb is still to come', () => {
    expect(goesOn('荒坡上种出', '“摇钱树”')).toBe(true);
    expect(goesOn('给独居老人', '装上智能手环')).toBe(true);
    expect(goesOn('坚持实干为先', '推动项目落地')).toBe(false);
    expect(awaitsEvent('市文明办召开', '志愿服务座谈会')).toBe(true);
    expect(awaitsEvent('市文明办召开座谈会', '共话新风')).toBe(false);
  });
});
