/** Single values of a link: each is read into what the view holds, or it is null. */
import { isSearchText, isWhole } from './search-text.ts';
import { CHART_IDS, type ChartId, type Focus, type SortKey } from './view.ts';

/** Nothing that the view holds is longer; what is longer was not written by it. */
const MAX_LENGTH = 300;
const MAX_COLUMNS = 60;
const MONTH = '2021-04'.length;
/** Parameter value for the unknown place or month, whose key is ''. */
const UNKNOWN = 'unknown';

const COLUMN = /^[A-Za-z][A-Za-z0-9-]{0,39}$/u;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const FOCUS = /^(\d{1,6})\.(\d{1,9})-(\d{1,9})$/u;

/**
 * A name that a page or a place may have: files have line breaks and marks of direction in theirs.
 * Whether there is one of this name here is what `checkView` asks the dataset.
 */
export function readName(value: string): string | null {
  return value !== '' && value.length <= MAX_LENGTH && isWhole(value) ? value : null;
}

export function readRegion(value: string): string | null {
  return value === UNKNOWN ? '' : readName(value);
}

export function formatUnknown(key: string): string {
  return key === '' ? UNKNOWN : key;
}

/** @example readMonth('2021-04-08') // null: a day is no month */
export function readMonth(value: string): string | null {
  if (value === UNKNOWN) return '';
  return value.length <= MONTH ? readDate(value) : null;
}

/** @example readText('网格员') // '网格员' */
export function readText(value: string): string | null {
  return value !== '' && isSearchText(value) ? value : null;
}

/** @example readDate('2021-13') // null */
export function readDate(value: string): string | null {
  const match = DATE.exec(value);
  if (match === null) return null;
  const [, , month = '01', day = '01'] = match;
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? value : null;
}

/** @example readFocus('3.12-18') // { paragraph: 3, from: 12, to: 18 } */
export function readFocus(value: string): Focus | null {
  const match = FOCUS.exec(value);
  if (match === null) return null;
  const [paragraph, from, to] = match.slice(1).map(Number);
  if (paragraph === undefined || from === undefined || to === undefined || from >= to) return null;
  return { paragraph, from, to };
}

export function formatFocus({ paragraph, from, to }: Focus): string {
  return `${paragraph}.${from}-${to}`;
}

export function readColumn(value: string): string | null {
  return COLUMN.test(value) ? value : null;
}

/** Ids joined by commas; null where one of them is none, or stands there twice. */
export function readColumns(value: string): readonly string[] | null {
  const ids = value.split(',', MAX_COLUMNS + 1);
  const valid = ids.length <= MAX_COLUMNS && ids.every((id) => COLUMN.test(id));
  return valid && new Set(ids).size === ids.length ? ids : null;
}

/**
 * Charts in the order in which they stand; null where one of them is none, or stands there twice.
 *
 * @example readCharts('themes,provinces') // ['provinces', 'themes']
 */
export function readCharts(value: string): readonly ChartId[] | null {
  const ids = new Set<string>(readColumns(value) ?? []);
  const charts = CHART_IDS.filter((id) => ids.has(id));
  return charts.length === ids.size && charts.length > 0 ? charts : null;
}

/** Parameter value for no column where leaving the parameter out means the first one. */
const NO_COLUMN = 'none';

/** @example readPinned('none') // [] */
export function readPinned(value: string): readonly string[] | null {
  return value === NO_COLUMN ? [] : readColumns(value);
}

export function formatPinned(pinned: readonly string[] | null): string | null {
  return pinned?.length === 0 ? NO_COLUMN : (pinned?.join(',') ?? null);
}

/** @example readSort('-value,unit') // value descending, then unit ascending */
export function readSort(value: string): readonly SortKey[] | null {
  const parts = value.split(',', MAX_COLUMNS + 1);
  const ids = readColumns(parts.map((part) => part.replace(/^-/u, '')).join(','));
  if (ids === null) return null;
  return ids.map((column, index) => ({
    column,
    descending: parts[index]?.startsWith('-') ?? false,
  }));
}

export function formatSort(sort: readonly SortKey[]): string {
  return sort.map(({ column, descending }) => (descending ? `-${column}` : column)).join(',');
}
