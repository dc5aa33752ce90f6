/** Nothing is left: which filter did it, and one click to drop it. */

import { tablesMessages } from '../../messages/tables.ts';
import { findBlockingClauses } from '../../query/blocking-clauses.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { type ClauseId, EMPTY_FILTER } from '../../query/filter.ts';
import { describeFilter } from '../../query/filter-chips.ts';
import type { TableId } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useSearchStore } from '../../store/search-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import styles from './EmptyTable.module.css';

export function EmptyTable({ table }: { readonly table: TableId }) {
  const texts = useMessages(tablesMessages);
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const { filter, changeFilter, clearFilter } = useViewStore();
  const hits = useSearchStore((search) => search.hits);
  if (dataset.manifest.counts[table] === 0)
    return <p className={styles.empty}>{texts.emptyDataset}</p>;
  const blocking = findBlockingClauses(dataset, { table, filter, hits });
  const drop = (clause: ClauseId) => changeFilter({ [clause]: EMPTY_FILTER[clause] });
  const wordsOf = (clause: ClauseId) =>
    clause === 'text'
      ? filter.text
      : describeFilter({ ...EMPTY_FILTER, [clause]: filter[clause] }, locale, false);
  return (
    <div className={styles.empty}>
      <p>{texts.empty}</p>
      {blocking.length > 0 ? <p className={styles.note}>{texts.emptyBecause}</p> : null}
      <ul className={styles.choices}>
        {blocking.map(({ clause, rows }) => (
          <li key={clause}>
            <button type="button" className={controls.link} onClick={() => drop(clause)}>
              <Line
                text={texts.drop(
                  texts[clause],
                  wordsOf(clause),
                  texts[`${table}In`](formatNumber(rows, locale)),
                )}
                locale={locale}
              />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={controls.link} onClick={clearFilter}>
            {texts.clearFilter}
          </button>
        </li>
      </ul>
    </div>
  );
}
