/** The places that a page names, and headlines that open with one of them. */
import { describe, expect, it } from 'vitest';
import { readPlaceNames, saysWhere } from '../../../src/reading/structure/page-places.ts';

describe('saysWhere', () => {
  const text = '近日，河谷省临江市柳湾县启动“小手拉大手”活动，8所学校的620名小学生走上路口。';
  const places = readPlaceNames(text);

  it.each([
    ['河谷柳湾 “小铃铛”上路口', text, true],
    ['柳湾：“小铃铛”上路口', text, true],
    ['小手牵出大文明', text, false],
    ['临江市柳湾县', text, false],
    ['柳湾县综合文化站', text, false],
    ['积分超市兑出新风', '近日，石桥村的积分超市开门，村民来换米面油。', false],
    ['农贸市场换新颜', '走进农贸市场，摊位整齐。', false],
    ['河谷柳湾 “小铃铛”上路口', '老师带着学生，走上柳湾的路口。', false],
    ['河谷柳湾 “小铃铛”上路口', '', false],
  ])('of %s above %s is %s', (line, below, says) => {
    const named = new Set([...places, ...readPlaceNames(below)]);
    expect(saysWhere(named, line, below)).toBe(says);
  });
});
