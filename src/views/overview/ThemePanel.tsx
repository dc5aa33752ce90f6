/** The themes and how many initiatives each has. */
import { useMemo } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import type { ThemeId } from '../../model/themes.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { countByTheme } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { ThemeBars, themesHeight } from './ThemeBars.tsx';
import { themeName } from './theme-name.ts';

export function ThemePanel() {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('themes');
  const chosen = useViewStore((view) => view.filter.themes.include);
  const toggle = useViewStore((view) => view.toggleValue);
  const rows = useMemo(() => countByTheme(dataset, selection), [dataset, selection]);
  const isSelected = (theme: ThemeId) => chosen.includes(theme);
  return (
    <ChartPanel
      title={texts.byTheme}
      note={texts.byThemeNote}
      picture={{ own: 'themes' }}
      room={themesHeight(rows.length)}
      isEmpty={rows.every((row) => row.initiatives === 0)}
      table={{
        columns: [texts.theme, texts.initiatives, texts.articles],
        rows: rows.map((row) => ({
          id: row.theme,
          cells: [themeName(row.theme, locale), String(row.initiatives), String(row.articles)],
        })),
      }}
    >
      <Deferred height={themesHeight(rows.length)}>
        {(width, layers) => (
          <ThemeBars
            width={width}
            layers={layers}
            rows={rows}
            nameOf={(theme) => themeName(theme, locale)}
            formatCount={(count) => formatNumber(count, locale)}
            nameWidth={locale === 'zh' ? 64 : 152}
            labelOf={(row) =>
              texts.markLabel(
                themeName(row.theme, locale),
                texts.initiativeCount(formatNumber(row.initiatives, locale)),
                isSelected(row.theme),
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
