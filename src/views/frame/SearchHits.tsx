/** The articles that hold the searched text, with the sentences, each leading to its place. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import { placeOfArticle, titleOfArticle } from '../../query/columns/facts.ts';
import { excerptOfHit, findHits, type Hit } from '../../query/search.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useSearchStore } from '../../store/search-store.ts';
import { retrySearch } from '../../store/text-search.ts';
import { useArticleText } from '../../store/use-article-text.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from './controls.module.css';
import styles from './SearchHits.module.css';

const STEP = 12;
/** Sentences of one article that are shown at once. */
const SENTENCES = 3;

interface Props {
  readonly id: string;
  /** What stands in the field; the answer may still be to an earlier text. */
  readonly typed: string;
  readonly onOpen: () => void;
}

export function SearchHits({ id, typed, onOpen }: Props) {
  const texts = useMessages(frameMessages);
  const { text, hits, status } = useSearchStore();
  const { articles } = useSelection();
  const [shown, setShown] = useState(STEP);
  useEffect(() => setShown(text === '' ? 0 : STEP), [text]);
  const answered = text === typed && hits !== null;
  const count = answered ? articles.length : 0;
  const hidden = answered ? hits.size - count : 0;
  return (
    <section
      id={id}
      className={styles.panel}
      aria-label={texts.searchResults}
      // Pointing at the panel must not take the focus from the field before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={moveFocus}
    >
      <p className={styles.status} role="status">
        <Status
          status={answered ? status : status === 'failed' ? status : 'searching'}
          typed={typed}
          count={count}
          hidden={hidden}
        />
      </p>
      {answered && (
        <ul>
          {[...articles.subarray(0, shown)].map((row) => (
            <ArticleHits key={row} row={row} text={text} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {count > shown && (
        <button
          type="button"
          className={`${controls.quiet} ${styles.more}`}
          onClick={() => setShown(shown + STEP)}
        >
          {texts.moreHits(String(Math.min(STEP, count - shown)))}
        </button>
      )}
    </section>
  );
}

interface StatusProps {
  readonly status: 'idle' | 'searching' | 'failed';
  readonly typed: string;
  readonly count: number;
  readonly hidden: number;
}

function Status({ status, typed, count, hidden }: StatusProps) {
  const texts = useMessages(frameMessages);
  const tag = LANGUAGE_TAG[usePreferences(({ locale }) => locale)];
  if (status === 'searching') return texts.searching;
  if (status === 'failed') {
    return (
      <>
        {texts.searchFailed}{' '}
        <button type="button" className={controls.link} onClick={() => void retrySearch()}>
          {texts.retry}
        </button>
      </>
    );
  }
  const outside = hidden > 0 ? texts.hitsOutsideFilter(hidden.toLocaleString(tag)) : '';
  const main = count === 0 && hidden === 0 ? texts.noHits(typed) : '';
  return [main || texts.hitCount(count.toLocaleString(tag)), outside]
    .filter(Boolean)
    .join(texts.listMark);
}

interface ArticleHitsProps {
  readonly row: number;
  readonly text: string;
  readonly onOpen: () => void;
}

function ArticleHits({ row, text, onOpen }: ArticleHitsProps) {
  const texts = useMessages(frameMessages);
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const openArticle = useViewStore((view) => view.openArticle);
  const { article } = useArticleText(row);
  const hits = article === undefined ? [] : findHits(dataset, article, text);
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
      <button type="button" className={styles.title} lang="zh-CN" onClick={() => show(inText[0])}>
        <Marked
          hit={hits.find((hit) => hit.paragraph === null)}
          plain={titleOfArticle(dataset, row, locale)}
        />
        <span className={styles.place}>{placeOfArticle(dataset, row, locale)}</span>
      </button>
      {inText.slice(0, SENTENCES).map((hit) => (
        <button
          key={`${hit.paragraph}.${hit.at[0]}`}
          type="button"
          className={styles.sentence}
          lang="zh-CN"
          onClick={() => show(hit)}
        >
          <Marked hit={hit} plain="" />
        </button>
      ))}
      {inText.length > SENTENCES && (
        <p className={styles.rest}>{texts.moreInArticle(String(inText.length - SENTENCES))}</p>
      )}
    </li>
  );
}

function Marked({ hit, plain }: { readonly hit: Hit | undefined; readonly plain: string }) {
  if (hit === undefined) return plain;
  const { before, mark, after } = excerptOfHit(hit);
  return (
    <>
      {before}
      <mark>{mark}</mark>
      {after}
    </>
  );
}

/** Up and down go from one place to the next. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const focused = document.activeElement;
  const at = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
  const next = buttons[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
