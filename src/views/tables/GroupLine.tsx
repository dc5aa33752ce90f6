/** A group's heading: ticks and folds its rows, counts them, and says what its numbers amount to. */

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
import { countTicked, type RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';

interface GroupLineProps {
  readonly model: TableModel;
  readonly group: Group;
  readonly line: number;
  readonly top: number;
  readonly height: number;
  /** Index of the cell that the keyboard is on; null where it is on another line. */
  readonly active: number | null;
  readonly selection: RowSelection;
}

export function GroupLine(props: GroupLineProps) {
  const { model, group, line, top, height, active, selection } = props;
  const texts = useMessages(tablesMessages);
  const { dataset, table, arrangement, locale, columns, closed, fold } = model;
  const folded = closed.has(group.key);
  const { start, end } = group;
  const rows = useMemo(() => arrangement.order.subarray(start, end), [arrangement, start, end]);
  const subtotals = useMemo(
    () => (table === 'metrics' ? subtotalsOf(dataset, rows) : []),
    [dataset, table, rows],
  );
  const ticked = useMemo(() => countTicked(rows, selection.rows), [rows, selection.rows]);
  const size = formatNumber(rows.length, locale);
  return (
    <tr
      aria-rowindex={line + 2}
      className={`${styles.line} ${styles.group}`}
      data-line={line}
      style={{ top, height }}
    >
      <td colSpan={columns.length + 1} className={styles.groupCell}>
        <input
          type="checkbox"
          className={styles.groupTick}
          data-column={0}
          tabIndex={active === 0 ? 0 : -1}
          aria-label={texts.selectGroup(group.label)}
          checked={ticked === rows.length}
          ref={(input) => {
            if (input !== null) input.indeterminate = ticked > 0 && ticked < rows.length;
          }}
          onChange={() => selection.tick(rows, ticked < rows.length)}
        />
        <button
          type="button"
          className={styles.fold}
          data-column={1}
          tabIndex={active !== null && active > 0 ? 0 : -1}
          aria-expanded={!folded}
          aria-label={folded ? texts.unfoldGroup(group.label) : texts.foldGroup(group.label)}
          onClick={() => fold(group)}
        >
          <Caret folded={folded} />
          <span className={styles.groupName} data-yields>
            <Line text={group.label} locale={locale} />
          </span>
        </button>
        <span className={styles.groupSize}>{texts.rows(size)}</span>
        <Subtotals subtotals={subtotals} tabbable={active !== null} />
      </td>
    </tr>
  );
}
