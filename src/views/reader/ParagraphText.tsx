/** One paragraph with its marks, drawn again only when something in it changes. */
import { type MouseEvent, memo } from 'react';
import { type ArticleText, type Fact, marksOf } from '../../query/reader/article-facts.ts';
import type { Found } from '../../query/reader/find-in-article.ts';
import { isSameFocus, sentenceFocus } from '../../query/reader/focus-sentence.ts';
import type { Highlight } from '../../query/reader/marks.ts';
import type { Focus } from '../../query/view.ts';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { useViewStore } from '../../store/view-store.ts';
import styles from './ArticleBody.module.css';
import { focusAsHighlights, foundAsHighlights } from './highlights.ts';
import { type MarkActions, MarkedText } from './MarkedText.tsx';
import { offsetOfClick } from './text-offset.ts';

interface Props {
  readonly index: number;
  readonly paragraph: ArticleText['paragraphs'][number];
  /** Those of this paragraph alone, as is all that follows. */
  readonly facts: readonly Fact[];
  readonly hits: readonly Found[];
  readonly currentHit: Found | null;
  readonly focus: Focus | null;
  readonly active: Fact | null;
  readonly actions: MarkActions;
}

export const ParagraphText = memo(function ParagraphText(props: Props) {
  const { index, paragraph, facts, hits, currentHit, focus, active, actions } = props;
  const { role, text } = paragraph;
  const shown = useReaderSettings((settings) => settings.shown);
  const highlights: Highlight[] = [
    ...focusAsHighlights(text, focus),
    ...foundAsHighlights(hits, currentHit),
    ...(active === null ? [] : [{ kind: 'active' as const, from: active.from, to: active.to }]),
  ];
  const Tag = role === 'heading' ? 'h3' : 'p';
  return (
    <Tag
      className={styles[role] ?? styles.body}
      data-paragraph={index}
      onClick={(event) => chooseSentence(event, index, text)}
    >
      <MarkedText
        text={text}
        marks={{ facts: marksOf(facts, index, shown), highlights }}
        actions={actions}
      />
    </Tag>
  );
});

/** Marks the sentence that was clicked; the same one again unmarks it. */
function chooseSentence(event: MouseEvent<HTMLElement>, paragraph: number, text: string): void {
  const { open, openArticle } = useViewStore.getState();
  const offset = offsetOfClick(event);
  if (open === null || offset === null) return;
  const next = sentenceFocus(paragraph, text, offset);
  openArticle({ ...open, focus: isSameFocus(next, open.focus) ? null : next });
}
