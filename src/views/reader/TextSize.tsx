/** The size of the text: smaller and larger, or both in one where there is no room for two. */
import { readerMessages } from '../../messages/reader.ts';
import { TEXT_SIZES, useReaderSettings } from '../../store/reader-settings-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import styles from './ReaderBar.module.css';

export function TextSize() {
  return (
    <>
      <SizeButtons />
      <SizeTurn />
    </>
  );
}

function SizeButtons() {
  const texts = useMessages(readerMessages);
  const { size, changeSize } = useReaderSettings();
  return (
    <div className={styles.sizes}>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.smaller}
        title={texts.smaller}
        aria-disabled={size === TEXT_SIZES[0]}
        onClick={() => changeSize(-1)}
      >
        <span className={styles.small} lang="zh-CN" aria-hidden="true">
          字
        </span>
      </button>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.larger}
        title={texts.larger}
        aria-disabled={size === TEXT_SIZES.at(-1)}
        onClick={() => changeSize(1)}
      >
        <span className={styles.large} lang="zh-CN" aria-hidden="true">
          字
        </span>
      </button>
    </div>
  );
}

function SizeTurn() {
  const texts = useMessages(readerMessages);
  const { size, turnSize } = useReaderSettings();
  const label = texts.sizeNow(String(size));
  return (
    <button
      type="button"
      className={`${controls.icon} ${styles.turn}`}
      aria-label={label}
      title={label}
      onClick={turnSize}
    >
      <span className={styles.large} lang="zh-CN" aria-hidden="true">
        字
      </span>
    </button>
  );
}
