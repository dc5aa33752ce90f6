/** What stands in the place of the content while there is no dataset. */
import { frameMessages } from '../../messages/frame.ts';
import type { Manifest } from '../../model/dataset/files.ts';
import { DatasetError } from '../../model/dataset/parse.ts';
import { FetchError } from '../../store/fetch-file.ts';
import { loadDataset } from '../../store/load-dataset.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import styles from './States.module.css';

type Texts = (typeof frameMessages)['zh'];

export function LoadingState() {
  const texts = useMessages(frameMessages);
  return (
    <p className={styles.loading} role="status">
      {texts.loading}
    </p>
  );
}

interface FailedProps {
  readonly error: Error;
  readonly manifest: Manifest | undefined;
}

/** Says which file, why and what to do; what the manifest says is shown where it was read. */
export function FailedState({ error, manifest }: FailedProps) {
  const texts = useMessages(frameMessages);
  const { file, why, what } = explain(error, texts);
  return (
    <section className={styles.state} role="alert">
      <h2 className={styles.title}>{texts.failedTitle}</h2>
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

interface Explanation {
  readonly file: string;
  readonly why: string;
  readonly what: string;
}

/** In words, by the kind of problem. */
export function explain(error: Error, texts: Texts): Explanation {
  if (error instanceof FetchError) {
    const said = {
      missing: { why: texts.whyMissing, what: texts.doMissing },
      unreachable: { why: texts.whyUnreachable, what: texts.doUnreachable },
      cut: { why: texts.whyCut, what: texts.doReload },
      changed: { why: texts.whyChanged, what: texts.doReload },
    } as const;
    return { file: error.file, ...said[error.problem] };
  }
  if (error instanceof DatasetError) {
    const said = {
      'not-json': { why: texts.whyNotJson, what: texts.doReload },
      older: { why: texts.whyOlder, what: texts.doOlder },
      newer: { why: texts.whyNewer, what: texts.doNewer },
      'wrong-shape': { why: texts.whyShape(error.place), what: texts.doReload },
    } as const;
    return { file: error.file, ...said[error.problem] };
  }
  return { file: '', why: texts.whyOther, what: texts.doReload };
}
