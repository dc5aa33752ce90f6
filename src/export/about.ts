/** What an export says about itself: the same statement in every format. */
import type { Locale } from '../messages/messages.ts';
import { COLUMNS } from '../query/columns/tables.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Filter } from '../query/filter.ts';
import { describeFilter } from '../query/filter-chips.ts';
import { formatView } from '../query/url.ts';
import { INITIAL_VIEW, type SortKey, type TableId, type TableView } from '../query/view.ts';
import { type Citation, citeView } from './citation.ts';
import type { GroupSubtotal } from './group-subtotals.ts';
import { shortVersion } from './short-version.ts';

export interface About {
  readonly title: string;
  readonly table: TableId;
  /** The filter in words; 全部 where nothing is filtered. */
  readonly filter: string;
  /** The columns that decide the order, in words. */
  readonly order: string;
  /** What the rows are grouped by; '' where they are not. */
  readonly grouping: string;
  readonly rows: number;
  /** ISO day of the export. */
  readonly exported: string;
  readonly dataset: {
    /** SHA-256 of the input. */
    readonly version: string;
    readonly schema: number;
    readonly generator: string;
  };
  /** Opens the same view in the dashboard. */
  readonly link: string;
  readonly citation: Citation;
  readonly licence: string;
  readonly remarks: readonly string[];
  readonly subtotals: readonly GroupSubtotal[];
}

export interface AboutSource {
  readonly dataset: Dataset;
  readonly table: TableId;
  readonly filter: Filter;
  readonly view: TableView;
  /** Name of the grouping in the language of the interface. */
  readonly grouping: string;
  readonly rows: number;
  readonly locale: Locale;
  readonly address: string;
  readonly exported: string;
  readonly subtotals: readonly GroupSubtotal[];
}

const TABLE_NAMES: Readonly<Record<TableId, Readonly<Record<Locale, string>>>> = {
  metrics: { zh: '指标', en: 'Metrics' },
  initiatives: { zh: '举措', en: 'Initiatives' },
  articles: { zh: '文章', en: 'Articles' },
};

const PAGE_ORDER: Readonly<Record<Locale, string>> = { zh: '版面次序', en: 'order of the pages' };

const LICENCE: Readonly<Record<Locale, string>> = {
  zh: '数据按 MIT 许可；引文的著作权属原报纸及作者。',
  en: 'Data under the MIT licence; quoted sentences remain the newspapers’ and their authors’.',
};

const REMARKS: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    '数值以“精确度”为准：以上、约数、不足、区间都不是确数。',
    '起止是原句所在段落里的字符位置，从 0 计，含起不含止；段落从 0 计。',
    '以 = + - @ 等开头的文字在 CSV 里前加一个制表符，以免被当作公式；去掉它就是原文。',
  ],
  en: [
    'Read each value with its bound: over, about, under and ranges are not exact.',
    'From and to are characters of the paragraph, counted from 0, the end not included; paragraphs count from 0.',
    'In CSV a text that begins with = + - @ or the like has a tab before it, so that it is not taken for a formula; without the tab it is the original.',
  ],
};

export function tableName(table: TableId, locale: Locale): string {
  return TABLE_NAMES[table][locale];
}

export function aboutExport(source: AboutSource): About {
  const { dataset, table, filter, view, locale, address, exported, rows } = source;
  const words = describeFilter(filter, locale);
  const title = `${tableName(table, locale)}${locale === 'zh' ? '：' : ', '}${words}`;
  const tables = { ...INITIAL_VIEW.tables, [table]: view };
  const link = `${address}${formatView({ ...INITIAL_VIEW, tab: table, filter, tables })}`;
  const version = shortVersion(dataset);
  return {
    title,
    table,
    filter: words,
    order: orderInWords(table, view.sort, locale),
    grouping: source.grouping,
    rows,
    exported,
    dataset: {
      version: dataset.manifest.input,
      schema: dataset.manifest.schema,
      generator: dataset.manifest.generator,
    },
    link,
    citation: citeView({ title, version, accessed: exported, url: link, locale }),
    licence: LICENCE[locale],
    remarks: REMARKS[locale],
    subtotals: source.subtotals,
  };
}

function orderInWords(table: TableId, sort: readonly SortKey[], locale: Locale): string {
  const words = sort.flatMap(({ column, descending }) => {
    const known = COLUMNS[table].find(({ id, sort: keys }) => id === column && keys !== null);
    return known === undefined ? [] : [`${known.header[locale]} ${descending ? '↓' : '↑'}`];
  });
  return words.length === 0 ? PAGE_ORDER[locale] : words.join(locale === 'zh' ? '，' : ', ');
}
