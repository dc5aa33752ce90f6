/** The export button; the dialog is loaded when it is first opened. */
import { lazy, Suspense } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useSearchFailure } from '../../store/use-search-failure.ts';
import controls from './controls.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './ExportSlot.module.css';
import { Icon } from './Icon.tsx';

const ExportDialog = lazy(() =>
  import('../export/ExportDialog.tsx').then((part) => ({ default: part.ExportDialog })),
);

/** @param ready whether there is something to export. */
export function ExportSlot({ ready }: { readonly ready: boolean }) {
  const texts = useMessages(frameMessages);
  const { sheet, openSheet } = useFrameStore();
  // What an answer would hold is not known: no row is not no result.
  const known = useSearchFailure() === null && ready;
  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        aria-haspopup="dialog"
        disabled={!known}
        onClick={() => openSheet('export')}
      >
        <Icon name="export" />
        <span className={styles.word}>{texts.export}</span>
      </button>
      {sheet === 'export' && known && (
        <ErrorBoundary part="export">
          <Suspense fallback={null}>
            <ExportDialog onClose={() => openSheet(null)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
