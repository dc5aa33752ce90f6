/** A citation in two styles, ready to paste. */
import { useState } from 'react';
import type { Citation } from '../../export/citation.ts';
import { exportMessages } from '../../messages/export.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import styles from './ExportDialog.module.css';

const STYLES = ['gbt', 'bibtex'] as const;

export function Citations({ citation }: { readonly citation: Citation }) {
  const texts = useMessages(exportMessages);
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.copyFailed);
    }
  };
  return (
    <section className={styles.part} aria-label={texts.citation}>
      <h3 className={styles.legend}>
        {texts.citation}
        <span role="status" className={styles.said}>
          {said}
        </span>
      </h3>
      {STYLES.map((style) => (
        <div key={style} className={styles.citation}>
          <span className={styles.note}>{texts[style]}</span>
          <code className={styles.code}>{citation[style]}</code>
          <button
            type="button"
            className={controls.link}
            aria-label={texts.copyCitation(texts[style])}
            onClick={() => void copy(citation[style])}
          >
            {texts.copy}
          </button>
        </div>
      ))}
    </section>
  );
}
