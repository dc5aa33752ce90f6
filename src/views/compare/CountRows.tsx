/** How many articles, initiatives and metrics each side has. */
import { compareMessages } from '../../messages/compare.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { TABLE_IDS, TableId } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './CompareTable.module.css';
import { SideLink } from './SideLink.tsx';
import type { ComparisonModel } from './use-comparison.ts';

/** As on the overview. */
const ORDER = ['articles', 'initiatives', 'metrics'] as const satisfies readonly TableId[];
const LABELS = {
  articles: 'toArticles',
  initiatives: 'toInitiatives',
  metrics: 'toMetrics',
} as const satisfies Record<(typeof TABLE_IDS)[number], string>;

export function CountRows({ model }: { readonly model: ComparisonModel }) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  return ORDER.map((table) => (
    <tr key={table}>
      <th scope="row" className={styles.row}>
        {texts[table]}
      </th>
      {model.sides.map(({ value, filter, selection }) => {
        const count = formatNumber(selection[table].length, locale);
        return (
          <td key={value} className={styles.figure}>
            <SideLink
              table={table}
              filter={filter}
              className={styles.number}
              label={texts[LABELS[table]](model.nameOf(value), count)}
            >
              {count}
            </SideLink>
          </td>
        );
      })}
    </tr>
  ));
}
