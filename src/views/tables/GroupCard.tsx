/** A group's heading between cards. */

import { useState } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { subtotalsOf } from '../../query/subtotals.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Line } from '../frame/Line.tsx';
import styles from './Cards.module.css';
import { describeSubtotal } from './describe-subtotal.ts';
import type { TableModel } from './use-table-model.ts';

/** Units that are shown before the others are asked for. */
const UNITS_SHOWN = 3;

export function GroupCard({
  model,
  index,
}: {
  readonly model: TableModel;
  readonly index: number;
}) {
  const texts = useMessages(tablesMessages);
  const [whole, setWhole] = useState(false);
  const { dataset, table, arrangement, closed, close, locale } = model;
  const group = arrangement.groups?.[index];
  if (group === undefined) return null;
  const folded = closed.has(group.key);
  const rows = arrangement.order.subarray(group.start, group.end);
  const subtotals = table === 'metrics' ? subtotalsOf(dataset, rows) : [];
  const more = subtotals.length - UNITS_SHOWN;
  const toggle = () => {
    const next = new Set(closed);
    if (!next.delete(group.key)) next.add(group.key);
    close(next);
  };
  return (
    <section className={styles.group}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={!folded}
        aria-label={folded ? texts.unfoldGroup(group.label) : texts.foldGroup(group.label)}
        onClick={toggle}
      >
        <Line text={group.label} locale={locale} />
        <span className={styles.size}>{texts.rows(formatNumber(rows.length, locale))}</span>
      </button>
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
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? texts.less : texts.moreUnits(formatNumber(more, locale))}
        </button>
      ) : null}
    </section>
  );
}
