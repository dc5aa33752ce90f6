/** What can be done with the open article: neighbours, its other side, size, width, close. */
import { readerMessages } from '../../messages/reader.ts';
import type { OpenArticle } from '../../query/view.ts';
import { TEXT_SIZES, useReaderSettings } from '../../store/reader-settings-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Icon, type IconName } from '../frame/Icon.tsx';
import styles from './ReaderBar.module.css';
import { useNeighbours } from './use-neighbours.ts';
import { keepFocusOn } from './use-reader-focus.ts';
import { useReaderKeys } from './use-reader-keys.ts';

interface Props {
  readonly row: number;
  readonly open: OpenArticle;
}

export function ReaderBar({ row, open }: Props) {
  const texts = useMessages(readerMessages);
  const { wide, setWide } = useReaderSettings();
  const closeArticle = useViewStore((view) => view.closeArticle);
  const label = wide ? texts.narrow : texts.widen;
  return (
    <div className={styles.bar}>
      <Neighbours row={row} open={open} />
      <SideSwitch open={open} />
      <SizeButtons />
      <button
        type="button"
        className={`${controls.icon} ${styles.widen}`}
        aria-label={label}
        title={label}
        aria-pressed={wide}
        onClick={() => setWide(!wide)}
      >
        <Icon name="panel" />
      </button>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.close}
        title={`${texts.close}  Esc`}
        data-control="close"
        onClick={closeArticle}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function Neighbours({ row, open }: Props) {
  const texts = useMessages(readerMessages);
  const openArticle = useViewStore((view) => view.openArticle);
  const { before, after, position, count } = useNeighbours(row);
  const go = (id: string | null, control: string) => {
    if (id === null) return;
    keepFocusOn(control);
    openArticle({ id, focus: null, side: open.side });
  };
  const step = (name: 'previous' | 'next', id: string | null, icon: IconName) => (
    <button
      type="button"
      className={controls.icon}
      // A control at the end of the list stays focusable: the focus must not fall off the page.
      aria-disabled={id === null}
      aria-label={texts[name]}
      title={`${texts[name]}  ${name === 'next' ? ']' : '['}`}
      data-control={name}
      onClick={() => go(id, name)}
    >
      <Icon name={icon} />
    </button>
  );
  const total = String(count);
  const full = position === null ? texts.outside(total) : texts.place(String(position), total);
  return (
    <div className={styles.neighbours}>
      {step('previous', before, 'left')}
      <span className={styles.place} title={full}>
        <span aria-hidden="true">{`${position ?? '–'} / ${total}`}</span>
        <span className={controls.hidden}>{full}</span>
      </span>
      {step('next', after, 'right')}
    </div>
  );
}

function SideSwitch({ open }: Pick<Props, 'open'>) {
  const texts = useMessages(readerMessages);
  const openArticle = useViewStore((view) => view.openArticle);
  const show = (side: OpenArticle['side']) => openArticle({ ...open, side });
  useReaderKeys({ o: () => show(open.side === 'page' ? 'article' : 'page') });
  const side = (value: OpenArticle['side'], text: string) => (
    <button
      type="button"
      className={controls.button}
      aria-pressed={open.side === value}
      title={`${text}  o`}
      onClick={() => show(value)}
    >
      {text}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two toggles in a row, no form.
    <div className={controls.group} role="group" aria-label={texts.side}>
      {side('article', texts.sideArticle)}
      {side('page', texts.sidePage)}
    </div>
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
