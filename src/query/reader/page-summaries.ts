/** What became of each source page: what was placed, repaired, doubted. */
import type { Locale } from '../../messages/messages.ts';
import { bitsOf, cell, membersOf, textCell } from '../../model/dataset/columns.ts';
import type { Facts } from '../../model/dataset/files.ts';
import { NOTES, type NoteCode, REPAIRS } from '../../model/notes.ts';
import { CERTAINTIES, type Certainty } from '../../model/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import { isOwnPage } from '../own-articles.ts';
import { formatDate } from './format-date.ts';
import { dateOfPage } from './page-date.ts';

/** What is judged, in the order in which doubts are listed. */
export const DOUBT_KINDS = ['articles', 'regions', 'themes', 'metrics', 'initiatives'] as const;
export type DoubtKind = (typeof DOUBT_KINDS)[number];

export interface PageSummary {
  /** Row of `facts.pages`. */
  readonly row: number;
  readonly file: string;
  /** Read by the user in this tab. */
  readonly own: boolean;
  /** ISO, cut to what is known; '' where the page does not tell. */
  readonly date: string;
  readonly dateCertainty: Certainty;
  readonly articles: number;
  /** Characters that are no blank: in all, and where they went. */
  readonly characters: number;
  readonly placed: number;
  readonly furniture: number;
  readonly unplaced: number;
  /** Articles and numbers that were repaired, by what was done. */
  readonly repairs: ReadonlyMap<NoteCode, number>;
  /** Judgements on this page that are marked doubtful, by what was judged; kinds without one are left out. */
  readonly doubts: ReadonlyMap<DoubtKind, number>;
}

const CODES: readonly NoteCode[] = NOTES.map(({ code }) => code);
const REPAIR_BITS = bitsOf(CODES, REPAIRS);
const DOUBTFUL = CERTAINTIES.findIndex(({ id }) => id === 'doubtful');

/** All pages, in their order in the dataset; one pass over each table. */
export function summarisePages(dataset: Dataset): PageSummary[] {
  const { facts } = dataset;
  const { pages } = facts;
  const counts = countOnPages(facts);
  return pages.file.map((_, row) => {
    return {
      row,
      file: textCell(facts, pages.file, row),
      own: isOwnPage(dataset, row),
      date: dateOfPage(facts, row),
      dateCertainty: CERTAINTIES[cell(pages.dateCertainty, row)]?.id ?? 'doubtful',
      characters: cell(pages.characters, row),
      placed: cell(pages.placed, row),
      furniture: cell(pages.furniture, row),
      unplaced: cell(pages.unplaced, row),
      ...(counts[row] ?? emptyCounts()),
    };
  });
}

interface Counts {
  articles: number;
  doubts: Map<DoubtKind, number>;
  repairs: Map<NoteCode, number>;
}

function emptyCounts(): Counts {
  return { articles: 0, doubts: new Map(), repairs: new Map() };
}

function countOnPages(facts: Facts): Counts[] {
  const counts = facts.pages.file.map(emptyCounts);
  const { articles, pages } = facts;
  pages.notes.forEach((bits, page) => {
    addRepairs(counts[page], bits);
  });
  articles.page.forEach((page, row) => {
    const count = counts[page];
    if (count !== undefined) count.articles += 1;
    addRepairs(count, articles.notes[row] ?? 0);
    addDoubt(count, 'articles', articles.certainty[row]);
    addDoubt(count, 'regions', articles.regionCertainty[row]);
    addDoubt(count, 'themes', articles.themeCertainty[row]);
  });
  for (const kind of ['metrics', 'initiatives'] as const) {
    const table = facts[kind];
    table.article.forEach((article, row) => {
      const count = counts[articles.page[article] ?? -1];
      addRepairs(count, table.notes[row] ?? 0);
      addDoubt(count, kind, table.certainty[row]);
    });
  }
  return counts;
}

function addRepairs(count: Counts | undefined, bits: number): void {
  if (count === undefined || (bits & REPAIR_BITS) === 0) return;
  for (const code of membersOf(CODES, bits & REPAIR_BITS)) {
    count.repairs.set(code, (count.repairs.get(code) ?? 0) + 1);
  }
}

function addDoubt(count: Counts | undefined, kind: DoubtKind, certainty?: number): void {
  if (count === undefined || certainty !== DOUBTFUL) return;
  count.doubts.set(kind, (count.doubts.get(kind) ?? 0) + 1);
}

/** How many there are of all kinds. */
export function totalOf(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** Pages that hold an article of `rows`, the user's own first, and those without any article where `all` are in view. */
export function pagesInView(
  { facts }: Dataset,
  summaries: readonly PageSummary[],
  rows: Uint32Array,
): PageSummary[] {
  const held = new Set<number>();
  for (const row of rows) held.add(cell(facts.articles.page, row));
  const all = rows.length === facts.articles.page.length;
  const shown = summaries.filter(({ row, articles }) => held.has(row) || (all && articles === 0));
  return [...shown.filter(({ own }) => own), ...shown.filter(({ own }) => !own)];
}

/** A share of a page's characters, never rounded up to all or down to none. */
export function formatShare(part: number, whole: number, locale: Locale): string {
  const percent = whole === 0 ? 0 : (part / whole) * 100;
  const kept = part < whole ? Math.min(99.9, percent) : percent;
  const shown = part > 0 ? Math.max(0.1, kept) : kept;
  return `${shown.toLocaleString(locale, { maximumFractionDigits: 1 })}%`;
}

export function formatPageDate(page: PageSummary, locale: Locale): string {
  return page.date === '' ? '' : formatDate(page.date, locale);
}
