import { describe, expect, it } from 'vitest';
import { ALL_UNITS } from '../../../src/model/units.ts';
import { matchUnit } from '../../../src/reading/metrics/match-unit.ts';
import { UNIT_TRAPS } from '../../../src/reading/metrics/unit-traps.data.ts';

describe('matchUnit', () => {
  it.each([
    ['the longest unit', '3平方米', '平方米', 4],
    ['a bracketed 次', '3场（次）', '场次', 5],
    ['a bracketed 套, ASCII', '3台(套)', '台套', 5],
    ['a bracketed second measure word', '3头（只）', '头只', 5],
    ['a bracketed 次 behind a rarer word', '3份(次)', '份次', 5],
    ['no bracket of another kind', '3个（含）', '个', 2],
    ['a blank before the unit', '3 条', '条', 3],
    ['a full-width per cent', '3％', '%', 2],
    ['per mille', '3‰', '‰', 2],
    ['percentage points', '3个百分点', '个百分点', 5],
    ['a Latin unit', '3km', 'km', 3],
  ])('finds %s', (_name, text, unit, to) => {
    expect(matchUnit(text, 1)).toEqual({ unit, to });
  });

  it.each([['3组织'], ['3位于'], ['3年'], ['3月'], ['3kmh'], ['3人民'], ['3项目'], ['3']])(
    'finds none in %s',
    (text) => {
      expect(matchUnit(text, 1)).toBeNull();
    },
  );

  it('takes 项 before 目标', () => {
    expect(matchUnit('3项目标', 1)).toEqual({ unit: '项', to: 2 });
  });

  it('has traps for known units only', () => {
    expect(Object.keys(UNIT_TRAPS).filter((unit) => !ALL_UNITS.includes(unit))).toEqual([]);
  });
});
