/** A group's heading between cards: folds its rows, ticks them, says what they amount to. */

import { useMemo, useState } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { Group } from '../../query/group-rows.ts';
import { subtotalsOf, type UnitSubtotal } from '../../query/subtotals.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Line } from '../frame/Line.tsx';
import styles from './Cards.module.css';
import { Caret } from './Caret.tsx';
import { describeSubtotal } from './describe-subtotal.ts';
import { TickBox } from './TickBox.tsx';
import { countTicked, type RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';

/** Units that are shown before the others are asked for. */
const UNITS_SHOWN = 3;

interface GroupCardProps {
  readonly model: TableModel;
  readonly group: Group;
  readonly selection: RowSelection;
}

export function GroupCard({ model, group, selection }: GroupCardProps) {
  const texts = useMessages(tablesMessages);
  const { dataset, table, arrangement, closed, fold, locale } = model;
  const { key, label, start, end } = group;
  // Kept while the list scrolls: a group may hold all rows of a large table.
  const rows = useMemo(() => arrangement.order.subarray(start, end), [arrangement, start, end]);
  const subtotals = useMemo(
    () => (table === 'metrics' ? subtotalsOf(dataset, rows) : []),
    [dataset, table, rows],
  );
  const ticked = useMemo(() => countTicked(rows, selection.rows), [rows, selection.rows]);
  const folded = closed.has(key);
  return (
    <section className={styles.group} aria-label={label}>
      <button
        type="button"
        className={styles.fold}
        data-control="open"
        aria-expanded={!folded}
        aria-label={folded ? texts.unfoldGroup(label) : texts.foldGroup(label)}
        onClick={() => fold(group)}
      >
        <Caret folded={folded} />
        <Line text={label} locale={locale} />
        <span className={styles.size}>{texts.rows(formatNumber(rows.length, locale))}</span>
      </button>
      <GroupSums subtotals={subtotals} model={model} />
      <TickBox
        label={texts.selectGroup(label)}
        ticked={ticked === rows.length ? true : ticked > 0 ? 'some' : false}
        onTick={() => selection.tick(rows, ticked < rows.length)}
      />
    </section>
  );
}

interface GroupSumsProps {
  readonly subtotals: readonly UnitSubtotal[];
  readonly model: TableModel;
}

function GroupSums({ subtotals, model: { locale } }: GroupSumsProps) {
  const texts = useMessages(tablesMessages);
  const [whole, setWhole] = useState(false);
  const more = subtotals.length - UNITS_SHOWN;
  if (subtotals.length === 0) return null;
  return (
    <div className={styles.sums}>
      {subtotals.slice(0, whole ? undefined : UNITS_SHOWN).map((subtotal) => {
        const { amount, detail } = describeSubtotal(subtotal, { texts, locale });
        return (
          <p key={subtotal.unit} className={styles.subtotal}>
            <Line text={amount} locale={locale} /> <span className={styles.size}>{detail}</span>
          </p>
        );
      })}
      {more > 0 ? (
        <button
          type="button"
          className={styles.action}
          data-control="more"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? texts.less : texts.moreUnits(formatNumber(more, locale))}
        </button>
      ) : null}
    </div>
  );
}
