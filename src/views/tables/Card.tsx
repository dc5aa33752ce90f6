/** A row as a card: its first three columns, a number with its unit being one, the rest on demand, and a box that ticks it. */
import { tablesMessages } from '../../messages/tables.ts';
import type { Column, RowContext } from '../../query/columns/column.ts';
import { placeOfRow } from '../../query/place-of-row.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import styles from './Cards.module.css';
import { CellContent } from './CellContent.tsx';
import { TickBox } from './TickBox.tsx';
import type { TableModel } from './use-table-model.ts';

/** Columns that a card shows before it is asked for more. */
const FIRST = 3;
/** Characters of a cell that a card may not show whole before it is asked to. */
const LONG = 80;

interface CardProps {
  readonly model: TableModel;
  readonly context: RowContext;
  readonly unfolded: boolean;
  readonly onUnfold: () => void;
  readonly ticked: boolean;
  readonly onTick: (row: number, through: boolean) => void;
}

export function Card({ model, context, unfolded, onUnfold, ticked, onTick }: CardProps) {
  const texts = useMessages(tablesMessages);
  const openArticle = useViewStore((state) => state.openArticle);
  const { columns, table, dataset } = model;
  const { row } = context;
  const first = firstOf(columns);
  const hasMore = columns.length > first.length;
  // What a row is by default needs no names; columns that someone has chosen do.
  const plain = !unfolded && model.view.columns === null;
  const isLong = first.some((column) => column.format(context).length > LONG);
  const wider = hasMore ? texts.more : texts.whole;
  return (
    <article className={styles.card} data-ticked={ticked} aria-label={labelOf(first, context)}>
      <dl className={styles.facts} data-plain={plain}>
        {(unfolded ? columns : first).map((column) => (
          <div key={column.id} className={styles.fact} data-id={column.id}>
            <dt className={styles.name}>{column.header[context.locale]}</dt>
            <dd className={styles.value} data-cut={!unfolded && isLong}>
              <CellContent
                table={table}
                column={column}
                context={context}
                waiting={texts.loadingText}
                whole={unfolded}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.action}
          data-control="open"
          onClick={() => openArticle(placeOfRow(dataset, table, row))}
        >
          {table === 'articles' ? texts.openArticle : texts.openSentence}
        </button>
        {hasMore || isLong ? (
          <button
            type="button"
            className={styles.action}
            data-control="more"
            aria-expanded={unfolded}
            onClick={onUnfold}
          >
            {unfolded ? texts.less : wider}
          </button>
        ) : null}
      </p>
      <TickBox label={texts.selectRow} ticked={ticked} onTick={(through) => onTick(row, through)} />
    </article>
  );
}

/** A number and its unit are read as one. */
function firstOf(columns: readonly Column[]): readonly Column[] {
  const at = columns.findIndex(({ id }) => id === 'unit');
  const joined = at > 0 && at < FIRST && columns[at - 1]?.id === 'value';
  return columns.slice(0, joined ? FIRST + 1 : FIRST);
}

/** Not by its sentence, which may come later. */
function labelOf(columns: readonly Column[], context: RowContext): string {
  return columns
    .filter(({ needsText }) => !needsText)
    .map((column) => column.format(context))
    .filter((text) => text !== '')
    .join(' ');
}
