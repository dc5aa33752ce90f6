/** Which columns are shown, in which order, and which of them stay in sight. */
import type { Locale } from '../../messages/messages.ts';
import { tablesMessages } from '../../messages/tables.ts';
import type { Column } from '../../query/columns/column.ts';
import { COLUMNS } from '../../query/columns/tables.ts';
import type { TableId } from '../../query/view.ts';
import { useTableLayout } from '../../store/table-layout-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Popover } from '../frame/Popover.tsx';
import styles from './ColumnChooser.module.css';
import { ColumnMoves } from './ColumnMoves.tsx';
import { pinnedColumns } from './use-column-model.ts';

interface ColumnChooserProps {
  readonly table: TableId;
  readonly shown: readonly Column[];
  readonly locale: Locale;
  /** Whether the columns are lines of cards: then nothing is pinned. */
  readonly cards: boolean;
}

export function ColumnChooser({ table, shown, locale, cards }: ColumnChooserProps) {
  const texts = useMessages(tablesMessages);
  const count = `${shown.length}/${COLUMNS[table].length}`;
  const button = (
    <>
      {texts.columns}
      <span className={styles.count}>{count}</span>
    </>
  );
  const label = `${texts.columns} ${count}`;
  return (
    <Popover label={label} button={button} className={controls.button}>
      {() => <Choices table={table} shown={shown} locale={locale} cards={cards} />}
    </Popover>
  );
}

function Choices({ table, shown, locale, cards }: ColumnChooserProps) {
  const texts = useMessages(tablesMessages);
  const changeTable = useViewStore((state) => state.changeTable);
  const chosen = useViewStore((state) => state.tables[table].pinned);
  const changeWidths = useTableLayout((state) => state.changeWidths);
  const ids = shown.map((column) => column.id);
  const pinned = pinnedColumns(shown, chosen).start;
  const hidden = COLUMNS[table].filter((column) => !ids.includes(column.id));
  const choose = (columns: readonly string[]) => changeTable(table, { columns });
  const turnPin = (id: string) =>
    changeTable(table, { pinned: pinned.includes(id) ? without(pinned, id) : [...pinned, id] });
  const restore = () => {
    changeTable(table, { columns: null, pinned: null });
    changeWidths(table, {});
  };
  return (
    <>
      <p className={styles.note}>{cards ? texts.columnsNoteCards : texts.columnsNote}</p>
      <ul className={styles.list}>
        {[...shown, ...hidden].map((column) => {
          const { id } = column;
          const place = ids.indexOf(id);
          const isShown = place >= 0;
          return (
            <li key={id} className={styles.item}>
              <label className={styles.label} title={column.meaning[locale]}>
                <input
                  type="checkbox"
                  aria-label={texts.showColumn(column.header[locale])}
                  checked={isShown}
                  disabled={isShown && ids.length === 1}
                  onChange={() => choose(isShown ? without(ids, id) : [...ids, id])}
                />
                {column.header[locale]}
              </label>
              {isShown ? (
                <ColumnMoves
                  name={column.header[locale]}
                  place={place}
                  count={ids.length}
                  pinned={pinned.includes(id)}
                  onMove={(by) => choose(without(ids, id).toSpliced(place + by, 0, id))}
                  onPin={cards ? null : () => turnPin(id)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      <button type="button" className={`${controls.link} ${styles.restore}`} onClick={restore}>
        {texts.restore}
      </button>
    </>
  );
}

function without(ids: readonly string[], id: string): string[] {
  return ids.filter((entry) => entry !== id);
}
