/** The themes and how many initiatives each has. */
import { useMemo } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import type { ThemeId } from '../../model/themes.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { countThemeChoices } from '../../query/segments.ts';
import { countByTheme } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { labelMark } from './mark-label.ts';
import { ThemeBars } from './ThemeBars.tsx';
import { themeName } from './theme-name.ts';
import { useHeights } from './use-provinces.ts';

export function ThemePanel() {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('themes');
  const filter = useViewStore((view) => view.filter);
  const chosen = filter.themes.include;
  const toggle = useViewStore((view) => view.toggleValue);
  const rows = useMemo(() => countByTheme(dataset, selection), [dataset, selection]);
  const countOf = useMemo(
    () => countThemeChoices(dataset, filter, selection),
    [dataset, filter, selection],
  );
  const isSelected = (theme: ThemeId) => chosen.includes(theme);
  const { themes: height } = useHeights();
  return (
    <ChartPanel
      id="themes"
      title={texts.byTheme}
      note={texts.byThemeNote}
      picture={{ own: 'themes' }}
      room={height}
      usual={height}
      isEmpty={rows.every((row) => row.initiatives === 0)}
      table={{
        columns: [texts.theme, texts.initiatives, texts.articles],
        rows: rows.map((row) => ({
          id: row.theme,
          cells: [themeName(row.theme, locale), String(row.initiatives), String(row.articles)],
        })),
      }}
    >
      <Deferred height={height}>
        {(width, layers) => (
          <ThemeBars
            width={width}
            height={height}
            layers={layers}
            rows={rows}
            nameOf={(theme) => themeName(theme, locale)}
            formatCount={(count) => formatNumber(count, locale)}
            nameWidth={locale === 'zh' ? 64 : 152}
            labelOf={(row) =>
              labelMark(
                {
                  what: themeName(row.theme, locale),
                  count: row.initiatives,
                  gives: isSelected(row.theme) ? null : countOf(row.theme),
                },
                locale,
              )
            }
            isSelected={isSelected}
            anySelected={chosen.length > 0}
            onChoose={(theme) => toggle('themes', theme)}
          />
        )}
      </Deferred>
    </ChartPanel>
  );
}
