/** The untouched page with the open article's pieces where they stand. */
import { useMemo, useRef } from 'react';
import { spansOnPage } from '../../query/reader/page-segments.ts';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { usePageArticles } from '../../store/use-page-articles.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { CiteMenu } from './CiteMenu.tsx';
import { citationsOfArticle } from './cite.ts';
import { OtherArticles } from './OtherArticles.tsx';
import styles from './PageSide.module.css';
import { PageText } from './PageText.tsx';
import { PieceLinks } from './PieceLinks.tsx';
import { ReadingNotes } from './ReadingNotes.tsx';
import { SentenceBar } from './SentenceBar.tsx';
import { sizeStyle } from './size-style.ts';
import { useCurrentPiece } from './use-current-piece.ts';
import type { ReaderModel } from './use-reader-model.ts';
import { useRoleNames } from './use-role-names.ts';
import { reveal, useReveal } from './use-scroll-to.ts';

interface Props {
  readonly model: ReaderModel;
  /** Whether the article stands beside it, with its own heading. */
  readonly beside?: boolean;
}

export function PageSide({ model, beside = false }: Props) {
  const { row, texts, page, open, head } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const size = useReaderSettings((settings) => settings.size);
  const { articles } = usePageArticles(page.page);
  const focus = useFocusOnPage(model);
  const look = useMemo(() => (other: number) => ({ tone: null, own: other === row }), [row]);
  const go = useGo(model);
  useReveal(scroller, focus.length > 0 ? '[data-focused]' : '[data-own="true"]', open.focus);
  return (
    <div className={styles.side}>
      <PieceLinks
        model={model}
        current={useCurrentPiece(scroller)}
        onPiece={(number) => reveal(scroller.current, `[data-piece="${number}"]`)}
      />
      <section
        ref={scroller}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it.
        tabIndex={0}
        aria-label={texts.untouched}
        style={sizeStyle(size)}
      >
        <h2 className={controls.hidden} tabIndex={-1} data-control="title" lang="zh-CN">
          {head.title || texts.noHeadline}
        </h2>
        <p className={styles.file}>
          {texts.pageOf(head.file.replace(/\.txt$/u, ''), String(head.number))}
        </p>
        <p className={styles.note}>{texts.pageNote}</p>
        <ReadingNotes model={model} />
        <PageText
          page={page}
          articles={articles}
          focus={focus}
          look={look}
          roles={useRoleNames()}
          onArticle={go}
        />
        <OtherArticles model={model} articles={articles} onArticle={go} />
      </section>
      {!beside && (
        <SentenceBar model={model}>
          <span className={styles.source}>
            <CiteMenu label={texts.cite} citation={citationsOfArticle(model)} floating={true} />
          </span>
        </SentenceBar>
      )}
    </div>
  );
}

function useFocusOnPage({ article, open: { focus } }: ReaderModel) {
  return useMemo(() => {
    const pieces = focus === null ? undefined : article.paragraphs[focus.paragraph]?.pieces;
    if (pieces === undefined || focus === null) return [];
    return spansOnPage(pieces, focus.from, focus.to);
  }, [article, focus]);
}

/** Opens another article of the page, still on the page. */
function useGo({ dataset, row }: ReaderModel): (article: number) => void {
  const openArticle = useViewStore((view) => view.openArticle);
  return useMemo(
    () => (article) => {
      const id = dataset.articleIds[article];
      if (article !== row && id !== undefined) openArticle({ id, focus: null, side: 'page' });
    },
    [dataset, row, openArticle],
  );
}
