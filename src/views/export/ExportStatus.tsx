/** How far an export is, what came of it, and the way to stop it. */
import { exportMessages } from '../../messages/export.ts';
import { frameMessages } from '../../messages/frame.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { explainInLine } from '../frame/explain-failure.ts';
import styles from './ExportDialog.module.css';
import type { ExportState } from './use-export.ts';

interface ExportStatusProps {
  readonly state: ExportState;
  readonly onCancel: () => void;
}

export function ExportStatus({ state, onCancel }: ExportStatusProps) {
  const texts = useMessages(exportMessages);
  const words = useWords(state);
  return (
    <div className={styles.status} data-shown={state.status !== 'idle'}>
      <p role="status" className={styles.words} data-failed={state.status === 'failed'}>
        {words}
      </p>
      {state.status === 'running' ? (
        <>
          <progress className={controls.progress} value={state.progress.share} aria-label={words} />
          <button type="button" className={controls.button} onClick={onCancel}>
            {texts.cancel}
          </button>
        </>
      ) : null}
      {state.status === 'done' && state.statement !== null ? (
        <button type="button" className={controls.link} onClick={state.statement}>
          {texts.statementAgain}
        </button>
      ) : null}
    </div>
  );
}

function useWords(state: ExportState): string {
  const texts = useMessages(exportMessages);
  const frame = useMessages(frameMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  switch (state.status) {
    case 'idle':
      return '';
    case 'running': {
      const style = { style: 'percent', maximumFractionDigits: 0 } as const;
      const percent = new Intl.NumberFormat(LANGUAGE_TAG[locale], style);
      return texts[state.progress.step](percent.format(state.progress.share));
    }
    case 'done':
      return state.cut === 0
        ? texts.done(state.file)
        : `${texts.done(state.file)} ${texts.cut(formatNumber(state.cut, locale))}`;
    case 'cancelled':
      return texts.cancelled;
    case 'failed':
      return texts.failed(explainInLine(state.error, frame));
  }
}
