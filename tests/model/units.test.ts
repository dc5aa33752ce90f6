import { describe, expect, it } from 'vitest';
import { GENERAL_UNITS, MEASURE_UNITS, NOUN_UNITS } from '../../src/model/units.data.ts';
import { ALL_UNITS, groupOf, UNIT_GROUPS } from '../../src/model/units.ts';

describe('groupOf', () => {
  it.each([
    ['人次', '', 'visits'],
    ['剂次', '接种', 'visits'],
    ['元', '善款', 'money'],
    ['亩', '农田', 'area'],
    ['公里', '', 'length'],
    ['%', '合格率', 'share'],
    ['个百分点', '', 'share'],
    ['场次', '活动', 'events'],
    ['家', '企业', 'organisations'],
    ['个', '党支部', 'organisations'],
    ['个', '居民小区', 'places'],
    ['个', '问题', 'objects'],
    ['支', '志愿服务队', 'organisations'],
    ['支', '疫苗', 'objects'],
    ['所', '中小学', 'organisations'],
    ['条', '背街小巷', 'places'],
    ['', '群众', 'people'],
    ['住户', '住户', 'households'],
    ['块', '收入', 'money'],
    ['个', '', 'objects'],
    ['', '', 'other'],
    ['光年', '距离', 'other'],
    ['constructor', '__proto__', 'other'],
  ])('puts %s of %s with %s', (unit, indicator, group) => {
    expect(groupOf(unit, indicator)).toBe(group);
  });
});

describe('the table of units', () => {
  it('has each unit in one group only', () => {
    const units = UNIT_GROUPS.flatMap(({ id }) => MEASURE_UNITS[id]);
    expect(units.filter((unit, at) => units.indexOf(unit) !== at)).toEqual([]);
    expect(NOUN_UNITS.filter((unit) => !ALL_UNITS.includes(unit))).toEqual([]);
  });

  it('holds the units that the project was asked for', () => {
    const asked =
      '人次 户次 台次 剂次 场次 件次 平方米 平米 亩 公顷 公里 米 吨 斤 公斤 方 立方米 元 座 口 栋 幢 套 辆 份 起 处 组 位 样 张 本 册 幅 面 盏 株 棵 批 班 期 课时 小时 住户 家庭 个百分点 倍 成 ‰';
    expect(asked.split(' ').filter((unit) => !ALL_UNITS.includes(unit))).toEqual([]);
    expect(ALL_UNITS.filter((unit) => /[万亿]/u.test(unit))).toEqual([]);
  });

  it('groups general measure words even without a noun', () => {
    for (const unit of Object.keys(GENERAL_UNITS)) {
      expect(UNIT_GROUPS.map(({ id }) => id)).toContain(groupOf(unit, ''));
    }
  });
});
