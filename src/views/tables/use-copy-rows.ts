/** Copies the ticked rows, in the order on screen, so that they paste as rows and columns. */

import { formatTsv } from '../../export/format-tsv.ts';
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { shownFields } from '../../query/columns/tables.ts';
import { loadTextsOf } from '../../store/load-texts-of.ts';
import { useMessages } from '../../store/use-messages.ts';
import type { TableModel } from './use-table-model.ts';

/** @param announce told what happened, in words */
export function useCopyRows(
  model: TableModel,
  ticked: ReadonlySet<number>,
  announce: (text: string) => void,
): () => void {
  const texts = useMessages(tablesMessages);
  const copy = async () => {
    const { dataset, table, columns, locale, arrangement } = model;
    const rows = arrangement.order.filter((row) => ticked.has(row));
    announce(texts.copying);
    try {
      const shards = await loadTextsOf({ dataset, table, rows });
      const fields = shownFields(columns);
      const tsv = formatTsv({ dataset, fields, rows, locale, texts: shards });
      await navigator.clipboard.writeText(tsv);
      announce(texts.copied(formatNumber(rows.length, locale)));
    } catch {
      announce(texts.copyFailed);
    }
  };
  return () => void copy();
}
