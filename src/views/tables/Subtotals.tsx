/** Subtotals of several units in one line, the units with most numbers first. */
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { UnitSubtotal } from '../../query/subtotals.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { describeSubtotal } from './describe-subtotal.ts';
import styles from './Subtotals.module.css';

interface SubtotalsProps {
  readonly subtotals: readonly UnitSubtotal[];
  /** Units shown before the rest is only counted. */
  readonly limit: number;
}

export function Subtotals({ subtotals, limit }: SubtotalsProps) {
  const texts = useMessages(tablesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const hidden = subtotals.length - limit;
  return (
    <span className={styles.subtotals}>
      {subtotals.slice(0, limit).map((subtotal) => {
        const { unit, amount, detail } = describeSubtotal(subtotal, { texts, locale });
        return (
          <span key={subtotal.unit} className={styles.subtotal} title={`${unit}: ${detail}`}>
            <span className={styles.amount}>{amount}</span>
            <span className={styles.detail}>{detail}</span>
          </span>
        );
      })}
      {hidden > 0 ? (
        <span className={styles.detail}>{texts.moreUnits(formatNumber(hidden, locale))}</span>
      ) : null}
    </span>
  );
}
