/** The article and, beside it, the page it was put together from: a sentence is marked on both. */
import { ArticleColumn } from './ArticleColumn.tsx';
import styles from './ArticleSide.module.css';
import { PageSide } from './PageSide.tsx';
import { useFactActions } from './use-fact-actions.ts';
import type { ReaderModel } from './use-reader-model.ts';

export function BothSides({ model }: { readonly model: ReaderModel }) {
  const facts = useFactActions(model);
  return (
    <div className={styles.both}>
      <ArticleColumn model={model} facts={facts} notes={false} />
      <PageSide model={model} beside={true} />
    </div>
  );
}
