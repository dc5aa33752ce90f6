/** What stands in the place of a text that could not be loaded: which file, why, what to do. */
import { frameMessages } from '../../messages/frame.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { explain } from '../frame/DatasetStates.tsx';

interface Props {
  /** What is missing, in a sentence. */
  readonly title: string;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}

export function TextFailed({ title, error, onRetry }: Props) {
  const texts = useMessages(frameMessages);
  const said = error === undefined ? null : explain(error, texts);
  return (
    <div role="alert">
      <p>{title}</p>
      {said !== null && (
        <p>
          {said.file !== '' && <code>{said.file}</code>} {said.why} {said.what}
        </p>
      )}
      <button type="button" className={controls.button} onClick={onRetry}>
        {texts.retry}
      </button>
    </div>
  );
}
