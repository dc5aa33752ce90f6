/** How much is in view, in one line of text; each figure leads to what it counts. */
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
  const figures = [
    { tab: 'articles', count: selection.articles.length, label: texts.articles },
    { tab: 'initiatives', count: selection.initiatives.length, label: texts.initiatives },
    { tab: 'metrics', count: selection.metrics.length, label: texts.metrics },
  ] as const;
  const provinces = countProvinces(dataset, selection);
  return (
    <ul className={styles.figures}>
      {figures.map(({ tab, count, label }) => (
        <li key={tab} data-figure={tab}>
          <ViewLink tab={tab} className={styles.figure} title={texts.figureLink(label)}>
            <strong>{formatNumber(count, locale)}</strong> {label}
          </ViewLink>
        </li>
      ))}
      <li data-figure="provinces">
        <ViewLink tab="compare" className={styles.figure} title={texts.provincesLink}>
          <strong>{formatNumber(provinces, locale)}</strong> {texts.provinces}
        </ViewLink>
      </li>
    </ul>
  );
}
