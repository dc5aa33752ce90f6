/** The formats, each with what it is good for and how many rows it will hold. */
import { FORMATS, type Format } from '../../export/write-export.ts';
import { exportMessages } from '../../messages/export.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import styles from './ExportDialog.module.css';

interface FormatListProps {
  readonly rows: number;
  readonly running: Format | null;
  readonly onStart: (format: Format) => void;
}

export function FormatList({ rows, running, onStart }: FormatListProps) {
  const texts = useMessages(exportMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const size = formatNumber(rows, locale);
  return (
    <section className={styles.part} aria-label={texts.format}>
      <h3 className={styles.legend}>{texts.format}</h3>
      {rows === 0 ? <p className={styles.note}>{texts.noRows}</p> : null}
      <ul className={styles.formats}>
        {FORMATS.map(({ id }) => (
          <li key={id} className={styles.format}>
            <span className={styles.formatName}>{texts[id]}</span>
            <span className={styles.note}>{texts[`${id}Note`]}</span>
            <span className={styles.count}>{texts.rows(size)}</span>
            <button
              type="button"
              className={controls.button}
              aria-label={texts.downloadAs(texts[id], size)}
              disabled={rows === 0 || running !== null}
              onClick={() => onStart(id)}
            >
              {texts.download}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
