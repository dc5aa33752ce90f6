/** The header row: sorts on click, adds a sort key on Shift-click, resizes at its edge. */
import { tablesMessages } from '../../messages/tables.ts';
import { changeSort } from '../../query/change-sort.ts';
import type { SortKey } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './Grid.module.css';
import { stickyStyle } from './sticky-style.ts';
import type { ColumnModel, PlacedColumn } from './use-column-model.ts';
import type { TableModel } from './use-table-model.ts';

interface GridHeaderProps {
  readonly model: TableModel;
  readonly placed: readonly PlacedColumn[];
  readonly setWidth: ColumnModel['setWidth'];
  readonly allTicked: boolean | 'some';
  readonly tickAll: () => void;
  readonly changeSortTo: (sort: readonly SortKey[]) => void;
}

export function GridHeader(props: GridHeaderProps) {
  const { model, placed, setWidth, allTicked, tickAll, changeSortTo } = props;
  const texts = useMessages(tablesMessages);
  const { sort } = model.view;
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.line}>
        <th scope="col" aria-colindex={1} className={`${styles.cell} ${styles.tick}`}>
          <input
            type="checkbox"
            aria-label={texts.selectAll}
            checked={allTicked === true}
            ref={(input) => {
              if (input !== null) input.indeterminate = allTicked === 'some';
            }}
            onChange={tickAll}
          />
        </th>
        {placed.map((entry, index) => (
          <HeaderCell
            key={entry.column.id}
            placed={entry}
            index={index}
            model={model}
            setWidth={setWidth}
            onSort={(add) => changeSortTo(changeSort(sort, { column: entry.column, add }))}
          />
        ))}
      </tr>
    </thead>
  );
}

interface HeaderCellProps {
  readonly placed: PlacedColumn;
  readonly index: number;
  readonly model: TableModel;
  readonly setWidth: ColumnModel['setWidth'];
  readonly onSort: (add: boolean) => void;
}

function HeaderCell({ placed, index, model, setWidth, onSort }: HeaderCellProps) {
  const texts = useMessages(tablesMessages);
  const { column, stick } = placed;
  const name = column.header[model.locale];
  const place = model.view.sort.findIndex((key) => key.column === column.id);
  const descending = model.view.sort[place]?.descending ?? false;
  const direction = descending ? 'descending' : 'ascending';
  const hint = column.sort === null ? '' : ` ${texts.sortHint}`;
  const meaning = `${column.meaning[model.locale]}${hint}`;
  return (
    <th
      scope="col"
      aria-colindex={index + 2}
      {...(place === 0 ? { 'aria-sort': direction } : {})}
      className={styles.cell}
      data-align={column.align}
      data-stuck={stick !== null}
      data-meaning={texts.columnMeans(name, meaning)}
      style={stickyStyle(stick)}
    >
      {column.sort === null ? (
        <span className={styles.heading}>{name}</span>
      ) : (
        <button
          type="button"
          className={styles.heading}
          {...(place >= 0 ? { 'aria-label': texts.sortedBy(name, place + 1, descending) } : {})}
          aria-description={meaning}
          onClick={(event) => onSort(event.shiftKey)}
        >
          <span className={styles.name}>{name}</span>
          <SortMark sort={model.view.sort} place={place} descending={descending} />
        </button>
      )}
      <ResizeHandle placed={placed} label={texts.resize(name)} setWidth={setWidth} />
    </th>
  );
}

interface SortMarkProps {
  readonly sort: readonly SortKey[];
  readonly place: number;
  readonly descending: boolean;
}

function SortMark({ sort, place, descending }: SortMarkProps) {
  if (place < 0) return null;
  return (
    <span className={styles.arrow} aria-hidden="true">
      {descending ? '↓' : '↑'}
      {sort.length > 1 ? <sup>{place + 1}</sup> : null}
    </span>
  );
}

/** Pixels that an arrow key adds to a column's width. */
const STEP = 16;

interface ResizeHandleProps {
  readonly placed: PlacedColumn;
  readonly label: string;
  readonly setWidth: ColumnModel['setWidth'];
}

function ResizeHandle({ placed, label, setWidth }: ResizeHandleProps) {
  const { header, width, resizing } = placed;
  const start = header.getResizeHandler();
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuenow={width}
      aria-valuemin={48}
      aria-valuemax={900}
      className={styles.resize}
      data-on={resizing}
      onMouseDown={start}
      onTouchStart={start}
      onDoubleClick={() => header.column.resetSize()}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        setWidth(header.column.id, width + (event.key === 'ArrowRight' ? STEP : -STEP));
      }}
    />
  );
}
