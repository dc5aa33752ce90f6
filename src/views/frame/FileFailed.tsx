/** What stands in the place of what could not be loaded: which file, why, what to do. */
import { frameMessages } from '../../messages/frame.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { explainFailure } from './explain-failure.ts';

interface Props {
  /** What is missing, in a sentence. */
  readonly title: string;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}

export function FileFailed({ title, error, onRetry }: Props) {
  const texts = useMessages(frameMessages);
  const said = error === undefined ? null : explainFailure(error, texts);
  return (
    <div role="alert">
      <p>{title}</p>
      {said !== null && (
        <p>
          {said.file !== '' && <code>{said.file}</code>}{' '}
          {[said.why, said.what].join(texts.betweenSentences)}
        </p>
      )}
      <button type="button" className={controls.button} onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}
