/** The table on a narrow screen: a card a row, its first three columns, the rest on demand. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import type { Column, RowContext } from '../../query/columns/column.ts';
import { placeOfRow } from '../../query/place-of-row.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import styles from './Cards.module.css';
import { CellContent } from './CellContent.tsx';
import { GroupCard } from './GroupCard.tsx';
import type { TableModel } from './use-table-model.ts';
import { useTexts } from './use-texts.ts';

/** Columns that a card shows before it is asked for more. */
const FIRST = 3;
const USUAL_HEIGHT = 86;

export function Cards({ model }: { readonly model: TableModel }) {
  const { dataset, table, locale, lines } = model;
  const texts = useMessages(tablesMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 6,
  });
  const visible = virtual.getVirtualItems().flatMap((item) => {
    const line = lines.at(item.index);
    return line === null ? [] : [{ ...item, line }];
  });
  const rows = visible.flatMap(({ line }) => (line.kind === 'row' ? [line.row] : []));
  const shards = useTexts({ dataset, table, rows });
  const toggle = (row: number) => {
    const next = new Set(unfolded);
    if (!next.delete(row)) next.add(row);
    setUnfolded(next);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        aria-label={texts[table]}
        style={{ height: virtual.getTotalSize() }}
      >
        {visible.map(({ index, start, line }) => (
          <li
            key={line.kind === 'row' ? line.row : `g${line.group}`}
            ref={virtual.measureElement}
            data-index={index}
            className={styles.item}
            aria-setsize={lines.count}
            aria-posinset={index + 1}
            style={{ top: start }}
          >
            {line.kind === 'group' ? (
              <GroupCard model={model} index={line.group} />
            ) : (
              <Card
                model={model}
                context={{ dataset, row: line.row, locale, texts: shards, link: '' }}
                unfolded={unfolded.has(line.row)}
                onToggle={() => toggle(line.row)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CardProps {
  readonly model: TableModel;
  readonly context: RowContext;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}

function Card({ model, context, unfolded, onToggle }: CardProps) {
  const texts = useMessages(tablesMessages);
  const openArticle = useViewStore((state) => state.openArticle);
  const { columns, table, dataset } = model;
  // What a row is by default needs no names; columns that someone has chosen do.
  const plain = !unfolded && model.view.columns === null;
  const shown = unfolded ? columns : columns.slice(0, FIRST);
  const open = () => openArticle(placeOfRow(dataset, table, context.row));
  return (
    <article className={styles.card} aria-label={labelOf(columns.slice(0, FIRST), context)}>
      <dl className={styles.facts} data-plain={plain}>
        {shown.map((column) => (
          <div key={column.id} className={styles.fact} data-id={column.id}>
            <dt className={styles.name}>{column.header[context.locale]}</dt>
            <dd className={styles.value}>
              <CellContent
                table={table}
                column={column}
                context={context}
                waiting={texts.loadingText}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.actions}>
        <button type="button" className={styles.action} onClick={open}>
          {table === 'articles' ? texts.openArticle : texts.openSentence}
        </button>
        {columns.length > FIRST ? (
          <button
            type="button"
            className={styles.action}
            aria-expanded={unfolded}
            onClick={onToggle}
          >
            {unfolded ? texts.less : texts.more}
          </button>
        ) : null}
      </p>
    </article>
  );
}

function labelOf(columns: readonly Column[], context: RowContext): string {
  return columns
    .map((column) => column.format(context))
    .filter((text) => text !== '')
    .join(' ');
}
