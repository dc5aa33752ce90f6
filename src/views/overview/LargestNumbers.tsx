/** The largest numbers in view by unit group: each is a link to its sentence. */

import { overviewMessages } from '../../messages/overview.ts';
import { cell, textCell } from '../../model/dataset/columns.ts';
import { UNIT_GROUPS } from '../../model/units.ts';
import { BOUNDS } from '../../model/vocabulary.ts';
import { formatQuantity } from '../../query/columns/format-number.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { GroupLeaders } from '../../query/largest.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useOpenMetric } from '../../store/use-open-metric.ts';
import { DoubtMark } from './DoubtMark.tsx';
import styles from './LargestNumbers.module.css';

interface LargestNumbersProps {
  readonly dataset: Dataset;
  readonly groups: readonly GroupLeaders[];
}

export function LargestNumbers({ dataset, groups }: LargestNumbersProps) {
  const locale = usePreferences((preferences) => preferences.locale);
  const texts = useMessages(overviewMessages);
  return (
    <ul className={styles.groups}>
      {groups.map(({ group, count, rows }) => (
        <li key={group} className={styles.group}>
          <h3 className={styles.name}>
            {UNIT_GROUPS.find((entry) => entry.id === group)?.[locale]}
            <span className={styles.total}>{texts.more(count)}</span>
          </h3>
          <ol className={styles.list}>
            {rows.map((row) => (
              <li key={row}>
                <LargestNumber dataset={dataset} row={row} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

function LargestNumber({ dataset, row }: { dataset: Dataset; row: number }) {
  const locale = usePreferences((preferences) => preferences.locale);
  const { openMetric } = useOpenMetric();
  const { facts } = dataset;
  const { metrics } = facts;
  const article = cell(metrics.article, row);
  const approx = BOUNDS[cell(metrics.approx, row)]?.id ?? 'exact';
  const value = cell(metrics.value, row);
  const number = formatQuantity({ value, valueMax: metrics.valueMax[row] ?? null, approx }, locale);
  const title = textCell(facts, facts.articles.title, article);
  const indicator = textCell(facts, metrics.indicator, row);
  return (
    <button type="button" className={styles.number} onClick={() => openMetric(row)} title={title}>
      <span className={styles.value}>
        {number}
        <span className={styles.unit}>{textCell(facts, metrics.unit, row)}</span>
      </span>
      <span className={styles.indicator} lang="zh-CN">
        {indicator}
      </span>
      <DoubtMark certainty={metrics.certainty[row]} />
    </button>
  );
}
