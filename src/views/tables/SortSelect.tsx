/** The order of the cards, which have no headers to click on. */
import type { Locale } from '../../messages/messages.ts';
import { tablesMessages } from '../../messages/tables.ts';
import { COLUMNS } from '../../query/columns/tables.ts';
import type { SortKey, TableId } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import styles from './Toolbar.module.css';

interface SortSelectProps {
  readonly table: TableId;
  readonly sort: readonly SortKey[];
  readonly locale: Locale;
}

const DIRECTIONS = [
  { descending: true, arrow: '↓' },
  { descending: false, arrow: '↑' },
] as const;

export function SortSelect({ table, sort, locale }: SortSelectProps) {
  const texts = useMessages(tablesMessages);
  const changeTable = useViewStore((state) => state.changeTable);
  const choices = COLUMNS[table]
    .filter((column) => column.sort !== null)
    .flatMap(({ id, header }) =>
      DIRECTIONS.map(({ descending, arrow }) => {
        const key: SortKey = { column: id, descending };
        return { value: nameOf(key), label: `${header[locale]} ${arrow}`, key };
      }),
    );
  const [first] = sort;
  const choose = (value: string) => {
    const chosen = choices.find((choice) => choice.value === value);
    changeTable(table, { sort: chosen === undefined ? [] : [chosen.key] });
  };
  return (
    <label className={styles.label}>
      {texts.sortBy}
      <select
        className={controls.select}
        value={first === undefined ? '' : nameOf(first)}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{texts.pageOrder}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf({ column, descending }: SortKey): string {
  return `${descending ? '-' : ''}${column}`;
}
