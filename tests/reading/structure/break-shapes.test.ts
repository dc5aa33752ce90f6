/** Headlines over two lines: whether the break parts two clauses, by the shape of the lines. */
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/reading/structure/title.ts';

function join(one: string, other: string): string {
  return readTitle([one, other].map((text) => ({ text, pieces: [] })));
}

describe('a headline’s break', () => {
  it.each([
    ['给老墙“穿衣”', '旧巷子里画乡愁'],
    ['把堰塘“叫醒”', '三村人喝上甜水'],
    ['药农“触网”', '大山里的货走出去了'],
    ['没电梯的老楼', '装上“代步椅”'],
    ['山那边的学校', '迎来新老师'],
    ['老槐树下', '议出村规民约'],
    ['高温时节', '凉亭里也热闹'],
    ['两碗茶一盘瓜', '乡亲们坐到了一起'],
    ['水渠修通了', '高坡田不再靠天收'],
    ['支书开车', '开到了田埂上'],
    ['陪着老人走一趟', '把办事流程理顺'],
    ['为邻里省下“跑腿路”', '河东区政务服务改革观察'],
    ['攒下“诚信分”', '山村面貌新'],
  ])('parts two clauses: %s, %s', (one, other) => {
    expect(join(one, other)).toBe(`${one} ${other}`);
  });

  it.each([
    ['柳林：石桥底下', '听“古经”'],
    ['柳林：老渡口边', '开起早茶铺'],
    ['柳林：一碗热汤', '焐热寒冬'],
    ['柳林：“码”上督办', '护航惠农资金'],
    ['柳林镇：老支书', '端起“直播碗”'],
    ['正安县：“小推车”', '推出大课堂'],
    ['河口派出所：渡船舱', '里的“调解室”'],
    ['办证窗口', '上了“直播间”'],
    ['河口镇党委书记', '带头讲党课'],
    ['南江县召开“清风护企”', '工作推进会'],
    ['石桥路上多了', '“歇脚驿站”'],
  ])('stands inside one: %s, %s', (one, other) => {
    expect(join(one, other)).toBe(`${one}${other}`);
  });
});
