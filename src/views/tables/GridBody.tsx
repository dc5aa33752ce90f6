/** The lines in sight. */
import { placeOfRow } from '../../query/place-of-row.ts';
import type { Texts } from '../../query/sentences.ts';
import type { OpenArticle } from '../../query/view.ts';
import { useViewStore } from '../../store/view-store.ts';
import styles from './Grid.module.css';
import { GridRow } from './GridRow.tsx';
import { GroupLine } from './GroupLine.tsx';
import type { Place } from './grid-keys.ts';
import type { PlacedColumn } from './use-column-model.ts';
import type { GridWindow } from './use-grid-window.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';

interface GridBodyProps {
  readonly model: TableModel;
  readonly placed: readonly PlacedColumn[];
  readonly window: GridWindow;
  readonly texts: Texts;
  readonly selection: RowSelection;
  readonly active: Place;
  readonly height: number;
}

export function GridBody(props: GridBodyProps) {
  const { model, placed, window, texts, selection, active, height } = props;
  const { dataset, table, locale, arrangement } = model;
  const open = useViewStore((state) => state.open);
  return (
    <tbody className={styles.body} style={{ height: window.totalHeight }}>
      {window.visible.map(({ index, top, line }) => {
        const here = active.line === index;
        if (line.kind === 'group') {
          const group = arrangement.groups?.[line.group];
          return group === undefined ? null : (
            <GroupLine
              key={`g${group.key}`}
              model={model}
              group={group}
              line={index}
              top={top}
              height={height}
              active={here ? active.column : null}
              selection={selection}
            />
          );
        }
        return (
          <GridRow
            key={line.row}
            table={table}
            context={{ dataset, row: line.row, locale, texts, link: '' }}
            placed={placed}
            line={index}
            top={top}
            height={height}
            ticked={selection.rows.has(line.row)}
            open={isOpen(open, placeOfRow(dataset, table, line.row))}
            active={here ? active.column : null}
            onTick={selection.toggle}
          />
        );
      })}
    </tbody>
  );
}

function isOpen(open: OpenArticle | null, place: OpenArticle): boolean {
  if (open?.id !== place.id) return false;
  if (place.focus === null) return true;
  return open.focus?.paragraph === place.focus.paragraph && open.focus.from === place.focus.from;
}
