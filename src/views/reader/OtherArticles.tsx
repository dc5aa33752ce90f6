/** The other articles of the page, as links for those who do not use a pointer. */

import { titleOfArticle } from '../../query/columns/facts.ts';
import type { ArticleText } from '../../query/reader/article-facts.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import styles from './PageSide.module.css';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly model: ReaderModel;
  readonly articles: readonly ArticleText[];
  readonly onArticle: (article: number) => void;
}

export function OtherArticles({ model, articles, onArticle }: Props) {
  const { dataset, row, texts, locale } = model;
  const others = articles.filter(({ article }) => article !== row);
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={texts.otherArticles}>
      <h3>{texts.otherArticles}</h3>
      <ul>
        {others.map(({ article }) => (
          <li key={article}>
            <button type="button" className={controls.link} onClick={() => onArticle(article)}>
              <Line text={titleOfArticle(dataset, article, locale)} locale={locale} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
