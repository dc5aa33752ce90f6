/** The first rows as the file will hold them. */
import { useState } from 'react';
import { isNumeric, shownValue } from '../../export/export-value.ts';
import { exportMessages } from '../../messages/export.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { Dataset } from '../../query/dataset.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Line } from '../frame/Line.tsx';
import { useTexts } from '../tables/use-texts.ts';
import styles from './Preview.module.css';
import type { PreparedExport } from './prepare-export.ts';

const ROWS = 5;

interface PreviewProps {
  readonly prepared: PreparedExport;
  readonly dataset: Dataset;
}

export function Preview({ prepared, dataset }: PreviewProps) {
  const texts = useMessages(exportMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const rows = [...prepared.rows.subarray(0, ROWS)];
  const shards = useTexts({ dataset, table: prepared.about.table, rows });
  const table = prepared.withTexts(shards);
  const total = formatNumber(table.rowCount, locale);
  const [whole, setWhole] = useState(false);
  const note = texts.previewNote(formatNumber(rows.length, locale), total);
  return (
    <div className={styles.preview}>
      <h3 className={styles.title}>
        {texts.preview}
        <span className={styles.note}>{note}</span>
      </h3>
      <label className={styles.whole}>
        <input type="checkbox" checked={whole} onChange={() => setWhole(!whole)} />
        {texts.previewWhole}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the arrow keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={`${texts.preview} ${note}`}>
        <table className={styles.table} data-whole={whole}>
          <thead>
            <tr>
              {table.columns.map(({ id, header }) => (
                <th key={id} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, position) => (
              <tr key={row}>
                {table.rowAt(position).map((value, index) => {
                  const text = shownValue(value);
                  const id = table.columns[index]?.id ?? '';
                  return (
                    <td key={id} title={whole ? undefined : text} data-number={isNumeric(value)}>
                      {text === '' && id === 'sentence' ? (
                        texts.previewWaiting
                      ) : (
                        <Line text={text} locale={locale} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
