/** The order of the rows, key by key: for cards, which have no headers, and for touch. */
import { useEffect, useRef } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { tablesMessages } from '../../messages/tables.ts';
import { changeSort, replaceSortKey } from '../../query/change-sort.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { COLUMNS } from '../../query/columns/tables.ts';
import type { SortKey, TableId } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Popover } from '../frame/Popover.tsx';
import { ColumnSelect, SortKeyLine } from './SortKeyLine.tsx';
import styles from './SortMenu.module.css';

interface SortMenuProps {
  readonly table: TableId;
  readonly sort: readonly SortKey[];
  readonly locale: Locale;
}

export function SortMenu(props: SortMenuProps) {
  const texts = useMessages(tablesMessages);
  const { sort, locale } = props;
  const count = formatNumber(sort.length, locale);
  const button = (
    <>
      {texts.sortBy}
      {sort.length > 0 ? <span className={styles.count}>{count}</span> : null}
    </>
  );
  const label = sort.length === 0 ? texts.sortBy : texts.sortKeys(count);
  return (
    <Popover label={label} button={button} className={controls.button}>
      {() => <SortKeys {...props} />}
    </Popover>
  );
}

function SortKeys({ table, sort, locale }: SortMenuProps) {
  const texts = useMessages(tablesMessages);
  const changeTable = useViewStore((state) => state.changeTable);
  const columns = COLUMNS[table].filter((column) => column.sort !== null);
  const free = columns.filter(({ id }) => !sort.some((key) => key.column === id));
  const { box, focusOn } = useFocusAfter(sort);
  const change = (next: readonly SortKey[]) => changeTable(table, { sort: next });
  const choose = (place: number, id: string) => {
    const column = columns.find((entry) => entry.id === id);
    // A column begins with the direction that a click on its header begins with.
    const [key] = column === undefined ? [] : changeSort([], { column, add: false });
    if (key !== undefined) change(replaceSortKey(sort, place, key));
  };
  const next = sort.length === 0 ? texts.firstSort : texts.nextSort;
  return (
    <div ref={box} className={styles.panel}>
      {sort.map((key, place) => {
        const own = columns.find(({ id }) => id === key.column);
        return own === undefined ? null : (
          <SortKeyLine
            key={key.column}
            name={own.header[locale]}
            descending={key.descending}
            select={
              <ColumnSelect
                label={texts.sortKey(place + 1)}
                columns={columns.filter((column) => column === own || free.includes(column))}
                value={key.column}
                locale={locale}
                onChoose={(id) => {
                  focusOn(place);
                  choose(place, id);
                }}
              />
            }
            onTurn={() =>
              change(replaceSortKey(sort, place, { ...key, descending: !key.descending }))
            }
            onDrop={() => {
              focusOn(sort.length - 1);
              change(replaceSortKey(sort, place, null));
            }}
          />
        );
      })}
      <ColumnSelect
        label={next}
        placeholder={next}
        columns={free}
        value=""
        locale={locale}
        onChoose={(id) => {
          focusOn(sort.length);
          choose(sort.length, id);
        }}
      />
      {sort.length > 0 ? (
        <button
          type="button"
          className={`${controls.link} ${styles.restore}`}
          onClick={() => {
            focusOn(0);
            change([]);
          }}
        >
          {texts.clearSort}
        </button>
      ) : null}
    </div>
  );
}

/** What had the focus may be gone after a change: it moves to the select in the wanted place. */
function useFocusAfter(sort: readonly SortKey[]) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the order may want it.
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelectorAll('select')[wanted.current]?.focus();
    wanted.current = null;
  }, [sort]);
  const focusOn = (place: number) => {
    wanted.current = place;
  };
  return { box, focusOn };
}
