/** A group's heading: folds its rows, counts them, and says what its numbers amount to. */

import { useMemo } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { Group } from '../../query/group-rows.ts';
import { subtotalsOf } from '../../query/subtotals.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Line } from '../frame/Line.tsx';
import { Caret } from './Caret.tsx';
import styles from './Grid.module.css';
import { Subtotals } from './Subtotals.tsx';
import type { TableModel } from './use-table-model.ts';

interface GroupLineProps {
  readonly model: TableModel;
  readonly group: Group;
  readonly line: number;
  readonly top: number;
  readonly height: number;
  readonly active: boolean;
  readonly onFold: (key: number) => void;
}

export function GroupLine({ model, group, line, top, height, active, onFold }: GroupLineProps) {
  const texts = useMessages(tablesMessages);
  const { dataset, table, arrangement, locale, columns, closed } = model;
  const folded = closed.has(group.key);
  const { start, end } = group;
  const subtotals = useMemo(
    () => (table === 'metrics' ? subtotalsOf(dataset, arrangement.order.subarray(start, end)) : []),
    [dataset, table, arrangement, start, end],
  );
  const size = formatNumber(end - start, locale);
  return (
    <tr
      aria-rowindex={line + 2}
      className={`${styles.line} ${styles.group}`}
      data-line={line}
      style={{ top, height }}
    >
      <td colSpan={columns.length + 1} className={styles.groupCell}>
        <button
          type="button"
          className={styles.fold}
          data-column={0}
          tabIndex={active ? 0 : -1}
          aria-expanded={!folded}
          aria-label={folded ? texts.unfoldGroup(group.label) : texts.foldGroup(group.label)}
          onClick={() => onFold(group.key)}
        >
          <Caret folded={folded} />
          <span className={styles.groupName} data-yields>
            <Line text={group.label} locale={locale} />
          </span>
        </button>
        <span className={styles.groupSize}>{texts.rows(size)}</span>
        <Subtotals subtotals={subtotals} tabbable={active} />
      </td>
    </tr>
  );
}
