/** The articles that hold the searched text, with the sentences, each leading to its place. */
import { type KeyboardEvent, useState } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useSearchStore } from '../../store/search-store.ts';
import { retrySearch } from '../../store/text-search.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useSelection } from '../../store/use-selection.ts';
import { ArticleHits } from './ArticleHits.tsx';
import controls from './controls.module.css';
import { explainFailure } from './explain-failure.ts';
import styles from './SearchHits.module.css';

const STEP = 12;

interface Props {
  readonly id: string;
  /** What stands in the field; the answer may still be to an earlier text. */
  readonly typed: string;
  readonly onOpen: () => void;
}

export function SearchHits({ id, typed, onOpen }: Props) {
  const texts = useMessages(frameMessages);
  const { text, hits, status, error } = useSearchStore();
  const { articles } = useSelection();
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
          error={error}
          status={answered ? status : status === 'failed' ? status : 'searching'}
          typed={typed}
          count={count}
          hidden={hidden}
        />
      </p>
      {answered && <HitList key={text} rows={articles} text={text} onOpen={onOpen} />}
    </section>
  );
}

interface HitListProps {
  readonly rows: Uint32Array;
  readonly text: string;
  readonly onOpen: () => void;
}

function HitList({ rows, text, onOpen }: HitListProps) {
  const texts = useMessages(frameMessages);
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul>
        {[...rows.subarray(0, shown)].map((row) => (
          <ArticleHits key={row} row={row} text={text} onOpen={onOpen} />
        ))}
      </ul>
      {rows.length > shown && (
        <button
          type="button"
          className={`${controls.quiet} ${styles.more}`}
          onClick={() => setShown(shown + STEP)}
        >
          {texts.moreHits(String(Math.min(STEP, rows.length - shown)))}
        </button>
      )}
    </>
  );
}

interface StatusProps {
  readonly status: 'idle' | 'searching' | 'failed';
  readonly typed: string;
  readonly count: number;
  readonly hidden: number;
  readonly error: Error | undefined;
}

function Status({ error, status, typed, count, hidden }: StatusProps) {
  const texts = useMessages(frameMessages);
  const tag = LANGUAGE_TAG[usePreferences(({ locale }) => locale)];
  if (status === 'searching') return texts.searching;
  if (status === 'failed') {
    const said = error === undefined ? null : explainFailure(error, texts);
    const why = said === null ? [] : [`${said.file} ${said.why}`.trim(), said.what];
    return (
      <>
        {[texts.searchFailed, ...why].join(texts.betweenSentences)}{' '}
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
