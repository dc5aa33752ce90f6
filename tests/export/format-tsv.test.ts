import { describe, expect, it } from 'vitest';
import { copiedTable } from '../../src/export/export-table.ts';
import { formatTsv } from '../../src/export/format-tsv.ts';
import type { Locale } from '../../src/messages/messages.ts';
import { arrangeRows } from '../../src/query/arrange-rows.ts';
import { shownColumns } from '../../src/query/columns/tables.ts';
import { GROUPINGS } from '../../src/query/group-rows.ts';
import { TABLE_IDS, type TableId } from '../../src/query/view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';
import { tableOf } from './sample-export.ts';

const { dataset, texts } = madeUpDataset(12);

function tsvOf(cells: readonly (string | number)[]): string[] {
  const table = { ...tableOf([]), rowCount: cells.length };
  const rowAt = (position: number) => [cells[position] ?? null];
  return [...formatTsv({ ...table, rowAt })].join('').split('\n').slice(1);
}

interface Copied {
  readonly table: TableId;
  readonly groupBy: string | null;
  readonly positions: readonly number[];
  readonly locale?: Locale;
}

function copy({ table, groupBy, positions, locale = 'zh' }: Copied) {
  const rows = Uint32Array.from({ length: dataset.manifest.counts[table] }, (_, row) => row);
  const arrangement = arrangeRows(dataset, rows, { table, view: { sort: [], groupBy }, locale });
  const copied = copiedTable({
    dataset,
    table,
    columns: shownColumns(table, null),
    arrangement,
    groupedBy: groupBy ?? '',
    locale,
    texts: new Map(texts.entries()),
    positions: Uint32Array.from(positions),
  });
  const lines = [...formatTsv(copied)].join('').split('\n');
  return { arrangement, cells: lines.map((line) => line.split('\t')) };
}

describe('formatTsv', () => {
  it('keeps every cell one cell', () => {
    expect(tsvOf(['a\tb\nc\r\nd', 'e\u2028f'])).toEqual(['a b c d', 'e f']);
  });

  it('marks what a spreadsheet would take for a mark around the cell', () => {
    expect(tsvOf(['"quoted" and on', 'not "at the start"', '“中文”'])).toEqual([
      '"""quoted"" and on"',
      'not "at the start"',
      '“中文”',
    ]);
  });

  it('keeps text text and numbers numbers', () => {
    expect(tsvOf(['=1+1', '-5', -5, 0.1])).toEqual([' =1+1', ' -5', '-5', '0.1']);
  });
});

describe('copied rows', () => {
  it('are those asked for, with the columns in view alone', () => {
    const { cells } = copy({ table: 'metrics', groupBy: null, positions: [1, 3] });
    expect(cells).toHaveLength(3);
    expect(cells[0]?.slice(0, 4)).toEqual(['数值', '上限', '精确度', '单位']);
    expect(cells[0]).not.toContain('链接');
  });

  const groupings = TABLE_IDS.flatMap((table) =>
    GROUPINGS[table].map((groupBy) => ({ table, groupBy })),
  );
  it.each(groupings)('lead with their group, $table by $groupBy', ({ table, groupBy }) => {
    const last = dataset.manifest.counts[table] - 1;
    const positions = [0, 5, last];
    const { arrangement, cells } = copy({ table, groupBy, positions });
    const labels = positions.map(
      (at) => arrangement.groups?.find(({ start, end }) => start <= at && at < end)?.label,
    );
    expect(cells.map(([group]) => group)).toEqual([`分组：${groupBy}`, ...labels]);
    // A line a row: no subtotals that would be sorted in and added up.
    expect(cells).toHaveLength(1 + positions.length);
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
  });
});
