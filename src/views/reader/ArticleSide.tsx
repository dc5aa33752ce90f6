/** The article set for reading, with its facts below or beside it. */
import { useRef } from 'react';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { ArticleBody } from './ArticleBody.tsx';
import styles from './ArticleSide.module.css';
import { FactsPanel } from './FactsPanel.tsx';
import { FindBox } from './FindBox.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { SentenceBar } from './SentenceBar.tsx';
import { sizeStyle } from './size-style.ts';
import { useFactActions } from './use-fact-actions.ts';
import { useFind } from './use-find.ts';
import type { ReaderModel } from './use-reader-model.ts';
import { useScrollToFocus } from './use-scroll-to.ts';

export function ArticleSide({ model }: { readonly model: ReaderModel }) {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useReaderSettings((settings) => settings.size);
  const facts = useFactActions(model);
  const find = useFind(model);
  useScrollToFocus(scroller, {
    focus: model.open.focus,
    hit: find.current,
    active: facts.active,
  });
  return (
    <div className={styles.side}>
      <div className={styles.column}>
        <FindBox find={find} texts={model.texts} />
        <div ref={scroller} className={styles.scroll} style={sizeStyle(size)}>
          <article className={styles.sheet} aria-label={model.head.title || model.texts.noHeadline}>
            <ArticleBody model={model} facts={facts} find={find} />
            <ReadingNotes model={model} />
          </article>
        </div>
        <SentenceBar model={model} />
      </div>
      <FactsPanel model={model} state={facts} />
    </div>
  );
}
