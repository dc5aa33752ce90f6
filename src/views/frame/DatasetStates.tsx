/** What stands in the place of the content while there is no dataset. */
import { frameMessages } from '../../messages/frame.ts';
import type { Manifest } from '../../model/dataset/files.ts';
import { loadDataset } from '../../store/load-dataset.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { FailureFacts } from './FileFailed.tsx';
import styles from './States.module.css';

interface LoadingProps {
  /** What this is, for who waits at the door. */
  readonly tagline?: boolean;
}

export function LoadingState({ tagline = false }: LoadingProps) {
  const texts = useMessages(frameMessages);
  return (
    <div className={styles.loading}>
      {tagline && <p className={styles.title}>{texts.tagline}</p>}
      <p role="status">{texts.loading}</p>
    </div>
  );
}

interface FailedProps {
  readonly error: Error;
  readonly manifest: Manifest | undefined;
}

/** Says which file, why and what to do; what the manifest says is shown where it was read. */
export function FailedState({ error, manifest }: FailedProps) {
  const texts = useMessages(frameMessages);
  return (
    <section className={styles.state} role="alert">
      <h2 className={styles.title}>{texts.failedTitle}</h2>
      <FailureFacts error={error} />
      {manifest !== undefined && <ManifestLine manifest={manifest} />}
      <p className={styles.actions}>
        <button type="button" className={controls.button} onClick={() => void loadDataset()}>
          {texts.retry}
        </button>
      </p>
      <details className={styles.report}>
        <summary>{texts.crashReport}</summary>
        <pre>{`${error.name}: ${error.message}`}</pre>
      </details>
    </section>
  );
}

function ManifestLine({ manifest }: { readonly manifest: Manifest }) {
  const texts = useMessages(frameMessages);
  const { pages, articles, initiatives, metrics } = manifest.counts;
  const counts = texts.countsLine(
    String(pages),
    String(articles),
    String(initiatives),
    String(metrics),
  );
  return <p>{texts.failedShown(counts)}</p>;
}
