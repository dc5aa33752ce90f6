/** The page's articles by number and tint, each leading to its text. */
import { useMemo } from 'react';
import { pagesMessages } from '../../messages/pages.ts';
import { cell } from '../../model/dataset/columns.ts';
import { titleOfArticle } from '../../query/columns/facts.ts';
import { rowsOnPage } from '../../query/reader/page-articles.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Line } from '../frame/Line.tsx';
import styles from './PageLegend.module.css';
import { toneOf } from './tone.ts';

/** @param page row of `facts.pages` */
export function PageLegend({ page }: { readonly page: number }) {
  const texts = useMessages(pagesMessages);
  const dataset = useReadyDataset();
  const articles = useMemo(() => rowsOnPage(dataset, page), [dataset, page]);
  return (
    <section aria-label={texts.legend}>
      <h2 className={styles.title}>{texts.legend}</h2>
      <ol>
        {articles.map((article) => (
          <Entry key={article} article={article} />
        ))}
      </ol>
      <p className={styles.note}>{texts.legendNote}</p>
    </section>
  );
}

function Entry({ article }: { readonly article: number }) {
  const texts = useMessages(pagesMessages);
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const openArticle = useViewStore((view) => view.openArticle);
  const position = cell(dataset.facts.articles.position, article);
  const id = dataset.articleIds[article] ?? '';
  const isOpen = useViewStore((view) => view.open?.id === id);
  const title = titleOfArticle(dataset, article, locale);
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-label={texts.openArticle(String(position + 1), title)}
        aria-current={isOpen || undefined}
        onClick={() => openArticle({ id, focus: null, side: 'article' })}
      >
        <span className={styles.number} data-tone={toneOf(position)}>
          {position + 1}
        </span>
        <span>
          <Line text={title} locale={locale} />
        </span>
      </button>
    </li>
  );
}
