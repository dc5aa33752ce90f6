import { describe, expect, it } from 'vitest';
import { numberOrText } from '../../src/export/export-value.ts';
import { writeJson } from '../../src/export/write-json.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';
import { ADDRESS, sampleExport, tableOf, textOf } from './sample-export.ts';

describe('writeJson', () => {
  it('holds the rows in view and says what they are', async () => {
    const view = { sort: [{ column: 'value', descending: true }], groupBy: 'unit' };
    const { table, about } = sampleExport({ view, pages: 300 });
    const file = JSON.parse(await textOf(writeJson(table, about)));
    expect(file.rows).toHaveLength(600);
    file.rows.forEach((row: Record<string, unknown>, position: number) => {
      expect(Object.keys(row)).toEqual(table.columns.map(({ id }) => id));
      expect(Object.values(row)).toEqual(table.rowAt(position).map(numberOrText));
    });
    expect(file.about).toMatchObject({
      filter: '全部',
      order: '数值 ↓',
      rows: 600,
      exported: '2026-01-02',
      link: `${ADDRESS}?tab=metrics&metrics-sort=-value&metrics-group=unit`,
    });
    expect(file.about.columns).toEqual(table.columns.map(({ id, header }) => ({ id, header })));
  });

  it('leaves every text exactly as it is', async () => {
    const texts = [...HOSTILE_TEXTS, ...AWKWARD_TEXTS, '\ud800'];
    const file = JSON.parse(await textOf(writeJson(tableOf(texts), sampleExport().about)));
    expect(file.rows.map((row: { text: string }) => row.text)).toEqual(texts);
  });

  it('is whole without rows', async () => {
    const file = JSON.parse(await textOf(writeJson(tableOf([]), sampleExport().about)));
    expect(file.rows).toEqual([]);
  });

  it('states subtotals that add up to the rows', () => {
    const { about } = sampleExport({ view: { groupBy: 'unit' } });
    expect(about.subtotals.reduce((sum, entry) => sum + entry.numbers + entry.left_out, 0)).toBe(
      about.rows,
    );
    const shares = about.subtotals.filter(({ unit }) => unit === '%');
    expect(shares.map(({ sum }) => sum)).toEqual([null]);
  });
});
