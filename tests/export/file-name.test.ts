import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';

describe('fileName', () => {
  it('says what is inside', () => {
    expect(
      fileName(['文明图谱', '指标', '浙江省 · 不含 图片新闻', '34行', '2026-01-02'], 'csv'),
    ).toBe('文明图谱_指标_浙江省·不含-图片新闻_34行_2026-01-02.csv');
  });

  it.each([
    [['../../etc/passwd'], 'etc-passwd.csv'],
    [['a\u202eexe.txt'], 'a-exe.txt.csv'],
    [['', '  '], 'wenming-atlas.csv'],
    [['CON|<>:"?*'], 'CON.csv'],
  ])('makes %j harmless', (parts, name) => {
    expect(fileName(parts, 'csv')).toBe(name);
  });

  it('has no character that a file system refuses, whatever the filter says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        const name = fileName(parts, 'xlsx');
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^\.|^-/u);
        expect(name.endsWith('.xlsx')).toBe(true);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
    );
  });

  it('shortens a long filter and shows that it did', () => {
    expect(fileName(['长'.repeat(100)], 'csv')).toBe(`${'长'.repeat(40)}….csv`);
  });
});
