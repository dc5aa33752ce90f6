/** One key of the order: its column, its direction, and taking it away. */
import type { ReactNode } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { tablesMessages } from '../../messages/tables.ts';
import type { Column } from '../../query/columns/column.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import styles from './SortMenu.module.css';

interface ColumnSelectProps {
  readonly label: string;
  /** Shown where no column is chosen yet. */
  readonly placeholder?: string;
  readonly columns: readonly Column[];
  readonly value: string;
  readonly locale: Locale;
  readonly onChoose: (id: string) => void;
}

export function ColumnSelect(props: ColumnSelectProps) {
  const { label, placeholder, columns, value, locale, onChoose } = props;
  return (
    <select
      className={controls.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {columns.map(({ id, header }) => (
        <option key={id} value={id}>
          {header[locale]}
        </option>
      ))}
    </select>
  );
}

interface SortKeyLineProps {
  readonly name: string;
  readonly descending: boolean;
  readonly select: ReactNode;
  readonly onTurn: () => void;
  readonly onDrop: () => void;
}

export function SortKeyLine(props: SortKeyLineProps) {
  const texts = useMessages(tablesMessages);
  const { name, descending, select, onTurn, onDrop } = props;
  return (
    <div className={styles.key}>
      {select}
      <button
        type="button"
        className={controls.quiet}
        aria-label={texts.turnSort(name, descending)}
        onClick={onTurn}
      >
        <span aria-hidden="true">{descending ? '↓' : '↑'}</span>
        {descending ? texts.descending : texts.ascending}
      </button>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.dropSort(name)}
        title={texts.dropSort(name)}
        onClick={onDrop}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
