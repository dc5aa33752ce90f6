import { describe, expect, it } from 'vitest';
import { findCommunityEnd, findCommunityStart } from '../../src/gazetteer/find-communities.ts';
import { nameIndex } from '../../src/gazetteer/lookup.ts';
import { matchCounty, matchTownship } from '../../src/gazetteer/match-township.ts';

function nameBefore(text: string, suffix: string): string {
  const at = text.lastIndexOf(suffix);
  const start = findCommunityStart(text, at, 0);
  return start < 0 ? '' : text.slice(start, at + suffix.length);
}

describe('findCommunityStart', () => {
  it.each([
    ['志愿者走进柳荫社区', '社区', '柳荫社区'],
    ['先后到湖边社区', '社区', '湖边社区'],
    ['“我们柳荫村', '村', '柳荫村'],
    ['家住和平里社区', '社区', '和平里社区'],
    ['在黑山村', '村', '黑山村'],
    ['如今的柳荫嘎查', '嘎查', '柳荫嘎查'],
    ['统筹社区', '社区', ''],
    ['公安局柳荫派出所社区', '社区', ''],
    ['党建引领社区', '社区', ''],
    ['深入各社区', '社区', ''],
    ['打造文明社区', '社区', ''],
    ['家住建设东路社区', '社区', '建设东路社区'],
    ['三个社区', '社区', ''],
    ['振兴乡村', '村', ''],
    ['不断提升村', '村', ''],
    ['通到深山小村', '村', ''],
    ['玉兰四村', '村', ''],
    ['头雁工程建强村干部队伍', '村', ''],
    ['2018年柳荫社区', '社区', '柳荫社区'],
    ['外卖小哥老周等柳荫社区', '社区', '柳荫社区'],
    ['在史各庄村', '村', '史各庄村'],
    ['家住将军山村', '村', '将军山村'],
    ['丰富村民文化生活', '村', ''],
    ['打消村民的顾虑', '村', ''],
    ['平安满社区', '社区', ''],
    ['用双手扮靓社区', '社区', ''],
    ['一步步成为社区', '社区', ''],
    ['以社区', '社区', ''],
    ['街巷社区', '社区', ''],
    ['为山村', '村', ''],
    ['十几名社区', '社区', ''],
    ['一些村', '村', ''],
    ['三十多支村', '村', ''],
    ['两成归村', '村', ''],
    ['家住三家店村', '村', '三家店村'],
    ['家住三多塘村', '村', '三多塘村'],
    ['家住万成社区', '社区', '万成社区'],
    ['家住为善社区', '社区', '为善社区'],
    ['家住九条岭村', '村', '九条岭村'],
    ['为民社区', '社区', '为民社区'],
  ])('%s', (text, suffix, expected) => {
    expect(nameBefore(text, suffix)).toBe(expected);
  });
});

describe('findCommunityEnd', () => {
  it.each([
    ['柳荫村村民', '柳荫村'],
    ['柳荫新村社区书记', '柳荫新村社区'],
    ['北村村口', '北村'],
    ['和永安县芙蓉社区', ''],
    ['文化社区：睦邻谱新篇', '文化社区'],
    ['文明社区创建', ''],
    ['组织党员走进社区', ''],
    ['办事处给社区', ''],
    ['，柳荫社区', ''],
    ['柳荫村村年收入十万元', ''],
    ['柳荫村村通公路', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    const end = findCommunityEnd(text, 0);
    expect(end < 0 ? '' : text.slice(0, end)).toBe(expected);
  });
});

describe('names the table has otherwise', () => {
  const county = nameIndex().get('遂昌县')?.ids[0] ?? -1;
  const city = nameIndex().get('洛阳市')?.ids[0] ?? -1;
  it('takes a look-alike', () => {
    expect(matchTownship('云蜂街道的', 0, county)).toMatchObject({ suspected: true, to: 4 });
    expect(matchCounty('洞西区的', 0, city)).toMatchObject({ suspected: true, to: 3 });
  });

  it('keeps a name of its own', () => {
    expect(matchTownship('柳荫街道的', 0, county)).toMatchObject({ id: -1, name: '柳荫街道' });
    expect(matchCounty('柳荫区的', 0, city)).toBeNull();
  });

  it('takes no words for a name', () => {
    expect(matchTownship('各乡镇', 0, county)).toBeNull();
    expect(matchTownship('产业助力乡村', 0, county)).toBeNull();
  });
});
