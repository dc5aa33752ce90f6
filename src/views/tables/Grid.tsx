/** The table itself: a window of lines over any number of rows, with a header that stays. */
import { type UIEvent, useId, useRef } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import type { Density } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { CellTip } from './CellTip.tsx';
import styles from './Grid.module.css';
import { GridBody } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import { leadColumn } from './lead-column.ts';
import { tipOfCell } from './row-tip.ts';
import { templateOf } from './template-of.ts';
import { useCellTip } from './use-cell-tip.ts';
import { useColumnModel } from './use-column-model.ts';
import { useGridActions } from './use-grid-actions.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useGridWindow } from './use-grid-window.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';
import { useTexts } from './use-texts.ts';

const LINE_HEIGHT: Readonly<Record<Density, number>> = { compact: 34, comfortable: 56 };

interface GridProps {
  readonly model: TableModel;
  readonly selection: RowSelection;
  readonly onCopy: () => void;
}

/** Longer than other functions because it only composes: each line is one part of the table. */
export function Grid({ model, selection, onCopy }: GridProps) {
  const { table, dataset, lines, arrangement } = model;
  const texts = useMessages(tablesMessages);
  const density = useViewStore((state) => state.density);
  const changeTable = useViewStore((state) => state.changeTable);
  const { placed, setWidth } = useColumnModel(model);
  const scroller = useRef<HTMLDivElement>(null);
  const height = LINE_HEIGHT[density];
  const focus = useGridFocus(scroller, lines.count);
  const { active } = focus;
  const window = useGridWindow({ lines, scroller, height, active: active.line });
  const rows = window.visible.flatMap(({ line }) => (line.kind === 'row' ? [line.row] : []));
  const shards = useTexts({ dataset, table, rows });
  const lead = leadColumn(table, placed);
  const tip = useCellTip((cell) => tipOfCell({ model, texts: shards, lead }, cell));
  const tipId = useId();
  const size = () => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2;
    return { lines: lines.count, columns: placed.length, page: Math.max(1, page) };
  };
  const { scrollTo } = window;
  const actions = useGridActions({ model, selection, focus, size, scrollTo, onCopy });
  const onScroll = (event: UIEvent<HTMLElement>) => {
    event.currentTarget.dataset.scrolled = String(event.currentTarget.scrollLeft > 0);
    tip.closeNow();
  };
  const template = templateOf(placed);
  const { order } = arrangement;
  const all = selection.count === order.length;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-density={density}
      style={{ scrollPaddingInlineStart: template.stuck }}
      onScroll={onScroll}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move in it
        role="grid"
        className={styles.canvas}
        aria-label={texts[table]}
        aria-rowcount={lines.count + 1}
        aria-colcount={placed.length + 1}
        aria-multiselectable="true"
        aria-describedby={tip.tip === null ? undefined : tipId}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tip.closeNow();
          if (event.key === 'F2') tip.goInto(tipId);
          actions.onKeyDown(event);
        }}
        onClick={(event) => {
          tip.closeNow();
          actions.onClick(event);
        }}
        {...tip.listeners}
        style={{ ['--columns' as string]: template.columns, minWidth: template.least }}
      >
        <GridHeader
          model={model}
          placed={placed}
          setWidth={setWidth}
          allTicked={all ? true : selection.count > 0 ? 'some' : false}
          tickAll={() => (all ? selection.clear() : selection.choose(order))}
          changeSortTo={(sort) => changeTable(table, { sort })}
        />
        <GridBody
          model={model}
          placed={placed}
          window={window}
          texts={shards}
          selection={selection}
          active={active}
          height={height}
        />
      </table>
      {tip.tip === null ? null : (
        <CellTip id={tipId} table={table} tip={tip.tip} onEnter={tip.keep} onLeave={tip.close} />
      )}
    </div>
  );
}
