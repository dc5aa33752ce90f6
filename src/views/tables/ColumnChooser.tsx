/** Which columns are shown, in which order, and which of them stay in sight. */
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { tablesMessages } from '../../messages/tables.ts';
import type { Column } from '../../query/columns/column.ts';
import { COLUMNS } from '../../query/columns/tables.ts';
import type { TableId } from '../../query/view.ts';
import { useTableLayout } from '../../store/table-layout-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { useEscape } from '../frame/use-escape.ts';
import styles from './ColumnChooser.module.css';
import { pinnedColumns } from './use-column-model.ts';

interface ColumnChooserProps {
  readonly table: TableId;
  readonly shown: readonly Column[];
  readonly locale: Locale;
}

export function ColumnChooser({ table, shown, locale }: ColumnChooserProps) {
  const texts = useMessages(tablesMessages);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEscape(open, () => {
    setOpen(false);
    button.current?.focus();
  });
  useEffect(() => {
    if (!open) return undefined;
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);
  return (
    <div ref={root} className={styles.root}>
      <button
        ref={button}
        type="button"
        className={controls.button}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => setOpen(!open)}
      >
        {texts.columns}
        <span className={styles.count}>
          {shown.length}/{COLUMNS[table].length}
        </span>
      </button>
      {open ? (
        <div role="dialog" aria-label={texts.columns} className={styles.panel}>
          <p className={styles.note}>{texts.columnsNote}</p>
          <Choices table={table} shown={shown} locale={locale} />
        </div>
      ) : null}
    </div>
  );
}

function Choices({ table, shown, locale }: ColumnChooserProps) {
  const texts = useMessages(tablesMessages);
  const changeTable = useViewStore((state) => state.changeTable);
  const layout = useTableLayout((state) => state.layouts[table]);
  const changeLayout = useTableLayout((state) => state.changeLayout);
  const ids = shown.map((column) => column.id);
  const pinned = pinnedColumns(shown, layout.pinned).start;
  const hidden = COLUMNS[table].filter((column) => !ids.includes(column.id));
  const choose = (columns: readonly string[]) => changeTable(table, { columns });
  const move = (id: string, by: number) => choose(moved(ids, id, by));
  const pin = (id: string) =>
    changeLayout(table, {
      pinned: pinned.includes(id) ? pinned.filter((entry) => entry !== id) : [...pinned, id],
    });
  return (
    <>
      <ul className={styles.list}>
        {[...shown, ...hidden].map((column) => {
          const place = ids.indexOf(column.id);
          const name = column.header[locale];
          const isShown = place >= 0;
          return (
            <li key={column.id} className={styles.item}>
              <label className={styles.label} title={column.meaning[locale]}>
                <input
                  type="checkbox"
                  aria-label={texts.showColumn(name)}
                  checked={isShown}
                  disabled={isShown && ids.length === 1}
                  onChange={() =>
                    choose(isShown ? ids.filter((id) => id !== column.id) : [...ids, column.id])
                  }
                />
                {name}
              </label>
              {isShown ? (
                <span className={styles.moves}>
                  <button
                    type="button"
                    className={styles.move}
                    aria-label={texts.moveUp(name)}
                    disabled={place === 0}
                    onClick={() => move(column.id, -1)}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    className={styles.move}
                    aria-label={texts.moveDown(name)}
                    disabled={place === ids.length - 1}
                    onClick={() => move(column.id, 1)}
                  >
                    ↓
                  </button>
                  <button
                    type="button"
                    className={styles.move}
                    aria-label={texts.pin(name)}
                    aria-pressed={pinned.includes(column.id)}
                    onClick={() => pin(column.id)}
                  >
                    <PinIcon />
                  </button>
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={`${controls.link} ${styles.restore}`}
        onClick={() => {
          changeTable(table, { columns: null });
          changeLayout(table, { pinned: null, widths: {} });
        }}
      >
        {texts.restore}
      </button>
    </>
  );
}

/** `id` moved by one place in the list. */
function moved(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id);
  const rest = ids.filter((entry) => entry !== id);
  return rest.toSpliced(Math.max(0, from + by), 0, id);
}

function PinIcon() {
  return (
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path
        d="M6 2h4l-.5 5 2.5 2.2v1H4v-1L6.5 7zM8 10.5V14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
