/** What every file will say about itself. */
import type { About } from '../../export/about.ts';
import { exportMessages } from '../../messages/export.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './ExportDialog.module.css';

const SHORT_VERSION = 12;

export function Statement({ about }: { readonly about: About }) {
  const texts = useMessages(exportMessages);
  const lines: readonly (readonly [name: string, value: string])[] = [
    [texts.filter, about.filter],
    [texts.order, about.order],
    [texts.grouping, about.grouping === '' ? texts.none : about.grouping],
    [texts.version, `${about.dataset.version.slice(0, SHORT_VERSION)} · ${about.exported}`],
  ];
  return (
    <section className={styles.part} aria-label={texts.about}>
      <h3 className={styles.legend}>{texts.about}</h3>
      <dl className={styles.statement}>
        {lines.map(([name, value]) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
