/** The first screen: how much is in view, where, about what, when, and the largest numbers. */
import { useMemo, useRef } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { findLargest } from '../../query/largest.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { EmptyTable } from '../tables/EmptyTable.tsx';
import { Deferred } from './Deferred.tsx';
import { Figures } from './Figures.tsx';
import { LargestNumbers } from './LargestNumbers.tsx';
import styles from './Overview.module.css';
import { ProvinceBarsPanel } from './ProvinceBarsPanel.tsx';
import { SpreadPanel } from './SpreadPanel.tsx';
import { ThemePanel } from './ThemePanel.tsx';
import { TileGridPanel } from './TileGridPanel.tsx';
import { TimelinePanel } from './TimelinePanel.tsx';
import { UndoChoices } from './UndoChoices.tsx';
import { useKeptHeight } from './use-kept-height.ts';

const LARGEST_PER_GROUP = 4;

export function Overview() {
  const dataset = useReadyDataset();
  const selection = useSelection();
  const texts = useMessages(overviewMessages);
  const largest = useMemo(
    () => findLargest(dataset, selection, LARGEST_PER_GROUP),
    [dataset, selection],
  );
  const frame = useRef<HTMLDivElement>(null);
  useKeptHeight(frame);
  if (selection.articles.length === 0) {
    return (
      <div ref={frame} className={styles.overview}>
        <UndoChoices />
        <Figures dataset={dataset} selection={selection} />
        <EmptyTable table="articles" />
      </div>
    );
  }
  return (
    <div ref={frame} className={styles.overview}>
      <UndoChoices />
      <Figures dataset={dataset} selection={selection} />
      <div className={styles.charts}>
        <div className={styles.stack}>
          <ProvinceBarsPanel />
          <ThemePanel />
        </div>
        <div className={styles.stack}>
          <TileGridPanel />
          <TimelinePanel />
        </div>
      </div>
      <SpreadPanel />
      <section className={styles.largest} aria-labelledby="largest-numbers">
        <h2 id="largest-numbers" className={styles.title}>
          {texts.largest} <small>{texts.largestNote}</small>
        </h2>
        <Deferred height={0} atOnce>
          {() => <LargestNumbers dataset={dataset} groups={largest} />}
        </Deferred>
      </section>
    </div>
  );
}
