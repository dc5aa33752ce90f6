/** The search: a field in the bar, and under it the sentences that hold what is typed. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { LONGEST_SEARCH, readSearchText } from '../../query/search-text.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from './controls.module.css';
import { focusContent } from './focus-content.ts';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';
import { SearchHits } from './SearchHits.tsx';
import { useClickOutside } from './use-click-outside.ts';
import { useEscape } from './use-escape.ts';
import { useFocusLeave } from './use-focus-leave.ts';

/** Typing is answered when it rests for this long. */
const REST_MS = 220;
const LIST = 'search-hits';

export function SearchField() {
  const texts = useMessages(frameMessages);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { typed, type, clear } = useTypedText();
  const [open, setOpen] = useState(false);
  useCalledByKey(field);
  const close = () => {
    setOpen(false);
    const { sheet: called, openSheet } = useFrameStore.getState();
    if (called === 'search') openSheet(null);
  };
  useEscape(open, () => {
    close();
    field.current?.focus();
    setOpen(false);
  });
  const leave = () => {
    close();
    focusContent();
  };
  useCalledOff(() => setOpen(false));
  useFocusLeave(box, close);
  useClickOutside(box, open, close);
  const sheet = useFrameStore((frame) => frame.sheet);
  return (
    <div ref={box} className={styles.search} data-open={sheet === 'search' || open}>
      <button
        type="button"
        className={`${controls.icon} ${styles.opener}`}
        aria-label={texts.search}
        onClick={() => useFrameStore.getState().openSheet('search')}
      >
        <Icon name="search" />
      </button>
      <search className={styles.field}>
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_SEARCH}
          aria-label={texts.search}
          aria-controls={open && typed !== '' ? LIST : undefined}
          placeholder={texts.searchPlaceholder}
          value={typed}
          onChange={(event) => {
            type(event.target.value, (event.nativeEvent as InputEvent).isComposing === true);
            setOpen(true);
          }}
          onCompositionEnd={(event) => type(event.currentTarget.value, false)}
          onFocus={() => setOpen(true)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              box.current?.querySelector<HTMLElement>(`#${LIST} button`)?.focus();
            }
          }}
        />
        {typed === '' ? (
          <span className={controls.key} aria-hidden="true">
            /
          </span>
        ) : (
          <button
            type="button"
            className={styles.clear}
            aria-label={texts.clearSearch}
            title={texts.clearSearch}
            onClick={() => {
              clear();
              field.current?.focus();
            }}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </search>
      {open && typed.trim() !== '' && <SearchHits id={LIST} typed={typed.trim()} onOpen={leave} />}
    </div>
  );
}

/** The field's room, as long as there is nothing to search. */
export function SearchRoom() {
  const texts = useMessages(frameMessages);
  return (
    <div className={styles.search}>
      <button
        type="button"
        className={`${controls.icon} ${styles.opener}`}
        aria-label={texts.search}
        disabled
      >
        <Icon name="search" />
      </button>
      <div className={styles.field} aria-hidden="true">
        <Icon name="search" />
        <span className={styles.later}>{texts.searchPlaceholder}</span>
      </div>
    </div>
  );
}

/** The text in the field; the filter follows when it rests, and the field follows the filter. */
function useTypedText() {
  const text = useViewStore((view) => view.filter.text);
  const changeFilter = useViewStore((view) => view.changeFilter);
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(text);
  useEffect(() => {
    // What the field itself has sent comes back here and must not undo what was typed since.
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const send = (value: string) => {
    sent.current = value;
    changeFilter({ text: value });
  };
  return {
    typed,
    type: (value: string, composing: boolean) => {
      setTyped(value);
      clearTimeout(timer.current);
      if (!composing) timer.current = setTimeout(() => send(readSearchText(value)), REST_MS);
    },
    clear: () => {
      clearTimeout(timer.current);
      setTyped('');
      send('');
    },
  };
}

/** The browser's way back closes the search through the frame's store. */
function useCalledOff(onCalledOff: () => void): void {
  const called = useFrameStore((frame) => frame.sheet === 'search');
  const before = useRef(called);
  const calledOff = useEffectEvent(onCalledOff);
  useEffect(() => {
    if (before.current && !called) calledOff();
    before.current = called;
  }, [called]);
}

/** The key `/` and the phone's button ask for the field through the frame's store. */
function useCalledByKey(field: React.RefObject<HTMLInputElement | null>): void {
  const called = useFrameStore((frame) => frame.sheet === 'search');
  useEffect(() => {
    if (!called) return;
    field.current?.focus();
    field.current?.select();
  }, [called, field]);
}
