/** How much is in view, in one line of text. */
import { overviewMessages } from '../../messages/overview.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Selection } from '../../query/select-rows.ts';
import { countProvinces } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './Figures.module.css';

export function Figures({ dataset, selection }: { dataset: Dataset; selection: Selection }) {
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const figures = [
    { id: 'articles', count: selection.articles.length, label: texts.articles },
    { id: 'initiatives', count: selection.initiatives.length, label: texts.initiatives },
    { id: 'metrics', count: selection.metrics.length, label: texts.metrics },
    { id: 'provinces', count: countProvinces(dataset, selection), label: texts.provinces },
  ];
  return (
    <ul className={styles.figures}>
      {figures.map(({ id, count, label }) => (
        <li key={id} data-figure={id}>
          <strong>{formatNumber(count, locale)}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
