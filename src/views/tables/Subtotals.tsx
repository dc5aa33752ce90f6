/**
 * Subtotals of several units in one line, the units with most numbers first: whole entries as far
 * as there is room, the others behind a button. No number is ever cut.
 */

import { useRef } from 'react';
import type { Locale } from '../../messages/messages.ts';
import { tablesMessages } from '../../messages/tables.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { UnitSubtotal } from '../../query/subtotals.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import { Popover } from '../frame/Popover.tsx';
import { describeSubtotal, type SubtotalWords } from './describe-subtotal.ts';
import styles from './Subtotals.module.css';
import { useFitting } from './use-fitting.ts';

interface SubtotalsProps {
  readonly subtotals: readonly UnitSubtotal[];
  /** Whether Tab stops at the button; a table has one line that it reaches. */
  readonly tabbable?: boolean;
}

/** More entries than stand in a line on any screen need not be drawn to be measured. */
const MEASURED = 12;

export function Subtotals({ subtotals, tabbable = true }: SubtotalsProps) {
  const texts = useMessages(tablesMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const line = useRef<HTMLDivElement>(null);
  const fitting = useFitting(line, subtotals);
  const entries = subtotals.map((subtotal) => describeSubtotal(subtotal, { texts, locale }));
  const labelFor = (shown: number) => {
    const count = formatNumber(entries.length - shown, locale);
    return shown === 0 ? texts.subtotalsOf(count) : texts.moreUnits(count);
  };
  return (
    <div ref={line} className={styles.subtotals}>
      {entries.slice(0, MEASURED).map((words, index) => (
        <span
          key={words.unit}
          data-entry
          className={styles.subtotal}
          data-hidden={index >= (fitting ?? 0)}
          title={`${words.unit}: ${words.detail}`}
        >
          <Entry words={words} locale={locale} />
        </span>
      ))}
      {/* As wide as the button can become, so that its own text decides nothing. */}
      <span data-more={labelFor(0)} className={styles.sizer} />
      {fitting !== null && fitting < entries.length ? (
        <Popover label={labelFor(fitting)} className={controls.link} floating tabbable={tabbable}>
          {() => (
            <ul className={styles.rest}>
              {entries.slice(fitting).map((words) => (
                <li key={words.unit}>
                  <Entry words={words} locale={locale} />
                </li>
              ))}
            </ul>
          )}
        </Popover>
      ) : null}
    </div>
  );
}

interface EntryProps {
  readonly words: SubtotalWords;
  readonly locale: Locale;
}

function Entry({ words, locale }: EntryProps) {
  return (
    <>
      <span className={styles.amount}>
        <Line text={words.amount} locale={locale} />
      </span>{' '}
      <span className={styles.detail}>{words.detail}</span>
    </>
  );
}
