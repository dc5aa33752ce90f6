import { describe, expect, it } from 'vitest';
import { formatDivisions, readTownship } from '../../src/build/make-gazetteer.ts';

describe('readTownship', () => {
  it.each([
    ['柳林街道办事处', '410102', '柳林街道'],
    ['河湾经济开发区（柳林街道）', '410102', '柳林街道'],
    ['柳林经开区（镇）', '410102', '柳林镇'],
    ['（工业园区）柳林街道', '410102', '柳林街道'],
    ['柳林街道（东片）', '410102', '柳林街道'],
    ['郑州市中原区柳林镇', '410102', '柳林镇'],
    ['柳林高新区河湾街道', '410102', '河湾街道'],
    ['怀柔地区', '110116', '怀柔镇'],
    ['孙河地区', '110105', '孙河乡'],
    ['国营柳林农场', '410102', '国营柳林农场'],
    ['柳林经济开发区', '410102', ''],
    ['柳林监狱', '410102', ''],
  ])('%s of %s is “%s”', (raw, county, expected) => {
    expect(readTownship(raw, county)).toBe(expected);
  });
});

describe('formatDivisions', () => {
  it('joins both sources, drops placeholders, marks zones', () => {
    const official = [
      { code: '410000', name: '河南省' },
      { code: '410100', name: '郑州市' },
      { code: '410102', name: '中原区' },
      { code: '419000', name: '省直辖县级行政区划' },
      { code: '419001', name: '济源市' },
    ];
    const counties = [
      { code: '410102', name: '中原区', children: [{ code: '410102001', name: '柳林街道' }] },
      { code: '410171', name: '柳林开发区', children: [{ code: '410171001', name: '河湾乡' }] },
    ];
    const tree = [
      {
        code: '41',
        name: '河南省',
        children: [{ code: '4101', name: '郑州市', children: counties }],
      },
    ];
    expect(formatDivisions(official, tree).split('\n')).toEqual([
      '410102中原区\t柳林j',
      '4101~柳林开发区\t河湾x',
      '4101郑州市\t',
      '419001济源市\t',
      '41河南省\t',
    ]);
  });
});
