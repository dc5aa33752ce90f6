/** The largest numbers in view by unit group: each is a link to its sentence. */
import { useId } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { cell, textCell } from '../../model/dataset/columns.ts';
import { UNIT_GROUPS } from '../../model/units.ts';
import { BOUNDS } from '../../model/vocabulary.ts';
import { formatNumber, formatQuantity } from '../../query/columns/format-number.ts';
import type { Dataset } from '../../query/dataset.ts';
import { markedSentence } from '../../query/excerpt.ts';
import type { GroupLeaders } from '../../query/largest.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useOpenMetric } from '../../store/use-open-metric.ts';
import { CellTip } from '../tables/CellTip.tsx';
import { useCellTip } from '../tables/use-cell-tip.ts';
import { useTexts } from '../tables/use-texts.ts';
import { DoubtMark } from './DoubtMark.tsx';
import styles from './LargestNumbers.module.css';

/** A group's name and the room below it take about as much as so many numbers. */
const HEAD_ROWS = 2;

interface LargestNumbersProps {
  readonly dataset: Dataset;
  readonly groups: readonly GroupLeaders[];
}

export function LargestNumbers({ dataset, groups }: LargestNumbersProps) {
  const locale = usePreferences((preferences) => preferences.locale);
  const texts = useMessages(overviewMessages);
  const tipId = useId();
  const tip = useCellTip(() => texts.loadingSentence, `.${styles.number}`);
  const row = tip.tip === null ? null : Number(tip.tip.anchor.dataset.row);
  const shards = useTexts({ dataset, table: 'metrics', rows: row === null ? [] : [row] });
  const sentence =
    row === null
      ? null
      : (markedSentence(dataset, shards, { table: 'metrics', row }) ?? texts.loadingSentence);
  return (
    <>
      <ul className={styles.groups} {...tip.listeners}>
        {groups.map(({ group, count, rows }) => (
          <li
            key={group}
            className={styles.group}
            style={{ gridRow: `span ${rows.length + HEAD_ROWS}` }}
          >
            <h3 className={styles.name}>
              {UNIT_GROUPS.find((entry) => entry.id === group)?.[locale]}
              <span className={styles.total}>{texts.more(formatNumber(count, locale))}</span>
            </h3>
            <ol className={styles.list}>
              {rows.map((entry) => (
                <li key={entry}>
                  <LargestNumber
                    dataset={dataset}
                    row={entry}
                    tipId={entry === row ? tipId : null}
                    onOpen={tip.closeNow}
                  />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      {tip.tip !== null && sentence !== null && (
        <CellTip
          id={tipId}
          table="metrics"
          tip={{ anchor: tip.tip.anchor, content: sentence }}
          onEnter={tip.keep}
          onLeave={tip.close}
        />
      )}
    </>
  );
}

interface LargestNumberProps {
  readonly dataset: Dataset;
  /** Row of `facts.metrics`. */
  readonly row: number;
  /** Of the tip with its sentence, while that is open. */
  readonly tipId: string | null;
  readonly onOpen: () => void;
}

function LargestNumber({ dataset, row, tipId, onOpen }: LargestNumberProps) {
  const locale = usePreferences((preferences) => preferences.locale);
  const { openMetric } = useOpenMetric();
  const { facts } = dataset;
  const { metrics } = facts;
  const approx = BOUNDS[cell(metrics.approx, row)]?.id ?? 'exact';
  const value = cell(metrics.value, row);
  const number = formatQuantity({ value, valueMax: metrics.valueMax[row] ?? null, approx }, locale);
  const indicator = textCell(facts, metrics.indicator, row);
  return (
    <button
      type="button"
      className={styles.number}
      data-row={row}
      {...(tipId === null ? {} : { 'aria-describedby': tipId })}
      onClick={() => {
        onOpen();
        openMetric(row);
      }}
    >
      <span className={styles.value}>{number}</span>
      <span className={styles.unit} lang="zh-CN">
        {textCell(facts, metrics.unit, row)}
      </span>
      <span className={styles.indicator} lang="zh-CN">
        {indicator}
      </span>
      <DoubtMark certainty={metrics.certainty[row]} />
    </button>
  );
}
