import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainValue } from '../../src/export/export-value.ts';
import { unguardFormula } from '../../src/export/guard-formula.ts';
import { csvStatement, writeCsv } from '../../src/export/write-csv.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';
import { sampleExport, tableOf, textOf } from './sample-export.ts';

/** The cells of a CSV file as a program reads them, guards taken off. */
function reread(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\ufeff/u, '').replace(/\r\n$/u, ''));
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  return data.map((row) => row.map((cell) => unguardFormula(cell, '\t')));
}

describe('writeCsv', () => {
  it.each(['metrics', 'initiatives', 'articles'] as const)(
    'holds the %s in view, row by row and column by column',
    async (table) => {
      const sample = sampleExport({ table, pages: 700 });
      const cells = reread(await textOf(writeCsv(sample.table)));
      expect(cells[0]).toEqual(sample.table.columns.map(({ header }) => header));
      const { rowCount, rowAt } = sample.table;
      const expected = Array.from({ length: rowCount }, (_, row) => rowAt(row).map(plainValue));
      expect(cells.slice(1)).toEqual(expected);
      expect(rowCount).toBe(1400);
    },
  );

  it('begins with a byte order mark and ends each line with CR LF', async () => {
    const csv = await textOf(writeCsv(tableOf(['一', '二'])));
    expect(csv).toBe('\ufeff"文字"\r\n"一"\r\n"二"\r\n');
  });

  it('keeps dangerous texts text: no cell begins with what starts a formula', async () => {
    const csv = await textOf(writeCsv(tableOf(HOSTILE_TEXTS)));
    const { data } = Papa.parse<string[]>(csv.slice(1));
    const cells = data.slice(1, -1).flat();
    expect(cells).toHaveLength(HOSTILE_TEXTS.length);
    expect(cells.filter((cell) => !cell.startsWith('\t'))).toEqual([]);
  });

  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
        async (texts) => {
          expect(reread(await textOf(writeCsv(tableOf(texts)))).slice(1)).toEqual(
            texts.map((text) => [text]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives back awkward texts', async () => {
    const cells = reread(await textOf(writeCsv(tableOf(AWKWARD_TEXTS))));
    expect(cells.slice(1).flat()).toEqual(AWKWARD_TEXTS);
  });

  it('never lets a number pass without its bound and unit', async () => {
    const view = { columns: ['value'] };
    const [header = []] = reread(await textOf(writeCsv(sampleExport({ view }).table)));
    expect(header.slice(0, 4)).toEqual(['数值', '上限', '精确度', '单位']);
  });

  it('names each column once', () => {
    const { table } = sampleExport({ view: { columns: ['unit', 'value', 'bound', 'sentence'] } });
    const ids = table.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 5)).toEqual(['unit', 'value', 'value_max', 'bound', 'sentence']);
  });

  it('leads with the group where the table is grouped', async () => {
    const sample = sampleExport({ view: { groupBy: 'province' } });
    const cells = reread(await textOf(writeCsv(sample.table)));
    expect(cells[0]?.[0]).toMatch(/^分组：/u);
    const groups = cells.slice(1).map(([group = '']) => group);
    expect(new Set(groups).size).toBe(6);
    // Each group is one run.
    expect(groups.filter((group, row) => group !== groups[row - 1])).toHaveLength(6);
  });
});

describe('csvStatement', () => {
  it('describes the file as CSV on the Web and carries the whole statement', () => {
    const { table, about } = sampleExport();
    const statement = JSON.parse(csvStatement('指标.csv', table, about));
    expect(statement['@context']).toBe('http://www.w3.org/ns/csvw');
    expect(statement.url).toBe('指标.csv');
    expect(statement.tableSchema.columns).toHaveLength(table.columns.length);
    expect(statement['wenming:about']).toEqual(JSON.parse(JSON.stringify(about)));
  });
});
