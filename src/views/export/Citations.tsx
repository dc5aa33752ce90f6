/** A citation in two styles, ready to paste: of the view, and of the article that is open. */
import { useState } from 'react';
import type { Citation } from '../../export/citation.ts';
import { exportMessages } from '../../messages/export.ts';
import { headOfArticle } from '../../query/reader/article-head.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { writeClipboard } from '../frame/write-clipboard.ts';
import { citationsOfArticle } from '../reader/cite.ts';
import styles from './ExportDialog.module.css';

const STYLES = ['gbt', 'bibtex'] as const;

interface CitationsProps {
  readonly citation: Citation;
  /** What is cited: the view, or the open article. */
  readonly of: 'view' | 'article';
}

const WORDS = {
  view: { title: 'citation', copy: 'copyCitation' },
  article: { title: 'citationOfArticle', copy: 'copyArticleCitation' },
} as const;

export function Citations({ citation, of }: CitationsProps) {
  const texts = useMessages(exportMessages);
  const title = texts[WORDS[of].title];
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      await writeClipboard(text);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.copyFailed);
    }
  };
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.legend}>
        {title}
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
            aria-label={texts[WORDS[of].copy](texts[style])}
            onClick={() => void copy(citation[style])}
          >
            {texts.copy}
          </button>
        </div>
      ))}
    </section>
  );
}

/** The same for the article in the reader; nothing where none is open. */
export function ArticleCitations() {
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const open = useViewStore((view) => view.open);
  const row = open === null ? undefined : dataset.articleRows.get(open.id);
  if (open === null || row === undefined) return null;
  const citation = citationsOfArticle({ head: headOfArticle(dataset, row, locale), open });
  return <Citations citation={citation} of="article" />;
}
