/** What both province charts show and do: counts, names, what is chosen. */
import { useMemo } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { provinceOf } from '../../model/provinces.ts';
import type { ThemeId } from '../../model/themes.ts';
import type { Dataset } from '../../query/dataset.ts';
import { EMPTY_FILTER } from '../../query/filter.ts';
import { countSegments, isChosen, toggleSegment } from '../../query/segments.ts';
import { selectRows } from '../../query/select-rows.ts';
import {
  countByProvince,
  countProvincesWithInitiatives,
  type ProvinceCounts,
} from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { type Heights, heightsFor, provincesToFit } from './heights.ts';
import { labelMark } from './mark-label.ts';
import { themeName } from './theme-name.ts';

export interface Provinces {
  readonly rows: readonly ProvinceCounts[];
  /** Those of the whole dataset: what the rows are without any filter. */
  readonly all: readonly ProvinceCounts[];
  readonly anySelected: boolean;
  readonly nameOf: (province: string) => string;
  readonly isSelected: (province: string) => boolean;
  readonly labelOf: (province: string, count: number) => string;
  readonly segmentLabelOf: (row: ProvinceCounts, theme: ThemeId, count: number) => string;
  readonly choose: (province: string) => void;
  /** Filters by province and theme at once; the same click again undoes both. */
  readonly chooseSegment: (province: string, theme: ThemeId) => void;
}

const counted = new WeakMap<Dataset, readonly ProvinceCounts[]>();

/** Counted once for all charts that ask. */
function provincesOfAll(dataset: Dataset): readonly ProvinceCounts[] {
  const known = counted.get(dataset);
  if (known !== undefined) return known;
  const all = countByProvince(dataset, selectRows(dataset, EMPTY_FILTER, null));
  counted.set(dataset, all);
  return all;
}

export function useHeights(): Heights {
  const dataset = useReadyDataset();
  // What a click on a chart chooses makes no room smaller: nothing moves from under the pointer.
  const selection = useFacetSelection('regions', 'themes', 'dates');
  const left = useMemo(
    () => countProvincesWithInitiatives(dataset, selection),
    [dataset, selection],
  );
  return heightsFor(provincesToFit(provincesOfAll(dataset).length, left));
}

export function useProvinces(): Provinces {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('regions');
  const regions = useViewStore((view) => view.filter.regions.include);
  const filter = useViewStore((view) => view.filter);
  const toggle = useViewStore((view) => view.toggleValue);
  const changeFilter = useViewStore((view) => view.changeFilter);
  const rows = useMemo(() => countByProvince(dataset, selection), [dataset, selection]);
  const base = useFacetSelection('regions', 'themes');
  const countOf = useMemo(() => countSegments(dataset, filter, base), [dataset, filter, base]);
  const all = provincesOfAll(dataset);
  const nameOf = (province: string) =>
    provinceOf(province)?.[locale] ?? (province === '' ? texts.unknownPlace : province);
  const isSelected = (province: string) => regions.includes(province);
  return {
    rows,
    all,
    anySelected: regions.length > 0,
    nameOf,
    isSelected,
    labelOf: (province, count) => {
      const gives = isSelected(province) ? null : countOf({ province, theme: null });
      return labelMark({ what: nameOf(province), count, gives }, locale);
    },
    segmentLabelOf: ({ province }, theme, count) => {
      const what = `${nameOf(province)} · ${themeName(theme, locale)}`;
      const chosen = isChosen(filter, { province, theme });
      const gives = chosen ? null : countOf({ province, theme });
      return labelMark({ what, count, gives, byMainTheme: true }, locale);
    },
    choose: (province) => toggle('regions', province),
    // One change, so that it is one step of the history.
    chooseSegment: (province, theme) => changeFilter(toggleSegment(filter, { province, theme })),
  };
}
