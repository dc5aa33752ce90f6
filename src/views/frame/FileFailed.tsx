/** What stands in the place of what could not be loaded: which file, why, what to do. */
import { frameMessages } from '../../messages/frame.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { explainFailure } from './explain-failure.ts';
import styles from './States.module.css';

interface Props {
  /** What is missing, in a sentence. */
  readonly title: string;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}

export function FileFailed({ title, error, onRetry }: Props) {
  const texts = useMessages(frameMessages);
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.missing}>{title}</p>
      {error !== undefined && <FailureFacts error={error} />}
      <button type="button" className={controls.button} onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}

/** The same three facts in the same order wherever something fails. */
export function FailureFacts({ error }: { readonly error: Error }) {
  const texts = useMessages(frameMessages);
  const { file, why, what } = explainFailure(error, texts);
  return (
    <dl className={styles.facts}>
      {file !== '' && (
        <>
          <dt>{texts.failedFile}</dt>
          <dd>
            <code>{file}</code>
          </dd>
        </>
      )}
      <dt>{texts.failedWhy}</dt>
      <dd>{why}</dd>
      <dt>{texts.failedWhat}</dt>
      <dd>{what}</dd>
    </dl>
  );
}
