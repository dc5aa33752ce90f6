/** Hostile text goes through the whole product as text: page, dataset, table, file, spreadsheet. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { aboutExport } from '../../src/export/about.ts';
import { type ExportTable, exportTable } from '../../src/export/export-table.ts';
import { plainValue } from '../../src/export/export-value.ts';
import { isDangerous, unguardFormula } from '../../src/export/guard-formula.ts';
import { writeCsv } from '../../src/export/write-csv.ts';
import { writeMarkdown } from '../../src/export/write-markdown.ts';
import { writeXlsx } from '../../src/export/write-xlsx.ts';
import { columnName } from '../../src/export/xlsx/sheet.ts';
import { arrangeRows } from '../../src/query/arrange-rows.ts';
import { shownColumns } from '../../src/query/columns/tables.ts';
import { EMPTY_FILTER } from '../../src/query/filter.ts';
import { INITIAL_VIEW, TABLE_IDS, type TableId } from '../../src/query/view.ts';
import { makeFolder } from '../build/folders.ts';
import { ADDRESS, bytesOf, textOf } from '../export/sample-export.ts';
import { readSheet, unzip } from '../export/unzip.ts';
import { hostileDataset } from './hostile-dataset.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.data.ts';
import { convert, OFFICE } from './office.ts';

const { dataset, texts } = hostileDataset(NAUGHTY_STRINGS);
const VIEW = INITIAL_VIEW.tables.metrics;

function tableOf(table: TableId): ExportTable {
  const rows = Uint32Array.from({ length: dataset.manifest.counts[table] }, (_, row) => row);
  return exportTable({
    dataset,
    table,
    arrangement: arrangeRows(dataset, rows, { table, view: VIEW, locale: 'zh' }),
    columns: shownColumns(table, null),
    groupedBy: '',
    locale: 'zh',
    texts,
    address: ADDRESS,
  });
}

function aboutOf(table: TableId) {
  const known = { dataset, table, view: VIEW, locale: 'zh', filter: EMPTY_FILTER } as const;
  const rows = dataset.manifest.counts[table];
  const rest = { grouping: '', rows, address: ADDRESS, exported: '2026-01-02', subtotals: [] };
  return aboutExport({ ...known, ...rest });
}

function cellsOf({ rowCount, rowAt }: ExportTable): string[][] {
  return Array.from({ length: rowCount }, (_, row) => rowAt(row).map(plainValue));
}

describe.each(TABLE_IDS)('the %s of hostile pages', (id) => {
  const table = tableOf(id);
  const cells = cellsOf(table);

  it('hold hostile texts, or this would test nothing', () => {
    const flat = cells.flat();
    expect(flat.filter((text) => text.includes('<script>')).length).toBeGreaterThan(3);
    expect(flat.filter((text) => text.includes('=HYPERLINK')).length).toBeGreaterThan(0);
  });

  it('as CSV: no cell starts a formula, and each gives its text back', async () => {
    const csv = await textOf(writeCsv(table));
    const { data, errors } = Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/u, ''));
    expect(errors).toEqual([]);
    const rows = data.slice(1);
    for (const text of rows.flat()) {
      // A number of ours may be negative; a text that could be more than text begins with a tab.
      if (!/^-?\d+(?:\.\d+)?$/u.test(text))
        expect(isDangerous(text) && text[0] !== '\t').toBe(false);
    }
    expect(rows.map((row) => row.map((text) => unguardFormula(text, '\t')))).toEqual(
      // UTF-8 has no halves of characters.
      cells.map((row) => row.map((text) => Buffer.from(text).toString('utf8'))),
    );
  });

  it('as XLSX: text cells, no formula, nothing else in the archive', async () => {
    const files = unzip(await bytesOf(writeXlsx({ table, about: aboutOf(id), locale: 'zh' })));
    const all = [...files.values()].join('');
    expect(all).not.toMatch(/<f[\s>]|<script|macro|<!ENTITY/iu);
    const rows = readSheet(files.get('xl/worksheets/sheet1.xml') ?? '').slice(1);
    expect(rows).toHaveLength(cells.length);
    rows.forEach((row, position) => {
      table.rowAt(position).forEach((value, column) => {
        if (typeof value !== 'string') return;
        expect(row.get(columnName(column))).toEqual({ type: 'text', value });
      });
    });
    const links = files.get('xl/worksheets/_rels/sheet1.xml.rels') ?? '';
    for (const [, target = ''] of links.matchAll(/Target="([^"]*)"/gu)) {
      expect(target.startsWith(ADDRESS)).toBe(true);
    }
  });

  it('as Markdown: no markup of the page’s own', async () => {
    const text = await textOf(writeMarkdown(table, aboutOf(id), 'zh'));
    expect(text).not.toMatch(/(?<!\\)<(?!https:\/\/example\.org\/atlas\/)/u);
    expect(text).not.toMatch(/(?<!\\)\[/u);
  });
});

const REASON = OFFICE === null ? ' (skipped: LibreOffice is not installed)' : '';

describe.skipIf(OFFICE === null)(`opened with LibreOffice${REASON}`, () => {
  const table = tableOf('metrics');
  const cells = cellsOf(table);
  const formulas = (path: string) => readFileSync(path, 'utf8').match(/table:formula=/gu) ?? [];

  it('a formula is one where nothing guards it', { timeout: 120_000 }, () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), '"=1+1"\r\n');
    expect(formulas(convert(join(folder, 'a.csv'), 'fods', folder))).toHaveLength(1);
  });

  it('our CSV holds none', { timeout: 120_000 }, async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.csv'), await textOf(writeCsv(table)));
    const path = convert(join(folder, 'a.csv'), 'fods', folder);
    expect(formulas(path)).toEqual([]);
    expect(readFileSync(path, 'utf8').match(/<table:table-row/gu)?.length).toBeGreaterThan(100);
  });

  it('our XLSX holds none, and the same texts', { timeout: 120_000 }, async () => {
    const folder = makeFolder();
    const [from, out] = [join(folder, 'a.xlsx'), join(folder, 'out')];
    mkdirSync(out);
    writeFileSync(
      from,
      await bytesOf(writeXlsx({ table, about: aboutOf('metrics'), locale: 'zh' })),
    );
    expect(formulas(convert(from, 'fods', out))).toEqual([]);
    const csv = readFileSync(convert(from, 'csv', out), 'utf8');
    const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/u, ''));
    const sentence = table.columns.findIndex((column) => column.id === 'sentence');
    let compared = 0;
    cells.forEach((row, position) => {
      const text = row[sentence] ?? '';
      // What no spreadsheet keeps in a cell: controls, halves of characters, non-characters.
      if (/[\p{Cc}\p{Cs}\p{Cn}]/u.test(text)) return;
      compared += 1;
      expect(data[position + 1]?.[sentence]).toBe(text);
    });
    expect(compared).toBeGreaterThan(cells.length / 2);
  });
});
