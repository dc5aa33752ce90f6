/** The regions or themes that can be added as a column, with a search among them. */

import { useMemo, useState } from 'react';
import { compareMessages } from '../../messages/compare.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { listCandidates } from '../../query/compare-candidates.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetCounts } from '../../store/use-facet-counts.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import { Popover } from '../frame/Popover.tsx';
import styles from './AddSide.module.css';
import type { ComparisonModel } from './use-comparison.ts';

export function AddSide({ model }: { readonly model: ComparisonModel }) {
  const texts = useMessages(compareMessages);
  const label = model.by === 'regions' ? texts.addRegion : texts.addTheme;
  return (
    <Popover label={label} className={controls.button} align="start">
      {(close) => (
        <Candidates
          model={model}
          onChoose={(value) => {
            model.add(value);
            close();
          }}
        />
      )}
    </Popover>
  );
}

interface CandidatesProps {
  readonly model: ComparisonModel;
  readonly onChoose: (value: string) => void;
}

function Candidates({ model, onChoose }: CandidatesProps) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const [search, setSearch] = useState('');
  const counts = useFacetCounts();
  const { by } = model;
  const chosen = model.sides.map(({ value }) => value);
  const candidates = useMemo(
    () => listCandidates(counts[by], { by, search: search.trim(), locale }),
    [counts, by, search, locale],
  ).filter(({ value }) => !chosen.includes(value));
  const find = by === 'regions' ? texts.findRegion : texts.findTheme;
  return (
    <>
      <input
        type="text"
        className={`${controls.input} ${styles.search}`}
        aria-label={find}
        placeholder={find}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {candidates.length === 0 && <p className={styles.none}>{texts.noMatch}</p>}
      <ul className={styles.list}>
        {candidates.map(({ value, label, above, count }) => (
          <li key={value}>
            <button type="button" className={styles.candidate} onClick={() => onChoose(value)}>
              <span>
                <Line text={label} locale={locale} />{' '}
                {above !== '' && (
                  <span className={styles.above}>
                    <Line text={above} locale={locale} />
                  </span>
                )}
              </span>
              <span className={styles.count}>{formatNumber(count, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
