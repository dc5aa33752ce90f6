/** One row of the dataset as a line of the table. */
import { memo } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import type { RowContext } from '../../query/columns/column.ts';
import type { TableId } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { CellContent } from './CellContent.tsx';
import styles from './Grid.module.css';
import { leadColumn } from './lead-column.ts';
import { stickyStyle } from './sticky-style.ts';
import type { PlacedColumn } from './use-column-model.ts';

export interface GridRowProps {
  readonly table: TableId;
  readonly context: RowContext;
  readonly placed: readonly PlacedColumn[];
  readonly line: number;
  readonly top: number;
  readonly height: number;
  readonly ticked: boolean;
  readonly open: boolean;
  /** Index of the cell that the keyboard is on; null where it is on another line. */
  readonly active: number | null;
  readonly onTick: (row: number, through: boolean) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { context, placed, line, top, height, ticked, open, active, table } = props;
  const texts = useMessages(tablesMessages);
  const lead = leadColumn(table, placed);
  return (
    <tr
      aria-rowindex={line + 2}
      aria-selected={ticked}
      className={styles.line}
      data-line={line}
      data-row={context.row}
      data-open={open}
      style={{ top, height }}
    >
      <td
        aria-colindex={1}
        className={`${styles.cell} ${styles.tick}`}
        data-column={0}
        tabIndex={active === 0 ? 0 : -1}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={texts.selectRow}
          checked={ticked}
          onClick={(event) => props.onTick(context.row, event.shiftKey)}
          onChange={() => undefined}
        />
      </td>
      {placed.map(({ column, stick }, index) => {
        const content = (
          <CellContent
            table={table}
            column={column}
            context={context}
            waiting={texts.loadingText}
          />
        );
        return (
          <td
            key={column.id}
            aria-colindex={index + 2}
            className={styles.cell}
            data-column={index + 1}
            data-id={column.id}
            data-align={column.align}
            data-stuck={stick !== null}
            tabIndex={active === index + 1 ? 0 : -1}
            style={stickyStyle(stick)}
          >
            {column.id === lead ? (
              <button type="button" tabIndex={-1} className={styles.lead} data-yields>
                {content}
              </button>
            ) : (
              <span className={styles.content} data-yields>
                {content}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
});
