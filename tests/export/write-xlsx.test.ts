import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/export/write-xlsx.ts';
import { columnName } from '../../src/export/xlsx/sheet.ts';
import type { ExportValue } from '../../src/query/columns/column.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';
import { bytesOf, sampleExport, tableOf } from './sample-export.ts';
import { readSheet, type SheetCell, unzip } from './unzip.ts';

async function open(spec: Parameters<typeof sampleExport>[0]) {
  const sample = sampleExport(spec);
  const files = unzip(await bytesOf(writeXlsx(sample.table, sample.about, sample.locale)));
  return { ...sample, files, rows: readSheet(files.get('xl/worksheets/sheet1.xml') ?? '') };
}

function cellOf(value: ExportValue): SheetCell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object')
    return { type: 'percent', value: String(Number(`${value.percent}e-2`)) };
  if (typeof value === 'boolean') return { type: 'boolean', value: value ? '1' : '0' };
  return { type: typeof value === 'number' ? 'number' : 'text', value: String(value) };
}

describe('writeXlsx', () => {
  it.each(['metrics', 'initiatives', 'articles'] as const)(
    'holds the %s in view as typed cells',
    async (name) => {
      const view = { sort: [{ column: 'place', descending: true }] };
      const { table, rows } = await open({ table: name, view, pages: 400 });
      expect(rows).toHaveLength(table.rowCount + 1);
      for (let position = 0; position < table.rowCount; position += 1) {
        const cells = table.columns.map((_, index) => rows[position + 1]?.get(columnName(index)));
        expect(cells).toEqual(table.rowAt(position).map(cellOf));
      }
    },
  );

  it('writes percentages as percentages', async () => {
    const { rows } = await open({});
    const shares = rows.filter((row) => row.get('A')?.type === 'percent');
    expect(shares.map((row) => row.get('A')?.value)).toContain('0.955');
  });

  it('freezes the header, sets widths and links each row to its sentence', async () => {
    const { files, table } = await open({});
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('state="frozen"');
    expect(sheet.match(/<col /gu)).toHaveLength(table.columns.length);
    const links = files.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect(links.match(/TargetMode="External"/gu)).toHaveLength(table.rowCount);
    expect(links).toContain('article=made-up-000000.1&amp;at=0.');
  });

  it('says on a sheet of its own what it is', async () => {
    const { files, about } = await open({});
    const texts = readSheet(files.get('xl/worksheets/sheet2.xml') ?? '').map(
      (row) => row.get('B')?.value,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        about.filter,
        String(about.rows),
        about.exported,
        about.dataset.version,
        about.link,
        about.citation.gbt,
        about.licence,
      ]),
    );
  });

  it('adds a sheet of subtotals where the table is grouped', async () => {
    const { files, about } = await open({ view: { groupBy: 'province' } });
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="小计"');
    const rows = readSheet(files.get('xl/worksheets/sheet2.xml') ?? '');
    expect(rows).toHaveLength(about.subtotals.length + 1);
  });

  it('never makes a formula of a text, and gives every text back', async () => {
    const texts = [...HOSTILE_TEXTS, ...AWKWARD_TEXTS];
    const { about, locale } = sampleExport();
    const files = unzip(await bytesOf(writeXlsx(tableOf(texts), about, locale)));
    const rows = readSheet(files.get('xl/worksheets/sheet1.xml') ?? '');
    expect(rows.slice(1).map((row) => row.get('A'))).toEqual(
      texts.map((value) => ({ type: 'text', value })),
    );
  });

  it('says where a text is longer than a cell can be', async () => {
    const { about, locale } = sampleExport();
    const bytes = await bytesOf(writeXlsx(tableOf(['长'.repeat(40_000)]), about, locale));
    const rows = readSheet(unzip(bytes).get('xl/worksheets/sheet1.xml') ?? '');
    const value = rows[1]?.get('A')?.value ?? '';
    expect(value).toHaveLength(32_767);
    expect(value).toContain('40000');
  });

  it('is the same file for the same content', async () => {
    const [one, two] = [sampleExport(), sampleExport()];
    const first = await bytesOf(writeXlsx(one.table, one.about, 'zh'));
    expect(first.equals(await bytesOf(writeXlsx(two.table, two.about, 'zh')))).toBe(true);
  });
});

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %d %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});
