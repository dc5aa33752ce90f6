/** Initiatives by theme or by province: a bar a side, all on one scale. */
import { compareMessages } from '../../messages/compare.ts';
import { PROVINCES, provinceOf } from '../../model/provinces.ts';
import { THEME_IDS } from '../../model/themes.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { CompareSide } from '../../query/compare.ts';
import { labelOfValue } from '../../query/facet-values.ts';
import type { Filter } from '../../query/filter.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './CompareTable.module.css';
import { SideLink } from './SideLink.tsx';
import type { ComparisonModel } from './use-comparison.ts';

export function PartRows({ model }: { readonly model: ComparisonModel }) {
  const locale = usePreferences((preferences) => preferences.locale);
  const { by, sides } = model;
  const parts = partsOf(model);
  const most = Math.max(1, ...sides.flatMap(({ parts: counts }) => [...counts.values()]));
  return parts.map((part) => (
    <tr key={part}>
      <th scope="row" className={styles.row}>
        <span className={styles.part}>
          {by === 'regions' && (
            <span className={styles.swatch} style={{ background: `var(--theme-${part})` }} />
          )}
          {partName(part, by, locale)}
        </span>
      </th>
      {sides.map((side) => (
        <td key={side.value} className={styles.bar}>
          <PartBar side={side} part={part} most={most} model={model} />
        </td>
      ))}
    </tr>
  ));
}

/** Themes in their own order; provinces by their sum, the unknown place last. */
function partsOf({ by, sides }: ComparisonModel): string[] {
  const sum = (part: string) =>
    sides.reduce((total, side) => total + (side.parts.get(part) ?? 0), 0);
  const all: readonly string[] =
    by === 'regions' ? THEME_IDS : [...PROVINCES.map(({ name }) => name), ''];
  const shown = all.filter((part) => sum(part) > 0);
  if (by === 'regions') return shown;
  return shown.sort((a, b) => Number(a === '') - Number(b === '') || sum(b) - sum(a));
}

function partName(part: string, by: ComparisonModel['by'], locale: 'zh' | 'en'): string {
  if (by === 'regions') return labelOfValue('themes', part, locale);
  return provinceOf(part)?.[locale] ?? labelOfValue('regions', part, locale);
}

interface PartBarProps {
  readonly side: CompareSide;
  readonly part: string;
  /** The longest bar of all columns. */
  readonly most: number;
  readonly model: ComparisonModel;
}

function PartBar({ side, part, most, model }: PartBarProps) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const count = side.parts.get(part) ?? 0;
  if (count === 0) return <span className={styles.zero}>0</span>;
  const theme = model.by === 'regions' ? part : side.value;
  const name = `${model.nameOf(side.value)} · ${partName(part, model.by, locale)}`;
  const shown = formatNumber(count, locale);
  return (
    <SideLink
      table="initiatives"
      filter={filterOfPart(side.filter, part, model.by)}
      className={styles.barLink}
      label={texts.toInitiatives(name, shown)}
    >
      <span
        className={styles.fill}
        style={{ width: `${(count / most) * 100}%`, background: `var(--theme-${theme})` }}
      />
      <span className={styles.count}>{shown}</span>
    </SideLink>
  );
}

function filterOfPart(filter: Filter, part: string, by: ComparisonModel['by']): Filter {
  const clause = by === 'regions' ? 'themes' : 'regions';
  return { ...filter, [clause]: { include: [part], exclude: [] } };
}
