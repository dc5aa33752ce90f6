/** What the ticked rows amount to, and what can be done with them. */
import { useMemo } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import { ARTICLE_OF } from '../../query/columns/article-of.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { subtotalsOf } from '../../query/subtotals.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { useEscape } from '../frame/use-escape.ts';
import styles from './SelectionBar.module.css';
import { Subtotals } from './Subtotals.tsx';
import type { RowCopy } from './use-copy-rows.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';

interface SelectionBarProps {
  readonly model: TableModel;
  readonly selection: RowSelection;
  readonly copy: RowCopy;
}

export function SelectionBar({ model, selection, copy }: SelectionBarProps) {
  const texts = useMessages(tablesMessages);
  const { locale } = model;
  const summary = useSummary(model, selection.rows);
  const count = (value: number) => formatNumber(value, locale);
  return (
    <div className={styles.bar}>
      <strong className={styles.count}>{texts.selected(count(summary.rows))}</strong>
      <span className={styles.plain}>{texts.articlesIn(count(summary.articles))}</span>
      <span className={styles.plain}>{texts.provincesIn(count(summary.provinces))}</span>
      {summary.subtotals.length > 0 ? (
        <div className={styles.subtotals}>
          <Subtotals subtotals={summary.subtotals} />
        </div>
      ) : null}
      <Actions model={model} selection={selection} copy={copy} />
    </div>
  );
}

function useSummary({ dataset, table, arrangement }: TableModel, ticked: RowSelection['rows']) {
  const { order } = arrangement;
  return useMemo(() => {
    const rows = order.filter((row) => ticked.has(row));
    const articles = new Set(Array.from(rows, (row) => ARTICLE_OF[table](dataset.facts, row)));
    const provinces = new Set([...articles].map((article) => dataset.provinceOfArticle[article]));
    provinces.delete(-1);
    const subtotals = table === 'metrics' ? subtotalsOf(dataset, rows) : [];
    return { rows: rows.length, articles: articles.size, provinces: provinces.size, subtotals };
  }, [dataset, table, order, ticked]);
}

function Actions({ model, selection, copy }: SelectionBarProps) {
  const texts = useMessages(tablesMessages);
  const { order } = model.arrangement;
  const { extending, extend, count } = selection;
  return (
    <span className={styles.actions}>
      {extending ? (
        <span className={styles.hint} role="status">
          {texts.extendHint}
        </span>
      ) : null}
      <CopyButton copy={copy} />
      <button
        type="button"
        className={controls.button}
        aria-pressed={extending}
        title={`${texts.extendHint}  Shift`}
        onClick={() => extend(!extending)}
      >
        {texts.extendSelection}
      </button>
      {count < order.length ? (
        <button type="button" className={controls.button} onClick={() => selection.choose(order)}>
          {texts.selectAllRows(formatNumber(order.length, model.locale))}
        </button>
      ) : null}
      <button type="button" className={controls.quiet} onClick={selection.clear}>
        {texts.clearSelection}
      </button>
    </span>
  );
}

/** One button for both, so that it keeps the focus: while a long copy is made, it stops it. */
function CopyButton({ copy }: { readonly copy: RowCopy }) {
  const texts = useMessages(tablesMessages);
  const { share, start, stop } = copy;
  const running = share !== null;
  useEscape(running, stop);
  return (
    <button type="button" className={controls.button} onClick={running ? stop : start}>
      {running ? texts.stopCopy : texts.copy}
    </button>
  );
}
