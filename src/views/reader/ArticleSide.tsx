/** The article set for reading, with its facts below or beside it. */
import { ArticleColumn } from './ArticleColumn.tsx';
import styles from './ArticleSide.module.css';
import { FactsPanel } from './FactsPanel.tsx';
import { useFactActions } from './use-fact-actions.ts';
import type { ReaderModel } from './use-reader-model.ts';

export function ArticleSide({ model }: { readonly model: ReaderModel }) {
  const facts = useFactActions(model);
  return (
    <div className={styles.side}>
      <ArticleColumn model={model} facts={facts} notes={true} />
      <FactsPanel model={model} state={facts} />
    </div>
  );
}
