/** The table itself: a window of lines over any number of rows, with a header that stays. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import { type MarkedSentence, markedSentence } from '../../query/excerpt.ts';
import { placeOfRow } from '../../query/place-of-row.ts';
import { type Density, useTableLayout } from '../../store/table-layout-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { CellTip } from './CellTip.tsx';
import styles from './Grid.module.css';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { GroupLine } from './GroupLine.tsx';
import { moveBy, type Place } from './grid-keys.ts';
import { leadColumn } from './lead-column.ts';
import { templateOf } from './template-of.ts';
import { useCellTip } from './use-cell-tip.ts';
import { useColumnModel } from './use-column-model.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';
import { useTexts } from './use-texts.ts';

const LINE_HEIGHT: Readonly<Record<Density, number>> = { compact: 34, comfortable: 56 };

interface GridProps {
  readonly model: TableModel;
  readonly selection: RowSelection;
  readonly onCopy: () => void;
}

export function Grid({ model, selection, onCopy }: GridProps) {
  const { table, dataset, locale, lines, arrangement, closed } = model;
  const texts = useMessages(tablesMessages);
  const density = useTableLayout((state) => state.density);
  const openArticle = useViewStore((state) => state.openArticle);
  const open = useViewStore((state) => state.open);
  const changeTable = useViewStore((state) => state.changeTable);
  const columns = useColumnModel(table, model.columns);
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ line: 0, column: 1 });
  const wantsFocus = useRef(false);
  const height = LINE_HEIGHT[density];
  const here = Math.min(active.line, Math.max(0, lines.count - 1));

  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The line that the keyboard is on stays drawn, so that Tab finds its way back.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), here])],
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another height is another layout
  useEffect(() => virtual.measure(), [height]);

  const visible = virtual.getVirtualItems().flatMap(({ index, start }) => {
    const line = lines.at(index);
    return line === null ? [] : [{ index, start, line }];
  });
  const rowsOnScreen = visible.flatMap(({ line }) => (line.kind === 'row' ? [line.row] : []));
  const shards = useTexts({ dataset, table, rows: rowsOnScreen });

  const lead = leadColumn(table, columns.placed);
  const tipOf = (cell: HTMLElement): string | MarkedSentence | null => {
    const row = Number(cell.parentElement?.dataset.row ?? Number.NaN);
    const { id } = cell.dataset;
    if (Number.isNaN(row) || id === undefined) return null;
    const wantsSentence = id === 'sentence' || (id === lead && id !== 'title');
    if (wantsSentence && table !== 'articles') {
      return markedSentence(dataset, shards, { table, row });
    }
    return isCut(cell) ? (cell.textContent ?? '') : null;
  };
  const tip = useCellTip(tipOf);
  const tipId = useId();

  const openRow = (row: number) => openArticle(placeOfRow(dataset, table, row));
  const openLine = (index: number) => {
    const line = lines.at(index);
    if (line?.kind === 'row') openRow(line.row);
    else if (line?.kind === 'group') fold(arrangement.groups?.[line.group]?.key ?? 0);
  };
  const fold = (key: number) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    model.close(next);
  };

  const goTo = (place: Place) => {
    wantsFocus.current = true;
    setActive(place);
    virtual.scrollToIndex(place.line);
  };
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const line = scroller.current?.querySelector(`[data-line="${active.line}"]`);
    const cell =
      line?.querySelector<HTMLElement>(`[data-column="${active.column}"]`) ??
      line?.querySelector<HTMLElement>('[data-column="0"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest('[data-line]') === null) return;
    if (event.key === 'Escape' && tip.tip !== null) {
      event.preventDefault();
      event.stopPropagation();
      tip.closeNow();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === 'c' && selection.rows.size > 0) {
      if (document.getSelection()?.isCollapsed !== false) onCopy();
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault();
      selection.choose(arrangement.order);
      return;
    }
    const place = { line: here, column: active.column };
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 2);
    const size = { lines: lines.count, columns: columns.placed.length, page };
    const next = moveBy(event.ctrlKey ? `Ctrl+${event.key}` : event.key, place, size);
    const row = lines.at(here);
    if (next !== null) {
      event.preventDefault();
      if (event.shiftKey && row?.kind === 'row') selection.toggle(row.row, false);
      goTo(next);
    } else if (event.key === 'Enter' && row?.kind === 'row') {
      event.preventDefault();
      openLine(here);
    } else if (event.key === ' ' && row?.kind === 'row') {
      event.preventDefault();
      selection.toggle(row.row, event.shiftKey);
    }
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const line = target?.closest<HTMLElement>('[data-line]');
    const cell = target?.closest<HTMLElement>('[data-column]');
    if (line === null || line === undefined) return;
    const index = Number(line.dataset.line);
    const column = Number(cell?.dataset.column ?? 0);
    setActive({ line: index, column });
    const marking = document.getSelection()?.isCollapsed === false;
    if (column === 0 || marking || lines.at(index)?.kind !== 'row') return;
    tip.closeNow();
    openLine(index);
  };

  const tickedInView = arrangement.order.reduce(
    (count, row) => count + (selection.rows.has(row) ? 1 : 0),
    0,
  );
  const all = tickedInView === arrangement.order.length && tickedInView > 0;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-density={density}
      onScroll={(event) => {
        const { scrollLeft, dataset: state } = event.currentTarget;
        state.scrolled = String(scrollLeft > 0);
        tip.closeNow();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved in by arrow keys is a grid */}
      <table
        role="grid"
        className={styles.canvas}
        aria-label={texts[table]}
        aria-rowcount={lines.count + 1}
        aria-colcount={columns.placed.length + 1}
        aria-multiselectable="true"
        aria-describedby={tip.tip === null ? undefined : tipId}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={tip.onPointerOver}
        onPointerLeave={tip.close}
        onFocus={tip.onFocus}
        onBlur={tip.close}
        style={{ ['--columns' as string]: templateOf(columns.placed) }}
      >
        <GridHeader
          model={model}
          columns={columns}
          allTicked={all ? true : tickedInView > 0 ? 'some' : false}
          tickAll={() => (all ? selection.clear() : selection.choose(arrangement.order))}
          changeSortTo={(sort) => changeTable(table, { sort })}
        />
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {visible.map(({ index, start, line }) => {
            if (line.kind === 'group') {
              const group = arrangement.groups?.[line.group];
              return group === undefined ? null : (
                <GroupLine
                  key={`g${group.key}`}
                  model={model}
                  group={group}
                  line={index}
                  top={start}
                  height={height}
                  active={here === index}
                  onFold={fold}
                />
              );
            }
            return (
              <GridRow
                key={line.row}
                table={table}
                context={{ dataset, row: line.row, locale, texts: shards, link: '' }}
                placed={columns.placed}
                line={index}
                top={start}
                height={height}
                ticked={selection.rows.has(line.row)}
                open={isOpenRow(open, placeOfRow(dataset, table, line.row))}
                active={here === index ? active.column : null}
                onTick={selection.toggle}
              />
            );
          })}
        </tbody>
      </table>
      {tip.tip === null ? null : (
        <CellTip id={tipId} tip={tip.tip} onEnter={tip.keep} onLeave={tip.close} />
      )}
    </div>
  );
}

type Open = ReturnType<typeof placeOfRow>;

function isOpenRow(open: Open | null, place: Open): boolean {
  if (open?.id !== place.id) return false;
  if (place.focus === null) return true;
  return open.focus?.paragraph === place.focus.paragraph && open.focus.from === place.focus.from;
}

function isCut(cell: HTMLElement): boolean {
  const content = cell.firstElementChild;
  if (content === null) return false;
  return (
    content.scrollWidth > content.clientWidth || content.scrollHeight > content.clientHeight + 1
  );
}
