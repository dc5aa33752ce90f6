/** How much is in view, in one line of text, each figure leading to what it counts; and of what. */
import { overviewMessages } from '../../messages/overview.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Selection } from '../../query/select-rows.ts';
import { countProvinces } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { ViewLink } from '../frame/ViewLink.tsx';
import styles from './Figures.module.css';

export function Figures({ dataset, selection }: { dataset: Dataset; selection: Selection }) {
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const counts = {
    articles: formatNumber(selection.articles.length, locale),
    initiatives: formatNumber(selection.initiatives.length, locale),
    metrics: formatNumber(selection.metrics.length, locale),
    provinces: formatNumber(countProvinces(dataset, selection), locale),
  };
  const figures = [
    { id: 'articles', tab: 'articles', word: texts.articlesIn, title: texts.allArticles },
    {
      id: 'initiatives',
      tab: 'initiatives',
      word: texts.initiativesIn,
      title: texts.allInitiatives,
    },
    { id: 'metrics', tab: 'metrics', word: texts.metricsIn, title: texts.allMetrics },
    { id: 'provinces', tab: 'compare', word: texts.provincesIn, title: texts.provincesLink },
  ] as const;
  return (
    <div className={styles.head}>
      <ul className={styles.figures}>
        {figures.map(({ id, tab, word, title }) => (
          <li key={id} data-figure={id}>
            <ViewLink tab={tab} className={styles.figure} title={title}>
              <strong>{counts[id]}</strong> {word(counts[id])}
            </ViewLink>
          </li>
        ))}
      </ul>
      <Lede pages={formatNumber(dataset.manifest.counts.pages, locale)} />
    </div>
  );
}

/** What a first visit asks: where this is from, what the words mean, how it is made. */
function Lede({ pages }: { readonly pages: string }) {
  const texts = useMessages(overviewMessages);
  return (
    <p className={styles.lede}>
      <span>{texts.ledeSource(pages)}</span>{' '}
      <span>
        {texts.ledeTerms}{' '}
        <ViewLink tab="method" className={styles.method}>
          {texts.howRead}
        </ViewLink>
      </span>
    </p>
  );
}
