/** The export button; the dialog is loaded when it is first opened. */
import { type ComponentType, lazy, Suspense } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './ExportSlot.module.css';
import { Icon } from './Icon.tsx';

type DialogModule = Readonly<Record<string, ComponentType<{ readonly onClose: () => void }>>>;
const DIALOG = import.meta.glob<DialogModule>('../export/ExportDialog.tsx');

/** Has not landed: nothing. */
function Nothing(_: { readonly onClose: () => void }) {
  return null;
}

const ExportDialog = lazy(async () => {
  const module = await DIALOG['../export/ExportDialog.tsx']?.();
  return { default: module?.['ExportDialog'] ?? Nothing };
});

export function ExportSlot() {
  const texts = useMessages(frameMessages);
  const { sheet, openSheet } = useFrameStore();
  return (
    <>
      <button
        type="button"
        className={controls.quiet}
        aria-haspopup="dialog"
        onClick={() => openSheet('export')}
      >
        <Icon name="export" />
        <span className={styles.word}>{texts.export}</span>
      </button>
      {sheet === 'export' && (
        <ErrorBoundary part="export">
          <Suspense fallback={null}>
            <ExportDialog onClose={() => openSheet(null)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
