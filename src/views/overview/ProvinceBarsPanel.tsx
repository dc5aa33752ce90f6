/** Initiatives per province as bars stacked by theme, with the choice of scale. */
import { overviewMessages } from '../../messages/overview.ts';
import { THEMES } from '../../model/themes.ts';
import { formatNumber, formatShare } from '../../query/columns/format-number.ts';
import type { ProvinceCounts } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import panelStyles from './ChartPanel.module.css';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { barsHeight } from './heights.ts';
import { ProvinceBars } from './ProvinceBars.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { ThemeLegend } from './ThemeLegend.tsx';
import { useHeights, useProvinces } from './use-provinces.ts';
import { useThemesNamed } from './use-themes-named.ts';

export function ProvinceBarsPanel() {
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const provinces = useProvinces();
  const scale = useViewStore((view) => view.charts.scale);
  const changeCharts = useViewStore((view) => view.changeCharts);
  const named = useThemesNamed();
  const { nameOf } = provinces;
  const unfolded = useViewStore((view) => view.charts.allProvinces);
  const all = provinces.rows;
  const heights = useHeights();
  const folds = heights.provincesFold;
  const folded = folds && !unfolded;
  const rows = folded
    ? firstRows(all, { lines: heights.provinceLines, isSelected: provinces.isSelected })
    : all;
  const most = folds && unfolded ? provinces.all.length : heights.provinceLines;
  const height = barsHeight(Math.max(rows.length, most));
  const room = folded ? heights.provinces : folds ? height : Math.max(heights.provinces, height);
  const hidden = all.length - rows.length;
  const note =
    hidden === 0
      ? texts.byProvinceNote
      : `${texts.byProvinceNote}${texts.clause}${texts.firstProvinces(rows.length, all.length)}`;
  const isShare = scale === 'share';
  const columnOf = (theme: string) => (isShare ? texts.shareOf(theme) : theme);
  const cellOf = (count: number, { total }: ProvinceCounts) =>
    isShare ? formatShare(count, total) : String(count);
  const table = {
    columns: [texts.province, texts.total, ...THEMES.map((theme) => columnOf(theme[locale]))],
    rows: all.map((row) => ({
      id: row.province,
      cells: [
        nameOf(row.province),
        String(row.total),
        ...row.byTheme.map((count) => cellOf(count, row)),
      ],
    })),
  };
  const legendOf = (shown: readonly ProvinceCounts[]) =>
    themesOf(shown).map((theme) => ({ label: theme[locale], colour: `--theme-${theme.id}` }));
  return (
    <ChartPanel
      id="provinces"
      title={texts.byProvince}
      note={note}
      table={table}
      picture={{ own: 'regions', legend: legendOf(rows) }}
      room={room}
      usual={room}
      isEmpty={all.length === 0}
      controls={<ScaleSwitch scale={scale} onChange={(next) => changeCharts({ scale: next })} />}
    >
      {!named && <ThemeLegend entries={legendOf(provinces.all)} />}
      <Deferred height={height}>
        {(width, layers) => (
          <ProvinceBars
            width={width}
            layers={layers}
            rows={rows}
            scale={scale}
            nameOf={nameOf}
            formatCount={(count) => formatNumber(count, locale)}
            labelOf={provinces.segmentLabelOf}
            isSelected={provinces.isSelected}
            anySelected={provinces.anySelected}
            nameWidth={locale === 'zh' ? 64 : 104}
            onChoose={provinces.chooseSegment}
            onChooseProvince={provinces.choose}
            totalLabelOf={(row) => provinces.labelOf(row.province, row.total)}
          />
        )}
      </Deferred>
      {folds && (
        <button
          type="button"
          className={panelStyles.more}
          hidden={hidden === 0 && !unfolded}
          aria-expanded={unfolded}
          onClick={() => changeCharts({ allProvinces: !unfolded })}
        >
          {unfolded ? texts.fewerProvinces : texts.moreProvinces(hidden)}
        </button>
      )}
    </ChartPanel>
  );
}

/** The provinces with most initiatives; chosen ones further down take the places of the last. */
function firstRows(
  rows: readonly ProvinceCounts[],
  { lines, isSelected }: { lines: number; isSelected: (province: string) => boolean },
): readonly ProvinceCounts[] {
  const chosen = rows.slice(lines).filter((row) => isSelected(row.province));
  return [...rows.slice(0, Math.max(0, lines - chosen.length)), ...chosen];
}

function themesOf(rows: readonly ProvinceCounts[]) {
  return THEMES.filter((_, index) => rows.some((row) => (row.byTheme[index] ?? 0) > 0));
}
