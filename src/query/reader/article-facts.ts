/** Everything one article reports, in reading order, with where it stands. */
import { cell, membersOf, textCell } from '../../model/dataset/columns.ts';
import type { TextShard } from '../../model/dataset/files.ts';
import { NOTES, type NoteCode } from '../../model/notes.ts';
import type { Span } from '../../model/span.ts';
import {
  BOUNDS,
  type Bound,
  CERTAINTIES,
  type Certainty,
  INITIATIVE_KINDS,
  type InitiativeKind,
} from '../../model/vocabulary.ts';
import type { Dataset } from '../dataset.ts';
import type { FactMark, MarkKind } from './marks.ts';

export type ArticleText = TextShard['articles'][number];

/** Where a fact stands, how sure its reading is and why. */
interface FactBase {
  readonly key: string;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}
interface Judged extends FactBase {
  readonly row: number;
  readonly sentence: Span;
  readonly certainty: Certainty;
  readonly reasons: readonly NoteCode[];
}

export interface MetricFact extends Judged {
  readonly kind: 'metric';
  readonly raw: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly approx: Bound;
  readonly indicator: string;
}

export interface InitiativeFact extends Judged {
  readonly kind: 'initiative';
  readonly name: string;
  readonly initiativeKind: InitiativeKind;
}

export interface PlaceFact extends FactBase {
  readonly kind: 'place';
  readonly path: readonly string[];
  readonly adcode: string;
}

export interface DateFact extends FactBase {
  readonly kind: 'date';
  readonly raw: string;
  readonly date: string;
  readonly until: string | null;
}

export type Fact = MetricFact | InitiativeFact | PlaceFact | DateFact;

/** @param article the text of row `article.article`; places and dates stand in it alone. */
export function factsOfArticle(dataset: Dataset, article: ArticleText): Fact[] {
  const facts: Fact[] = [
    ...rowsOf(dataset.facts.metrics.article, article.article).map((row) => metricAt(dataset, row)),
    ...rowsOf(dataset.facts.initiatives.article, article.article).map((row) =>
      initiativeAt(dataset, row),
    ),
    ...article.places.map((place, index) => ({
      ...place,
      kind: 'place' as const,
      key: `place:${index}`,
    })),
    ...article.dates.map((date, index) => ({
      ...date,
      kind: 'date' as const,
      key: `date:${index}`,
    })),
  ];
  return facts.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || b.to - a.to);
}

/** The marks of one paragraph, without the kinds that are turned off. */
export function marksOf(
  facts: readonly Fact[],
  paragraph: number,
  shown: ReadonlySet<MarkKind>,
): FactMark[] {
  return facts.filter((fact) => fact.paragraph === paragraph && shown.has(fact.kind));
}

function rowsOf(column: readonly number[], article: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < column.length; row += 1) if (column[row] === article) rows.push(row);
  return rows;
}

function metricAt({ facts }: Dataset, row: number): MetricFact {
  const { metrics } = facts;
  return {
    kind: 'metric',
    key: `metric:${row}`,
    ...judgedAt(metrics, row),
    raw: textCell(facts, metrics.raw, row),
    value: cell(metrics.value, row),
    valueMax: metrics.valueMax[row] ?? null,
    unit: textCell(facts, metrics.unit, row),
    approx: BOUNDS[cell(metrics.approx, row)]?.id ?? 'exact',
    indicator: textCell(facts, metrics.indicator, row),
  };
}

function initiativeAt({ facts }: Dataset, row: number): InitiativeFact {
  const { initiatives } = facts;
  return {
    kind: 'initiative',
    key: `initiative:${row}`,
    ...judgedAt(initiatives, row),
    name: textCell(facts, initiatives.name, row),
    initiativeKind: INITIATIVE_KINDS[cell(initiatives.kind, row)]?.id ?? 'programme',
  };
}

type EvidenceColumns = Pick<
  Dataset['facts']['initiatives'],
  'paragraph' | 'from' | 'to' | 'sentenceFrom' | 'sentenceTo' | 'certainty' | 'notes'
>;

function judgedAt(columns: EvidenceColumns, row: number) {
  const sentence: Span = [cell(columns.sentenceFrom, row), cell(columns.sentenceTo, row)];
  return {
    row,
    paragraph: cell(columns.paragraph, row),
    from: cell(columns.from, row),
    to: cell(columns.to, row),
    sentence,
    certainty: CERTAINTIES[cell(columns.certainty, row)]?.id ?? 'doubtful',
    reasons: membersOf(NOTES, cell(columns.notes, row)).map(({ code }) => code),
  };
}
