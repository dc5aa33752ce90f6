import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/reading/structure/title.ts';

function join(...lines: readonly string[]): string {
  return readTitle(lines.map((text) => ({ text, pieces: [] })));
}

describe('a headline over two lines', () => {
  it.each([
    ['强基础惠民生', '促振兴添活力'],
    ['聚焦民生“小事”', '回应百姓关切'],
    ['深化作风建设', '优化营商环境'],
    ['花田将成“油田”', '我市油菜生产算起机械账'],
    ['百名教师下楼来', '社区办起“没有围墙的学堂”'],
  ])('has a blank between two clauses: %s, %s', (one, other) => {
    expect(join(one, other)).toBe(`${one} ${other}`);
  });

  it.each([
    ['a word over the break', '河东县财政局多', '措并举提升作风能力'],
    ['a quotation over the break', '河东县举办“好', '家风”故事会'],
    ['who acts, and a verb at the break', '柳林镇中心小学开展', '“小手拉大手”活动'],
    ['one’s own place, and as many characters in each line', '我市赴南山市举办', '技能人才洽谈会'],
    ['who acts, in quotation marks', '“鱼管家”', '托出致富账'],
    ['what a meeting is called', '全市文明城市创建工作', '推进会召开'],
    ['words that stand together', '河东县织密农村', '防疫“一张网”'],
    ['a body and what it is the body of', '河东二十冶西南分公司团', '总支组织参观纪念馆'],
  ])('has none inside one clause: %s', (_name, one, other) => {
    expect(join(one, other)).toBe(`${one}${other}`);
  });
});
