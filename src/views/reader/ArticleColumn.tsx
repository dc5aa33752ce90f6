/** The article's text, with the search above it and what can be done with a sentence below. */
import { useRef } from 'react';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { ArticleBody } from './ArticleBody.tsx';
import styles from './ArticleSide.module.css';
import { citationOf } from './cite.ts';
import { FindBox } from './FindBox.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { SentenceBar } from './SentenceBar.tsx';
import { sizeStyle } from './size-style.ts';
import type { FactState } from './use-fact-actions.ts';
import { useFind } from './use-find.ts';
import type { ReaderModel } from './use-reader-model.ts';
import { useScrollToFocus } from './use-scroll-to.ts';

interface Props {
  readonly model: ReaderModel;
  readonly facts: FactState;
  /** Whether the remarks on the reading stand below the text, or elsewhere on the screen. */
  readonly notes: boolean;
}

export function ArticleColumn({ model, facts, notes }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useReaderSettings((settings) => settings.size);
  const find = useFind(model);
  useScrollToFocus(scroller, {
    focus: model.open.focus,
    hit: find.current,
    active: facts.active,
  });
  return (
    <div className={styles.column}>
      <FindBox find={find} texts={model.texts} />
      <div ref={scroller} className={styles.scroll} style={sizeStyle(size)}>
        <article className={styles.sheet} aria-label={model.head.title || model.texts.noHeadline}>
          <ArticleBody model={model} facts={facts} find={find} />
          {notes && <ReadingNotes model={model} />}
          <p className={styles.source} lang="zh-CN">
            {citationOf(model)}
          </p>
        </article>
      </div>
      <SentenceBar model={model} />
    </div>
  );
}
