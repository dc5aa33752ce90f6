/** From and to, a year, a month or a day each; and the months with their counts. */
import { useId, useState } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { isReversed, parseTypedDate } from '../../query/date-range.ts';
import type { FacetCounts } from '../../query/facet-counts.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import styles from './DateFacet.module.css';
import facet from './Facet.module.css';
import { ListFacet } from './ListFacet.tsx';

export function DateFacet({ counts }: { readonly counts: FacetCounts }) {
  const texts = useMessages(filtersMessages);
  const dates = useViewStore((view) => view.filter.dates);
  const changeFilter = useViewStore((view) => view.changeFilter);
  const reversed = isReversed(dates);
  const chosen = dates.from !== null || dates.to !== null;
  return (
    <>
      <div className={styles.range}>
        <DateField
          label={texts.dateFrom}
          value={dates.from}
          onChange={(from) => changeFilter({ dates: { ...dates, from } })}
        />
        <DateField
          label={texts.dateTo}
          value={dates.to}
          onChange={(to) => changeFilter({ dates: { ...dates, to } })}
        />
      </div>
      {chosen && (
        <>
          <p className={facet.note}>{reversed ? texts.reversedHint : texts.undatedHint}</p>
          <button
            type="button"
            className={facet.more}
            onClick={() => changeFilter({ dates: { from: null, to: null } })}
          >
            {texts.clearDates}
          </button>
        </>
      )}
      <ListFacet facet="months" counts={counts} />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Takes effect when it is left or by Enter; what is no date is kept and explained. */
function DateField({ label, value, onChange }: FieldProps) {
  const texts = useMessages(filtersMessages);
  const [typed, setTyped] = useState(value ?? '');
  const [shown, setShown] = useState(value);
  const hint = useId();
  // The filter may change elsewhere: a chip is removed, a link is opened.
  if (value !== shown) {
    setShown(value);
    setTyped(value ?? '');
  }
  const date = typed.trim() === '' ? null : parseTypedDate(typed.trim());
  const wrong = typed.trim() !== '' && date === null;
  const commit = () => {
    if (!wrong && date !== value) onChange(date);
  };
  return (
    <label className={styles.field}>
      <span className={controls.label}>{label}</span>
      <input
        type="text"
        className={controls.input}
        autoComplete="off"
        maxLength={12}
        placeholder={label === texts.dateFrom ? '2020' : '2024-12'}
        title={texts.dateHint}
        aria-invalid={wrong}
        aria-describedby={wrong ? hint : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {wrong && (
        <span id={hint} className={styles.wrong}>
          {texts.dateWrong}
        </span>
      )}
    </label>
  );
}
