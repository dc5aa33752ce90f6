/** The user's own pages: chosen or dropped, read in this tab alone, and taken away again. */
import { type ChangeEvent, useRef } from 'react';
import { pagesMessages } from '../../messages/pages.ts';
import { formatOwnProblem } from '../../model/problems.ts';
import {
  addOwnPages,
  removeOwnPage,
  stopReading,
  useOwnPages,
} from '../../store/own-pages-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import styles from './OwnPages.module.css';
import { useFilesOver } from './use-files-over.ts';

export function OwnPages() {
  const texts = useMessages(pagesMessages);
  const { pages, reading } = useOwnPages();
  const field = useRef<HTMLInputElement>(null);
  const over = useFilesOver();
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again once it was changed.
    currentTarget.value = '';
    void addOwnPages(files);
  };
  return (
    <section className={styles.own} data-over={over} aria-label={texts.own}>
      <div className={styles.line}>
        <button type="button" className={controls.button} onClick={() => field.current?.click()}>
          {texts.ownChoose}
        </button>
        <p className={styles.hint}>{over ? texts.ownDrop : texts.ownHint}</p>
        <input
          ref={field}
          type="file"
          accept=".txt,text/plain"
          multiple
          hidden
          aria-label={texts.ownChoose}
          onChange={onChange}
        />
      </div>
      <p className={styles.state} role="status">
        {reading > 0 && texts.ownReading(String(reading))}
      </p>
      {reading > 0 && (
        <button type="button" className={controls.quiet} onClick={stopReading}>
          {texts.ownStop}
        </button>
      )}
      <Problems />
      {pages.length > 0 && (
        <ul className={styles.list}>
          {pages.map(({ file }) => (
            <li key={file}>
              <code>{file}</code>
              <button
                type="button"
                className={controls.icon}
                aria-label={texts.ownRemove(file)}
                title={texts.ownRemove(file)}
                onClick={() => removeOwnPage(file)}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
          <li className={styles.note}>{texts.ownNote}</li>
        </ul>
      )}
    </section>
  );
}

function Problems() {
  const locale = usePreferences((preferences) => preferences.locale);
  const problems = useOwnPages((own) => own.problems);
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.file}`}>
            <code>{problem.file}</code> {formatOwnProblem(problem, locale)}
          </li>
        ))}
      </ul>
    </div>
  );
}
