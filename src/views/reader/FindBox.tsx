/** Find in the article, with how many places there are and which one is shown. */
import type { KeyboardEvent } from 'react';
import type { ReaderTexts } from '../../messages/reader.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import styles from './FindBox.module.css';
import type { FindState } from './use-find.ts';

interface Props {
  readonly find: FindState;
  readonly texts: ReaderTexts;
}

export function FindBox({ find, texts }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && find.query !== '') find.setQuery('');
    else return;
    event.preventDefault();
  };
  const count = String(find.found.length);
  const some = find.found.length > 0;
  return (
    <search className={styles.find}>
      <Icon name="search" size={14} />
      <input
        className={styles.field}
        type="text"
        value={find.query}
        aria-label={texts.find}
        placeholder={texts.find}
        data-control="find"
        onChange={(event) => find.setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {find.query !== '' && (
        <>
          <output className={styles.count}>
            {some
              ? texts.findCount(find.position === 0 ? '–' : String(find.position), count)
              : texts.findNone}
          </output>
          {(['Previous', 'Next'] as const).map((way) => (
            <button
              key={way}
              type="button"
              className={controls.icon}
              disabled={!some}
              aria-label={texts[`find${way}`]}
              title={texts[`find${way}`]}
              onClick={() => find.step(way === 'Next' ? 1 : -1)}
            >
              <Icon name={way === 'Next' ? 'down' : 'up'} size={14} />
            </button>
          ))}
          <button
            type="button"
            className={controls.icon}
            aria-label={texts.closeFind}
            title={texts.closeFind}
            onClick={() => find.setQuery('')}
          >
            <Icon name="close" size={14} />
          </button>
        </>
      )}
    </search>
  );
}
