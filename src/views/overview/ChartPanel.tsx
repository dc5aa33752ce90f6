/** A chart with its title, its note, a line that says what is under the pointer, and its table. */
import { type ReactNode, useId, useState } from 'react';
import { useStore } from 'zustand';
import { overviewMessages } from '../../messages/overview.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './ChartPanel.module.css';
import { DataTable, type TableData } from './DataTable.tsx';
import type { Readout } from './use-readout.ts';

interface ChartPanelProps {
  readonly title: string;
  readonly note: string;
  /** What the pointer or the focus is on; the note stands there while it is on nothing. */
  readonly readout: Readout;
  /** The same data as rows and columns. */
  readonly table: TableData;
  /** Controls of this chart alone, before the table switch. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

export function ChartPanel({ title, note, readout, table, controls, children }: ChartPanelProps) {
  const texts = useMessages(overviewMessages);
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <figure className={styles.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <div className={styles.controls}>
          {controls}
          <button
            type="button"
            className={styles.switch}
            aria-pressed={asTable}
            aria-label={asTable ? texts.showChart(title) : texts.showTable(title)}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? texts.asChart : texts.asTable}
          </button>
        </div>
      </header>
      <ReadoutLine readout={readout} note={note} />
      {asTable ? <DataTable caption={title} data={table} /> : children}
    </figure>
  );
}

function ReadoutLine({ readout, note }: { readout: Readout; note: string }) {
  const text = useStore(readout.line, (line) => line.text);
  return (
    <p className={styles.readout} data-active={text !== ''}>
      {text === '' ? note : text}
    </p>
  );
}
