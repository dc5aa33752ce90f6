/** What can be done with the open article: neighbours, its other side, size, width, close. */
import { readerMessages } from '../../messages/reader.ts';
import type { OpenArticle } from '../../query/view.ts';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Icon, type IconName } from '../frame/Icon.tsx';
import styles from './ReaderBar.module.css';
import { TextSize } from './TextSize.tsx';
import { useNeighbours } from './use-neighbours.ts';
import { keepFocusOn } from './use-reader-focus.ts';
import { useReaderKeys } from './use-reader-keys.ts';

/** Digits of a total that has room on a phone. */
const SHORT = 3;

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
      <div className={styles.row}>
        <Neighbours row={row} open={open} />
        <SideSwitch open={open} />
        <TextSize />
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
        <span aria-hidden="true">
          {position ?? '–'}
          <span className={styles.total} data-long={total.length > SHORT}>{` / ${total}`}</span>
        </span>
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
  const side = (value: OpenArticle['side'], text: string, short: string) => (
    <button
      type="button"
      className={controls.button}
      aria-pressed={open.side === value}
      aria-label={text}
      title={`${text}  o`}
      onClick={() => show(value)}
    >
      <span className={styles.long}>{text}</span>
      <span className={styles.short}>{short}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: two toggles in a row, no form.
    <div className={controls.group} role="group" aria-label={texts.side}>
      {side('article', texts.sideArticle, texts.sideArticle)}
      {side('page', texts.sidePage, texts.sidePageShort)}
    </div>
  );
}
