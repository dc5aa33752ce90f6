import { describe, expect, it } from 'vitest';
import { COLUMNS, shownColumns } from '../../../src/query/columns/tables.ts';
import { TABLE_IDS } from '../../../src/query/view.ts';
import { templateOf } from '../../../src/views/tables/template-of.ts';
import { type PlacedColumn, SELECT_WIDTH } from '../../../src/views/tables/use-column-model.ts';

function place(id: string, width: number, more: Partial<PlacedColumn> = {}): PlacedColumn {
  const column = COLUMNS.metrics.find((entry) => entry.id === id);
  if (column === undefined) throw new RangeError(id);
  // Nothing of the header is read.
  const header = {} as PlacedColumn['header'];
  return { column, header, width, chosen: false, stick: null, resizing: false, ...more };
}

describe('templateOf', () => {
  it('gives what is left over to the columns of text, figures keep their width', () => {
    const { columns, least, stuck } = templateOf([
      place('value', 96, { stick: 36 }),
      place('sentence', 236),
      place('theme', 104),
      place('date', 92),
    ]);
    expect(columns).toBe('36px 96px minmax(236px, 6fr) minmax(104px, 2fr) 92px');
    expect(least).toBe(36 + 96 + 236 + 104 + 92);
    expect(stuck).toBe(36 + 96);
  });

  // 1440 pixels less the filters, the margins, and a scroll bar where it takes room.
  it.each(
    TABLE_IDS.flatMap((table) => (['zh', 'en'] as const).map((locale) => [table, locale] as const)),
  )(
    'needs no scrolling for the usual columns of the %s beside the filters: %s',
    (table, locale) => {
      const widths = shownColumns(table, null).map(
        ({ width, widthIn }) => widthIn?.[locale] ?? width,
      );
      expect(widths.reduce((sum, width) => sum + width, SELECT_WIDTH)).toBeLessThanOrEqual(1119);
    },
  );

  it('leaves a width alone that was chosen, and what others are pinned beside', () => {
    const { columns } = templateOf([
      place('indicator', 120, { stick: 36 }),
      place('sentence', 300, { stick: 156 }),
      place('theme', 180, { chosen: true }),
      place('article', 168),
    ]);
    expect(columns).toBe('36px 120px minmax(300px, 6fr) 180px minmax(168px, 3fr)');
  });

  it('lets the last free column grow where there is no text', () => {
    const { columns } = templateOf([place('value', 96, { stick: 36 }), place('date', 92)]);
    expect(columns).toBe('36px 96px minmax(92px, 1fr)');
  });
});
