import { describe, expect, it } from 'vitest';
import { arrangeRows } from '../../src/query/arrange-rows.ts';
import { checkView } from '../../src/query/check-view.ts';
import { closedKeys, toggleFold } from '../../src/query/folds.ts';
import { GROUPINGS, namesOfGroups } from '../../src/query/group-rows.ts';
import { formatView, parseView } from '../../src/query/url.ts';
import { INITIAL_VIEW, NO_FOLDS, TABLE_IDS, type View } from '../../src/query/view.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

const { dataset } = madeUpDataset(20);

function groupsOf(table: (typeof TABLE_IDS)[number], groupBy: string) {
  const rows = Uint32Array.from(dataset.facts[table].certainty, (_, row) => row);
  const view = { sort: [], groupBy };
  return arrangeRows(dataset, rows, { table, view, locale: 'zh' }).groups ?? [];
}

const groupings = TABLE_IDS.flatMap((table) =>
  GROUPINGS[table].map((groupBy) => ({ table, groupBy })),
);

describe('the groups of a table', () => {
  it.each(groupings)('have a name each, $table by $groupBy', ({ table, groupBy }) => {
    const groups = groupsOf(table, groupBy);
    const names = groups.map(({ name }) => name);
    expect(groups.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(names)).toEqual(namesOfGroups(dataset, table, groupBy));
  });

  it('are folded one by one, or all but some', () => {
    const groups = groupsOf('metrics', 'province');
    const [first, second, ...others] = groups;
    if (!first || !second) throw new Error('too few groups');
    const one = toggleFold(NO_FOLDS, first.name);
    expect([...closedKeys(groups, one)]).toEqual([first.key]);
    expect(toggleFold(one, first.name)).toEqual(NO_FOLDS);
    const but = toggleFold({ all: true, except: [] }, second.name);
    expect(closedKeys(groups, but)).toEqual(new Set([first, ...others].map(({ key }) => key)));
    expect(closedKeys(null, but).size).toBe(0);
  });
});

describe('a link', () => {
  const metrics = { ...INITIAL_VIEW.tables.metrics, groupBy: 'province' };
  const withFolds = (folds: typeof NO_FOLDS): View => ({
    ...INITIAL_VIEW,
    tables: { ...INITIAL_VIEW.tables, metrics: { ...metrics, folds } },
  });

  it('holds which groups are folded, the one without a name too', () => {
    const view = withFolds({ all: true, except: ['', '福建省'] });
    expect(formatView(view)).toContain(
      'metrics-folds=all&metrics-except=unknown&metrics-except=%E7%A6%8F%E5%BB%BA%E7%9C%81',
    );
    expect(parseView(formatView(view))).toEqual({ view, problems: [] });
  });

  it('folds nothing that is not there, and names it', () => {
    const [known = ''] = namesOfGroups(dataset, 'metrics', 'province');
    const { view, problems } = checkView(
      withFolds({ all: false, except: [known, '无此省'] }),
      dataset,
    );
    expect(view.tables.metrics.folds).toEqual({ all: false, except: [known] });
    expect(problems).toEqual([{ parameter: 'metrics-except', value: '无此省' }]);
  });

  it.each(['metrics-folds=all', 'metrics-group=province&metrics-folds=some'])(
    'says that %s folds nothing',
    (search) => {
      const { view, problems } = parseView(`?${search}`);
      expect(view.tables.metrics.folds).toEqual(NO_FOLDS);
      expect(problems.map(({ parameter }) => parameter)).toEqual(['metrics-folds']);
    },
  );
});
