/** What both province charts show and do: counts, names, what is chosen. */
import { useMemo } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { provinceOf } from '../../model/provinces.ts';
import type { ThemeId } from '../../model/themes.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { countByProvince, type ProvinceCounts } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { themeName } from './theme-name.ts';

export interface Provinces {
  readonly rows: readonly ProvinceCounts[];
  readonly anySelected: boolean;
  readonly nameOf: (province: string) => string;
  readonly isSelected: (province: string) => boolean;
  readonly labelOf: (province: string, count: number) => string;
  readonly segmentLabelOf: (row: ProvinceCounts, theme: ThemeId, count: number) => string;
  readonly choose: (province: string) => void;
  /** Filters by province and theme at once; the same click again undoes both. */
  readonly chooseSegment: (province: string, theme: ThemeId) => void;
}

export function useProvinces(): Provinces {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('regions');
  const regions = useViewStore((view) => view.filter.regions.include);
  const themes = useViewStore((view) => view.filter.themes.include);
  const toggle = useViewStore((view) => view.toggleValue);
  const rows = useMemo(() => countByProvince(dataset, selection), [dataset, selection]);
  const nameOf = (province: string) =>
    provinceOf(province)?.[locale] ?? (province === '' ? texts.unknownPlace : province);
  const isSelected = (province: string) => regions.includes(province);
  const labelOf = (what: string, count: number, selected: boolean) =>
    texts.markLabel(what, texts.initiativeCount(formatNumber(count, locale)), selected);
  return {
    rows,
    anySelected: regions.length > 0,
    nameOf,
    isSelected,
    labelOf: (province, count) => labelOf(nameOf(province), count, isSelected(province)),
    segmentLabelOf: (row, theme, count) => {
      const chosen = isSelected(row.province) && themes.includes(theme);
      return labelOf(`${nameOf(row.province)} · ${themeName(theme, locale)}`, count, chosen);
    },
    choose: (province) => toggle('regions', province),
    chooseSegment: (province, theme) => {
      const [hasProvince, hasTheme] = [isSelected(province), themes.includes(theme)];
      const undo = hasProvince && hasTheme;
      if (undo || !hasProvince) toggle('regions', province);
      if (undo || !hasTheme) toggle('themes', theme);
    },
  };
}
