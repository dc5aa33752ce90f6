/** The columns of the table of reported numbers, in their default order. */
import { cell, textCell } from '../../model/dataset/columns.ts';
import { BOUNDS } from '../../model/vocabulary.ts';
import { ARTICLE_OF } from './article-of.ts';
import { articleColumns, textColumn } from './article-parts.ts';
import type { Column, Field, RowContext } from './column.ts';
import { evidenceColumns } from './evidence-parts.ts';
import { labelOf } from './facts.ts';
import { formatQuantity, type Quantity } from './format-number.ts';
import { byNumbers, byString } from './sort-keys.ts';

/** Of two numbers with the same value the lower bound is the smaller one: <5, ≈5, 5, 5–8, >5. */
const BOUND_ORDER = { under: 0, about: 1, exact: 2, range: 3, over: 4 } as const;
const BOUND_RANKS = BOUNDS.map(({ id }) => BOUND_ORDER[id]);

/** The number of a row of the metrics. */
export function quantityOf({
  dataset: { facts },
  row,
}: Pick<RowContext, 'dataset' | 'row'>): Quantity {
  return {
    value: cell(facts.metrics.value, row),
    valueMax: facts.metrics.valueMax[row] ?? null,
    approx: BOUNDS[cell(facts.metrics.approx, row)]?.id ?? 'about',
  };
}

function unitOf({ dataset: { facts }, row }: RowContext): string {
  return textCell(facts, facts.metrics.unit, row);
}

const boundColumn: Column = textColumn(
  {
    id: 'bound',
    header: { zh: '精确度', en: 'Bound' },
    meaning: {
      zh: '确数、约数、以上、不足或区间。',
      en: 'Exact, about, over, under or a range.',
    },
    align: 'start',
    width: 84,
    sort: byNumbers(({ metrics }, row) => BOUND_RANKS[cell(metrics.approx, row)] ?? Number.NaN),
    format: ({ dataset: { facts }, row, locale }) =>
      labelOf(BOUNDS, cell(facts.metrics.approx, row), locale),
  },
  10,
);

const unitColumn: Column = textColumn(
  {
    id: 'unit',
    header: { zh: '单位', en: 'Unit' },
    meaning: { zh: '量词或计量单位。', en: 'The measure word or unit.' },
    align: 'start',
    width: 66,
    sort: byString(({ metrics }, row) => cell(metrics.unit, row)),
    format: unitOf,
  },
  10,
);

const valueFields: readonly Field[] = [
  {
    id: 'value',
    header: { zh: '数值', en: 'Value' },
    width: 14,
    value: (context) => exported(context, quantityOf(context).value),
  },
  {
    id: 'value_max',
    header: { zh: '上限', en: 'Upper end' },
    width: 12,
    value: (context) => exported(context, quantityOf(context).valueMax),
  },
];

function exported(context: RowContext, value: number | null) {
  if (value === null) return null;
  return unitOf(context) === '%' ? { percent: value } : value;
}

const valueColumn: Column = {
  id: 'value',
  header: { zh: '数值', en: 'Value' },
  meaning: {
    zh: '> 以上，≈ 约数，< 不足；没有符号的是确数。',
    en: '> over, ≈ about, < under; no sign means exact.',
  },
  align: 'end',
  width: 96,
  sort: byNumbers(
    ({ metrics }, row) => cell(metrics.value, row),
    ({ metrics }, row) => BOUND_RANKS[cell(metrics.approx, row)] ?? Number.NaN,
    ({ metrics }, row) => metrics.valueMax[row] ?? cell(metrics.value, row),
  ),
  needsText: false,
  format: (context) => formatQuantity(quantityOf(context), context.locale),
  fields: [...valueFields, ...boundColumn.fields, ...unitColumn.fields],
};

const indicatorColumn: Column = textColumn(
  {
    id: 'indicator',
    header: { zh: '指标', en: 'Indicator' },
    meaning: { zh: '数的是什么，用原文的话。', en: 'What is counted, in the text’s own words.' },
    align: 'start',
    width: 118,
    sort: byString(({ metrics }, row) => cell(metrics.indicator, row)),
    format: ({ dataset: { facts }, row }) => textCell(facts, facts.metrics.indicator, row),
  },
  24,
);

const rawColumn: Column = textColumn(
  {
    id: 'raw',
    header: { zh: '原文写法', en: 'As printed' },
    meaning: { zh: '版面上的原字。', en: 'The characters on the page.' },
    align: 'start',
    width: 120,
    sort: byString(({ metrics }, row) => cell(metrics.raw, row)),
    format: ({ dataset: { facts }, row }) => textCell(facts, facts.metrics.raw, row),
  },
  16,
);

const article = articleColumns(ARTICLE_OF.metrics);
const evidence = evidenceColumns('metrics');

export const METRICS_COLUMNS: readonly Column[] = [
  valueColumn,
  unitColumn,
  boundColumn,
  indicatorColumn,
  rawColumn,
  evidence.sentence,
  article.place,
  article.theme,
  article.article,
  article.date,
  evidence.certainty,
  evidence.notes,
  article.page,
  evidence.position,
];
