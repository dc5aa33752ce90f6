/** JSON: what the export is in `about`, its rows in `rows`, keyed by the columns' ids. */
import type { About } from './about.ts';
import { blocksOf } from './blocks.ts';
import type { ExportTable } from './export-table.ts';
import { numberOrText } from './export-value.ts';

/** Exact in both directions: shares are plain numbers beside their unit, nothing is escaped. */
export function* writeJson(table: ExportTable, about: About): Generator<string> {
  const columns = table.columns.map(({ id, header }) => ({ id, header }));
  yield `{\n"about": ${JSON.stringify({ ...about, columns }, null, 2)},\n"rows": [`;
  let separator = '\n';
  for (const block of blocksOf(table)) {
    const lines = block.map((row) => {
      const members = table.columns.map(
        ({ id }, index) => [id, numberOrText(row[index] ?? null)] as const,
      );
      return JSON.stringify(Object.fromEntries(members));
    });
    yield separator + lines.join(',\n');
    separator = ',\n';
  }
  yield '\n]\n}\n';
}
