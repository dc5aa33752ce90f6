/** What made the dataset, from what, and how much there is in it. */
import { methodMessages } from '../../messages/method.ts';
import type { Manifest } from '../../model/dataset/files.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './MethodView.module.css';

export function Versions({ manifest }: { readonly manifest: Manifest }) {
  const texts = useMessages(methodMessages);
  const { pages, articles, metrics, initiatives } = manifest.counts;
  const number = (value: number) => value.toLocaleString('en');
  const lines = [
    [texts.generator, manifest.generator],
    [texts.schema, String(manifest.schema)],
    [texts.input, manifest.input],
    [
      texts.counts,
      texts.countsLine(number(pages), number(articles), number(metrics), number(initiatives)),
    ],
  ] as const;
  return (
    <dl className={styles.terms}>
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={styles.breakable}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
