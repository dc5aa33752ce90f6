/** The files that were set aside, and why. */
import { pagesMessages } from '../../messages/pages.ts';
import type { Manifest } from '../../model/dataset/files.ts';
import { explainProblem } from '../../query/reader/explain-problem.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './UnreadableFiles.module.css';

export function UnreadableFiles({ files }: { readonly files: Manifest['unreadable'] }) {
  const texts = useMessages(pagesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  return (
    <section className={styles.files} aria-label={texts.unreadable}>
      <h2 className={styles.title}>{texts.unreadable}</h2>
      {files.length === 0 ? (
        <p className={styles.none}>{texts.allRead}</p>
      ) : (
        <dl>
          {files.map((entry) => (
            <div key={entry.file} className={styles.line}>
              <dt>
                <code>{entry.file}</code>
              </dt>
              <dd>{explainProblem(entry, locale)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
