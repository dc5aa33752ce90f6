/** Every file of the dataset's version, as links with their sizes and digests. */
import { methodMessages } from '../../messages/method.ts';
import type { Manifest } from '../../model/dataset/files.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './Downloads.module.css';
import { formatBytes } from './format-bytes.ts';

/** A dataset of many shards: these are listed first, the rest unfold. */
const LISTED = 40;

export function Downloads({ manifest }: { readonly manifest: Manifest }) {
  const texts = useMessages(methodMessages);
  const lines = (files: Manifest['files']) =>
    files.map((file) => <FileLine key={file.path} file={file} folder={manifest.folder} />);
  const first = manifest.files.slice(0, LISTED);
  const rest = manifest.files.slice(LISTED);
  return (
    <>
      <p className={styles.note}>{texts.downloadNote}</p>
      <ul>
        <li className={styles.line}>
          <a href="data/manifest.json" download="manifest.json">
            manifest.json
          </a>
        </li>
        {lines(first)}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{texts.moreFiles(String(rest.length))}</summary>
          <ul>{lines(rest)}</ul>
        </details>
      )}
    </>
  );
}

interface LineProps {
  readonly file: Manifest['files'][number];
  readonly folder: string;
}

function FileLine({ file, folder }: LineProps) {
  const texts = useMessages(methodMessages);
  return (
    <li className={styles.line}>
      <a href={`data/${folder}/${file.path}`} download={file.path.replaceAll('/', '-')}>
        {file.path}
      </a>
      <span className={styles.size} title={texts.bytes(file.bytes.toLocaleString('en'))}>
        {formatBytes(file.bytes)}
      </span>
      <code className={styles.digest} title={texts.digest}>
        {file.sha256}
      </code>
    </li>
  );
}
