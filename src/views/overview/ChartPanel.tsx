/** A chart with its title, its note, a line that says what is under the pointer, and its table. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { overviewMessages } from '../../messages/overview.ts';
import type { ChartId } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import styles from './ChartPanel.module.css';
import { DataTable, type TableData } from './DataTable.tsx';
import { MotionContext } from './motion.ts';
import type { PictureTexts } from './picture-texts.ts';
import { createReadout, type Readout, ReadoutContext } from './readout.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { useChartMotion } from './use-motion.ts';
import { useRovingMarks } from './use-roving-marks.ts';

interface ChartPanelProps {
  readonly id: ChartId;
  readonly title: string;
  /** Stands in the readout's line while nothing is pointed at. */
  readonly note: string;
  /** The same data as rows and columns. */
  readonly table: TableData;
  readonly picture: PictureTexts;
  /** Pixels that the chart keeps where it has less to draw: nothing below it moves. */
  readonly room?: number;
  /** Pixels of the chart as it is drawn, for the table of a link, which nobody saw as a chart. */
  readonly usual: number;
  /** Nothing is left to draw. */
  readonly isEmpty?: boolean;
  /** Controls of this chart alone, before those that every chart has. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

export function ChartPanel(props: ChartPanelProps) {
  const { id, title, note, table, picture, room, isEmpty = false, controls, children } = props;
  const texts = useMessages(overviewMessages);
  const asTable = useViewStore((view) => view.charts.asTables.includes(id));
  const showAsTable = useViewStore((view) => view.showAsTable);
  /** Pixels of the chart in whose place the table stands: nothing below it moves. */
  const [tableRoom, setTableRoom] = useState(props.usual);
  const [readout] = useState(createReadout);
  const motion = useChartMotion();
  const heading = useId();
  const frame = useRef<HTMLDivElement>(null);
  useRovingMarks(frame);
  return (
    <MotionContext value={motion}>
      <figure className={styles.panel} aria-labelledby={heading}>
        <header className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <div className={styles.controls}>
            {!isEmpty && controls}
            {!isEmpty && (
              <span className={styles.save} data-hidden={asTable}>
                <SaveMenu
                  title={title}
                  picture={{ note, ...picture }}
                  findChart={() => frame.current?.querySelector('svg') ?? null}
                />
              </span>
            )}
            {!isEmpty && (
              <button
                type="button"
                className={styles.switch}
                aria-pressed={asTable}
                aria-label={asTable ? texts.showChart(title) : texts.showTable(title)}
                onClick={() => {
                  if (!asTable) setTableRoom(heightOf(frame.current));
                  showAsTable(id, !asTable);
                }}
              >
                <span data-hidden={asTable}>{texts.asTable}</span>
                <span data-hidden={!asTable}>{texts.asChart}</span>
              </button>
            )}
          </div>
        </header>
        <ReadoutLine readout={readout} note={note} />
        <div
          ref={frame}
          className={styles.frame}
          data-table={asTable}
          style={asTable ? { ['--room' as string]: `${tableRoom}px` } : { minHeight: room }}
        >
          <ReadoutContext value={readout}>
            {isEmpty ? (
              <p className={styles.empty}>{texts.emptyChart}</p>
            ) : asTable ? (
              <DataTable caption={title} data={table} />
            ) : (
              children
            )}
          </ReadoutContext>
        </div>
      </figure>
    </MotionContext>
  );
}

/** Not rounded: the fraction of a pixel would be a shift as well. */
function heightOf(element: HTMLElement | null): number {
  return element?.getBoundingClientRect().height ?? 0;
}

function ReadoutLine({ readout, note }: { readout: Readout; note: string }) {
  const text = useStore(readout.line, (line) => line.text);
  return (
    <p className={styles.readout} data-active={text !== ''}>
      {text === '' ? note : <span className={styles.said}>{text}</span>}
    </p>
  );
}
