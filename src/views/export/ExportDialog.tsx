/** Choose a table, see what will be in the file, take it in one of four formats, and cite it. */
import { useState } from 'react';
import { exportMessages } from '../../messages/export.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { TABLE_IDS, type TableId } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Dialog } from '../frame/Dialog.tsx';
import { ArticleCitations, Citations } from './Citations.tsx';
import styles from './ExportDialog.module.css';
import { ExportStatus } from './ExportStatus.tsx';
import { FormatList } from './FormatList.tsx';
import { Preview } from './Preview.tsx';
import type { Scope } from './prepare-export.ts';
import { Statement } from './Statement.tsx';
import { useExport } from './use-export.ts';
import { usePreparedExport } from './use-prepared-export.ts';

const SCOPES: readonly Scope[] = ['shown', 'all'];

interface ExportDialogProps {
  readonly onClose: () => void;
  /** Drawn only while it is open, unless the caller says so itself. */
  readonly opened?: boolean;
}

export function ExportDialog({ onClose, opened = true }: ExportDialogProps) {
  return opened ? <OpenDialog onClose={onClose} /> : null;
}

function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useMessages(exportMessages);
  const dataset = useReadyDataset();
  const selection = useSelection();
  const locale = usePreferences((preferences) => preferences.locale);
  const tab = useViewStore((view) => view.tab);
  const [table, setTable] = useState<TableId>(
    () => TABLE_IDS.find((id) => id === tab) ?? 'metrics',
  );
  const [scope, setScope] = useState<Scope>('shown');
  const prepared = usePreparedExport(table, scope);
  const file = useExport({ dataset, prepared, locale });
  const choose = (change: () => void) => {
    file.cancel();
    file.forget();
    change();
  };
  const count = (of: Scope) =>
    (of === 'shown' ? selection[table] : dataset.facts[table].certainty).length;
  return (
    <Dialog title={texts.title} size="wide" onClose={onClose}>
      <div className={styles.dialog}>
        <fieldset className={styles.choice}>
          <legend className={styles.legend}>{texts.what}</legend>
          <span className={controls.group}>
            {TABLE_IDS.map((id) => (
              <button
                key={id}
                type="button"
                className={controls.button}
                aria-pressed={table === id}
                onClick={() => choose(() => setTable(id))}
              >
                {texts[id]}
              </button>
            ))}
          </span>
          {SCOPES.map((id) => (
            <label key={id} className={styles.scope}>
              <input
                type="radio"
                name="scope"
                checked={scope === id}
                onChange={() => choose(() => setScope(id))}
              />
              <span className={styles.scopeName}>{texts[id]}</span>{' '}
              <span className={styles.count}>{texts.rows(formatNumber(count(id), locale))}</span>{' '}
              <span className={styles.note}>{texts[`${id}Note`]}</span>
            </label>
          ))}
        </fieldset>
        <Statement about={prepared.about} />
        <FormatList
          rows={prepared.rows.length}
          running={file.state.status === 'running' ? file.state.format : null}
          onStart={file.start}
        />
        <ExportStatus state={file.state} onCancel={file.cancel} />
        <Preview prepared={prepared} dataset={dataset} />
        <Citations citation={prepared.about.citation} of="view" />
        <ArticleCitations />
      </div>
    </Dialog>
  );
}
