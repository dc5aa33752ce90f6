/** The rows of each table that a filter leaves in view, in the order of the pages. */
import type { Dataset } from './dataset.ts';
import { findFailing, type TextHits } from './failing-clauses.ts';
import type { Filter } from './filter.ts';

export type { TextHits } from './failing-clauses.ts';

export interface Selection {
  readonly articles: Uint32Array;
  readonly metrics: Uint32Array;
  readonly initiatives: Uint32Array;
}

/**
 * @param textHits articles that hold `filter.text`; null where nothing is searched for.
 * @example selectRows(dataset, EMPTY_FILTER, null).articles.length // all of them
 */
export function selectRows(dataset: Dataset, filter: Filter, textHits: TextHits | null): Selection {
  const failing = findFailing(dataset, filter, textHits);
  return {
    articles: rowsWithout(failing.articles),
    metrics: rowsWithout(failing.metrics),
    initiatives: rowsWithout(failing.initiatives),
  };
}

function rowsWithout(failing: Uint16Array): Uint32Array {
  const rows = new Uint32Array(failing.length);
  let count = 0;
  for (let row = 0; row < failing.length; row += 1) {
    if (failing[row] === 0) {
      rows[count] = row;
      count += 1;
    }
  }
  return rows.slice(0, count);
}
