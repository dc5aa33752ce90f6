/** One article that holds the searched text: its headline and the sentences, each with its place. */

import { frameMessages } from '../../messages/frame.ts';
import { placeOfArticle, titleOfArticle } from '../../query/columns/facts.ts';
import { excerptOfHit, findHits, type Hit } from '../../query/search.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useArticleText } from '../../store/use-article-text.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Line } from './Line.tsx';
import styles from './SearchHits.module.css';

/** Sentences of one article that are shown at once. */
const SENTENCES = 3;

interface ArticleHitsProps {
  readonly row: number;
  readonly text: string;
  readonly onOpen: () => void;
}

export function ArticleHits({ row, text, onOpen }: ArticleHitsProps) {
  const texts = useMessages(frameMessages);
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const openArticle = useViewStore((view) => view.openArticle);
  const { article } = useArticleText(row);
  const hits = article === undefined ? [] : findHits(dataset, article, text);
  const inHead = hits.find((hit) => hit.paragraph === null);
  const inText = hits.filter((hit) => hit.paragraph !== null);
  const show = (hit: Hit | undefined) => {
    const id = dataset.articleIds[row] ?? '';
    const focus =
      hit === undefined || hit.paragraph === null
        ? null
        : { paragraph: hit.paragraph, from: hit.at[0], to: hit.at[1] };
    openArticle({ id, focus, side: 'article' });
    onOpen();
  };
  return (
    <li className={styles.article}>
      <button type="button" className={styles.title} onClick={() => show(inText[0])}>
        {inHead === undefined ? (
          <Line text={titleOfArticle(dataset, row, locale)} locale={locale} />
        ) : (
          <span lang="zh-CN">
            <Marked hit={inHead} />
          </span>
        )}
        <span className={styles.place}>
          <Line text={placeOfArticle(dataset, row, locale)} locale={locale} />
        </span>
      </button>
      {inText.slice(0, SENTENCES).map((hit) => (
        <button
          key={`${hit.paragraph}.${hit.at[0]}`}
          type="button"
          className={styles.sentence}
          lang="zh-CN"
          onClick={() => show(hit)}
        >
          <Marked hit={hit} />
        </button>
      ))}
      {inText.length > SENTENCES && (
        <p className={styles.rest}>{texts.moreInArticle(String(inText.length - SENTENCES))}</p>
      )}
    </li>
  );
}

function Marked({ hit }: { readonly hit: Hit }) {
  const { before, mark, after } = excerptOfHit(hit);
  return (
    <>
      {before}
      <mark>{mark}</mark>
      {after}
    </>
  );
}
