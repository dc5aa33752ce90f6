/** What can be done with the marked sentence: quote it, link to it, see it on the page. */
import type { ReactNode } from 'react';
import { stepSentence } from '../../query/reader/focus-sentence.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import styles from './SentenceBar.module.css';
import { useCopySentence } from './use-copy-sentence.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import type { ReaderModel } from './use-reader-model.ts';

interface SentenceBarProps {
  readonly model: ReaderModel;
  /** Stands at the bar's end, in the place of the hint. */
  readonly children?: ReactNode;
}

export function SentenceBar({ model, children }: SentenceBarProps) {
  const { texts, open, article, focusOn, head } = model;
  const { focus } = open;
  const { copyQuote, copyLink } = useCopySentence(model);
  const step = (by: 1 | -1) => {
    const next = stepSentence(article.paragraphs, focus, by);
    if (next !== null) focusOn(next);
  };
  useReaderKeys({ j: () => step(1), k: () => step(-1) });
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a row, no form.
    <div className={styles.bar} role="group" aria-label={texts.sentenceActions}>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.previousSentence}
        title={`${texts.previousSentence}  k`}
        onClick={() => step(-1)}
      >
        <Icon name="up" size={14} />
      </button>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.nextSentence}
        title={`${texts.nextSentence}  j`}
        onClick={() => step(1)}
      >
        <Icon name="down" size={14} />
      </button>
      {focus === null && children === undefined && (
        <p className={styles.hint}>{texts.pickSentence}</p>
      )}
      {focus !== null && (
        <>
          <button type="button" className={controls.quiet} onClick={copyQuote}>
            {texts.copyQuote}
          </button>
          {/* Nobody else has the user's own page: a link to it would lead nowhere. */}
          {!head.own && (
            <button type="button" className={controls.quiet} onClick={copyLink}>
              {texts.copyLink}
            </button>
          )}
          <button type="button" className={controls.quiet} onClick={() => focusOn(null)}>
            {texts.clear}
          </button>
        </>
      )}
      {children}
    </div>
  );
}
