/** In place of a sentence: that it is on its way, or that it did not come. */
import { tablesMessages } from '../../messages/tables.ts';
import type { Dataset } from '../../query/dataset.ts';
import { shardOfArticle } from '../../query/sentences.ts';
import { useTextsStore } from '../../store/dataset-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './Grid.module.css';

interface Props {
  readonly dataset: Dataset;
  /** Row of the article that the sentence stands in. */
  readonly article: number;
  readonly waiting: string;
}

export function AbsentSentence({ dataset, article, waiting }: Props) {
  const texts = useMessages(tablesMessages);
  const shard = shardOfArticle(dataset, article);
  const failed = useTextsStore((state) => state.failed.has(shard));
  return <span className={styles.waiting}>{failed ? texts.missingText : waiting}</span>;
}
