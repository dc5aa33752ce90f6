/** Which lines of a table are printed, and the sentences that they need. */
import { useEffect } from 'react';
import type { Line, Lines } from '../../query/display-rows.ts';
import { loadTextsOf } from '../../store/load-texts-of.ts';
import { usePrintStore } from '../../store/print-store.ts';
import type { TableModel } from './use-table-model.ts';

/** Lines beyond this are for an export: nobody reads a hundred pages of rows. */
const MOST_LINES = 1000;

export function printedLines(lines: Lines): readonly Line[] {
  const count = Math.min(lines.count, MOST_LINES);
  return Array.from({ length: count }, (_, index) => lines.at(index)).filter(
    (line) => line !== null,
  );
}

/** Has the sentences of all printed lines fetched before the app's own printing begins. */
export function useTextsOnPaper(model: TableModel, isPrinted: boolean): void {
  const { dataset, table, columns, lines } = model;
  const needsTexts = isPrinted && table !== 'articles' && columns.some((entry) => entry.needsText);
  useEffect(() => {
    if (!needsTexts) return undefined;
    const prepare = () => {
      const rows = printedLines(lines).flatMap((line) => (line.kind === 'row' ? [line.row] : []));
      return loadTextsOf({ dataset, table, rows: Uint32Array.from(rows) });
    };
    usePrintStore.setState({ prepare });
    return () => usePrintStore.setState({ prepare: null });
  }, [dataset, table, lines, needsTexts]);
}
