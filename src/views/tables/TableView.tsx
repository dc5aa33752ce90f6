/** One table with its tools; cards on a narrow screen, a way out where nothing is left. */
import { useState } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import type { TableId } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { usePrinting } from '../frame/use-printing.ts';
import { Cards } from './Cards.tsx';
import { EmptyTable } from './EmptyTable.tsx';
import { Grid } from './Grid.tsx';
import { PrintTable } from './PrintTable.tsx';
import { useTextsOnPaper } from './printed-lines.ts';
import { SelectionBar } from './SelectionBar.tsx';
import styles from './TableView.module.css';
import { Toolbar } from './Toolbar.tsx';
import { useCopyRows } from './use-copy-rows.ts';
import { useNarrow } from './use-narrow.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useTableModel } from './use-table-model.ts';

export function TableView({ table }: { readonly table: TableId }) {
  const model = useTableModel(table);
  const texts = useMessages(tablesMessages);
  const narrow = useNarrow();
  // An open article is what is printed then.
  const reading = useViewStore((view) => view.open !== null);
  const printing = usePrinting() && !reading;
  useTextsOnPaper(model, !reading);
  const { order } = model.arrangement;
  const Rows = narrow ? Cards : Grid;
  const selection = useRowSelection(order);
  const [announced, announce] = useAnnouncement(selection.rows);
  const copy = useCopyRows(model, selection.rows, announce);
  return (
    <section className={styles.view} aria-label={texts[table]}>
      {printing ? <PrintTable model={model} /> : null}
      <Toolbar model={model} narrow={narrow} />
      {order.length === 0 ? (
        <EmptyTable table={table} />
      ) : (
        <Rows model={model} selection={selection} onCopy={copy.start} />
      )}
      {selection.count > 0 ? (
        <SelectionBar model={model} selection={selection} copy={copy} />
      ) : null}
      <div className={styles.status} data-said={announced !== ''}>
        <p role="status" className={styles.said}>
          {announced}
        </p>
        {copy.share === null ? null : (
          <progress className={controls.progress} value={copy.share} aria-label={texts.copying} />
        )}
      </div>
    </section>
  );
}

/** What was last done with the ticked rows; others being ticked, it is no longer said. */
function useAnnouncement(ticked: ReadonlySet<number>): [string, (text: string) => void] {
  const [announced, announce] = useState('');
  const [before, setBefore] = useState(ticked);
  if (before !== ticked) {
    setBefore(ticked);
    announce('');
  }
  return [announced, announce];
}
