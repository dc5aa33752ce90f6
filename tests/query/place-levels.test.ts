import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/gazetteer/divisions.ts';
import {
  divisionWord,
  levelsOfPath,
  regionWithWords,
  wordOfRegion,
} from '../../src/query/place-levels.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

describe('divisionWord', () => {
  it.each([
    ['甘肃省', 0, ''],
    ['孝感市', 1, 'city'],
    ['凉山彝族自治州', 1, 'autonomous prefecture'],
    ['仙桃市', 2, 'county-level city'],
    ['云梦县', 2, 'county'],
    ['万柏林区', 2, 'district'],
    ['神农架林区', 2, 'forestry district'],
    ['古城台街道', 3, 'subdistrict'],
    ['塞罕坝机械林场', 3, 'township level'],
    ['红旗社区', 4, 'community'],
    ['西沙群岛', 2, 'county level'],
  ] as const)('%s at level %i is a %s', (name, level, word) => {
    expect(divisionWord(name, level, 'en')).toBe(word);
    expect(divisionWord(name, level, 'zh')).toBe('');
  });

  it('knows the kind of every city and prefecture, and of all but four counties', () => {
    const { divisions } = loadGazetteer();
    const generic = divisions
      .filter(({ level }) => level === 2 || level === 3)
      .filter(({ name, level }) => divisionWord(name, level - 1, 'en').endsWith(' level'));
    expect(generic.map(({ name }) => name)).toEqual([
      '西沙群岛',
      '南沙群岛',
      '中沙群岛的岛礁及其海域',
      '大柴旦行政委员会',
    ]);
  });
});

it.each([
  [['北京市', '房山区', '拱辰街道'], '110111', [0, 2, 3]],
  [['湖北省', '仙桃市', '彭场镇'], '429004', [0, 2, 3]],
  [['湖北省', '孝感市'], '420900', [0, 1]],
  [['湖北省', '孝感市', '云梦县', '曾店镇', '红旗村'], '420923', [0, 1, 2, 3, 4]],
] as const)('%j with %s has levels %j', (path, adcode, levels) => {
  expect(levelsOfPath(path, adcode)).toEqual(levels);
});

it('says the kind of each part of a region, in English alone', () => {
  const { dataset } = madeUpDataset(4);
  const key = dataset.regionKeys.find((name) => name.startsWith('广东省/佛山市/顺德区')) ?? '';
  expect(regionWithWords(dataset, key, 'en')).toBe('Guangdong, 佛山市 (city), 顺德区 (district)');
  expect(regionWithWords(dataset, key, 'zh')).toBe('广东省佛山市顺德区');
  expect(regionWithWords(dataset, '', 'en')).toBe('');
  expect(wordOfRegion(dataset, '没有的地方', 'en')).toBe('');
});
