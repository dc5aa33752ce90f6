import { describe, expect, it } from 'vitest';
import type { ExportTable } from '../../src/export/export-table.ts';
import { writeCsv } from '../../src/export/write-csv.ts';
import { writeXlsx } from '../../src/export/write-xlsx.ts';
import { columnName } from '../../src/export/xlsx/sheet.ts';
import type { ExportValue } from '../../src/query/columns/column.ts';
import { AWKWARD_TEXTS, HOSTILE_TEXTS } from './hostile-texts.data.ts';
import { bytesOf, sampleExport, tableOf, textOf } from './sample-export.ts';
import { formatsOf, readSheet, type SheetCell, unzip } from './unzip.ts';

async function open(spec: Parameters<typeof sampleExport>[0]) {
  const sample = sampleExport(spec);
  const files = unzip(await bytesOf(writeXlsx(sample)));
  const styles = files.get('xl/styles.xml') ?? '';
  return { ...sample, files, rows: readSheet(files.get('xl/worksheets/sheet1.xml') ?? '', styles) };
}

/** A table of one column that holds `values`. */
function numbersTable(values: readonly ExportValue[]): ExportTable {
  return { ...tableOf([]), rowCount: values.length, rowAt: (row) => [values[row] ?? null] };
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

  it.each([
    [{ percent: 96 }, '0%'],
    [{ percent: 95.5 }, '0.0%'],
    [{ percent: 99.98 }, '0.00%'],
    [{ percent: 66.66666666667 }, '0.0000000000%'],
    [292, '#,##0'],
    [8_600_000, '#,##0'],
    [4.5, '#,##0.0'],
    [-12.25, '#,##0.00'],
    [0.6666666667, '#,##0.0000000000'],
    [2.5e-7, '#,##0.00000000'],
    [1e-12, ''],
    [1e21, ''],
  ] as const)(
    'shows %j by the format “%s”: its decimals, no point without any',
    async (value, code) => {
      const { about, locale } = sampleExport();
      const files = unzip(
        await bytesOf(writeXlsx({ table: numbersTable([value]), about, locale })),
      );
      const styles = files.get('xl/styles.xml') ?? '';
      const formats = formatsOf(files.get('xl/worksheets/sheet1.xml') ?? '', styles);
      expect(formats.get('A2')).toBe(code);
      const counted = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/su.exec(styles);
      expect(counted?.[2]?.match(/<xf /gu)).toHaveLength(Number(counted?.[1]));
    },
  );

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

  it.each([
    ['zh', ['确数', '以上', '约数']],
    ['en', ['exact', 'over', 'about']],
  ] as const)('says how exact a sum is in the words of the rows, in %s', async (locale, words) => {
    const { files } = await open({ locale, view: { groupBy: 'province' } });
    const rows = readSheet(files.get('xl/worksheets/sheet2.xml') ?? '').slice(1);
    const bounds = new Set(rows.flatMap((row) => row.get('G')?.value ?? []));
    expect([...bounds].sort()).toEqual([...words].sort());
  });

  it('never makes a formula of a text, and gives every text back', async () => {
    const texts = [...HOSTILE_TEXTS, ...AWKWARD_TEXTS];
    const { about, locale } = sampleExport();
    const files = unzip(await bytesOf(writeXlsx({ table: tableOf(texts), about, locale })));
    const rows = readSheet(files.get('xl/worksheets/sheet1.xml') ?? '');
    expect(rows.slice(1).map((row) => row.get('A'))).toEqual(
      texts.map((value) => ({ type: 'text', value })),
    );
  });

  it('says where a text is longer than a cell can be, in the cell, on the sheet and to the caller', async () => {
    const { about, locale } = sampleExport();
    // A character of two units lies where it is cut.
    const texts = [`短${'𠮷'.repeat(20_000)}`, '长'.repeat(32_767), '𠮷'.repeat(20_000)];
    let told = 0;
    const onCut = () => {
      told += 1;
    };
    const files = unzip(await bytesOf(writeXlsx({ table: tableOf(texts), about, locale, onCut })));
    const cells = readSheet(files.get('xl/worksheets/sheet1.xml') ?? '')
      .slice(1)
      .map((row) => row.get('A')?.value ?? '');
    for (const cell of cells) {
      expect(cell.length).toBeLessThanOrEqual(32_767);
      expect(cell.length).toBeGreaterThan(32_764);
      // No half of a character.
      expect(cell).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
    expect(cells.map((cell) => /共 (\d+) 字/u.exec(cell)?.[1])).toEqual([
      '40001',
      undefined,
      '40000',
    ]);
    expect(told).toBe(2);
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('2 个单元格的文字超过 32767 字');
    const whole = await textOf(writeCsv(tableOf(texts)));
    for (const text of texts) expect(whole).toContain(text);
  });

  it('says that the rows behind the most links have their address as text', async () => {
    const { about, locale } = sampleExport();
    const last = (rowCount: number) => {
      const table = {
        columns: [{ id: 'link', header: '链接', width: 20 }],
        rowCount,
        rowAt: (row: number) => [`https://example.org/${row}`],
      };
      return bytesOf(writeXlsx({ table, about, locale })).then(
        (bytes) => unzip(bytes).get('xl/worksheets/sheet2.xml') ?? '',
      );
    };
    expect(await last(65_001)).toContain('前 65000 行可以点按');
    expect(await last(65_000)).not.toContain('可以点按');
  });

  it('links to no address that a workbook cannot hold', async () => {
    const { about, locale } = sampleExport();
    const links = ['https://example.org/', `https://example.org/?${'q'.repeat(2_079)}`];
    const table = {
      ...tableOf(links),
      columns: [{ id: 'link', header: '链接', width: 20 }],
    };
    const files = unzip(await bytesOf(writeXlsx({ table, about, locale })));
    const linked = files.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    expect(linked.match(/TargetMode="External"/gu)).toHaveLength(1);
    expect(files.get('xl/worksheets/sheet1.xml')).toContain(links[1] ?? '');
  });

  it('is the same file for the same content', async () => {
    const [one, two] = [sampleExport(), sampleExport()];
    const first = await bytesOf(writeXlsx(one));
    expect(first.equals(await bytesOf(writeXlsx(two)))).toBe(true);
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
