import { describe, expect, it } from 'vitest';
import {
  BYNAMES,
  FORMER_NAMES,
  SHORT_NAMES,
  UNOFFICIAL_NAMES,
} from '../../src/gazetteer/aliases.data.ts';
import { DIVISIONS } from '../../src/gazetteer/divisions.data.ts';
import { isWithin, loadGazetteer, pathOf, readDivisions } from '../../src/gazetteer/divisions.ts';
import { nameIndex } from '../../src/gazetteer/lookup.ts';
import { abridgedNameOf, shortNamesOf } from '../../src/gazetteer/short-names.ts';

describe('readDivisions', () => {
  it('puts townships under their county and zones under their city', () => {
    const { divisions, zones } = readDivisions(
      '41河南省\t\n4101郑州市\t\n410102中原区\t柳林j白沙z\n4101~柳林开发区\t河湾x',
    );
    expect(divisions.map((each) => each.name)).toEqual([
      '河南省',
      '郑州市',
      '中原区',
      '柳林街道',
      '白沙镇',
      '河湾乡',
    ]);
    expect(divisions.map((each) => each.parent)).toEqual([-1, 0, 1, 2, 2, 1]);
    expect(zones).toEqual([{ name: '柳林开发区', parent: 1 }]);
  });

  it('leaves out lines that are none', () => {
    expect(readDivisions('\nabc\n').divisions).toEqual([]);
  });
});

describe('the derived file', () => {
  const { divisions } = loadGazetteer();

  it('stays below its size', () => {
    expect(DIVISIONS.length).toBeLessThan(400_000);
  });

  it('has each division below a parent of a higher level', () => {
    for (const division of divisions) {
      const parent = divisions[division.parent];
      if (division.level === 1) expect(division.parent).toBe(-1);
      else expect(parent && parent.level < division.level).toBe(true);
    }
  });

  it('has every name free of what the format uses', () => {
    for (const { name } of divisions) expect(name).toMatch(/^[\u4e00-\u9fff\u3400-\u4dbf〇]{2,}$/u);
  });

  it('knows 34 provinces', () => {
    expect(divisions.filter((each) => each.level === 1)).toHaveLength(34);
  });
});

describe('aliases', () => {
  it.each([...SHORT_NAMES, ...FORMER_NAMES, ...UNOFFICIAL_NAMES, ...BYNAMES])(
    '$name names one division',
    ({ target }) => {
      const outer = nameIndex().get(target[0] ?? '')?.ids ?? [];
      const inner = nameIndex().get(target.at(-1) ?? '')?.ids ?? [];
      expect(inner.filter((id) => outer.some((each) => isWithin(id, each)))).toHaveLength(1);
    },
  );

  it('are found under their names', () => {
    for (const { name, target } of [...SHORT_NAMES, ...FORMER_NAMES, ...UNOFFICIAL_NAMES]) {
      const entry = nameIndex().get(name);
      const ids = [...(entry?.ids ?? []), ...(entry?.formerIds ?? [])];
      expect(ids.map((id) => pathOf(id).at(-1))).toContain(target.at(-1));
    }
  });
});

describe('shortNamesOf', () => {
  it.each([
    ['甘孜藏族自治州', 2, ['甘孜']],
    ['长阳土家族自治县', 3, ['长阳']],
    ['石家庄市', 2, ['石家庄']],
    ['市中区', 3, []],
    ['赵县', 3, []],
    ['枫林镇', 4, []],
  ] as const)('%s', (name, level, expected) => {
    expect(shortNamesOf({ id: 0, name, level, parent: -1, adcode: '' })).toEqual(expected);
  });
});

describe('abridgedNameOf', () => {
  it.each([
    ['甘孜藏族自治州', 2, '甘孜州'],
    ['长阳土家族自治县', 3, '长阳县'],
    ['双江拉祜族佤族布朗族傣族自治县', 3, '双江县'],
    ['赵县', 3, ''],
  ] as const)('%s', (name, level, expected) => {
    expect(abridgedNameOf({ id: 0, name, level, parent: -1, adcode: '' })).toBe(expected);
  });

  it('stands alone in a text', () => {
    const [county] = nameIndex().get('印江县')?.ids ?? [];
    expect(pathOf(county ?? -1).at(-1)).toBe('印江土家族苗族自治县');
  });
});
