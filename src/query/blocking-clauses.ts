/** Which clauses of a filter emptied a table, and what dropping each would bring back. */
import type { Dataset } from './dataset.ts';
import { CLAUSE_BITS, findFailing, type TextHits } from './failing-clauses.ts';
import { type ClauseId, FACET_IDS, type Filter } from './filter.ts';
import type { TableId } from './view.ts';

export interface BlockingClause {
  readonly clause: ClauseId;
  /** Rows that would be in view without it. */
  readonly rows: number;
}

const CLAUSES: readonly ClauseId[] = ['text', ...FACET_IDS, 'dates'];

export interface EmptyTable {
  readonly table: TableId;
  readonly filter: Filter;
  readonly hits: TextHits | null;
}

/** The clauses whose removal alone brings rows back, the one that brings most first. */
export function findBlockingClauses(dataset: Dataset, empty: EmptyTable): BlockingClause[] {
  const failing = findFailing(dataset, empty.filter, empty.hits)[empty.table];
  const rowsByBit = new Map<number, number>();
  for (const bits of failing) rowsByBit.set(bits, (rowsByBit.get(bits) ?? 0) + 1);
  return CLAUSES.map((clause) => ({ clause, rows: rowsByBit.get(CLAUSE_BITS[clause]) ?? 0 }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows);
}
