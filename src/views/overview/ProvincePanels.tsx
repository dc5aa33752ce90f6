/** Bars and tiles of the provinces, side by side. */
import { useMemo, useState } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { provinceOf } from '../../model/provinces.ts';
import { THEMES, type ThemeId } from '../../model/themes.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { countByProvince, type ProvinceCounts } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useReducedMotion } from '../../store/use-reduced-motion.ts';
import { useViewStore } from '../../store/view-store.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { ProvinceBars } from './ProvinceBars.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { TileGrid } from './TileGrid.tsx';
import { themeName } from './theme-name.ts';

/** Bars and tiles: both show the provinces, both filter by them. */
export function ProvincePanels() {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('regions');
  const chosen = useViewStore((view) => view.filter.regions.include);
  const toggle = useViewStore((view) => view.toggleValue);
  const animate = !useReducedMotion();
  const [scale, setScale] = useState<'count' | 'share'>('count');
  const [barPoint, setBarPoint] = useState('');
  const [tilePoint, setTilePoint] = useState('');
  const rows = useMemo(() => countByProvince(dataset, selection), [dataset, selection]);
  const nameOf = (province: string) =>
    provinceOf(province)?.[locale] ?? (province === '' ? texts.unknownPlace : province);
  const countText = (count: number) => texts.initiativeCount(formatNumber(count, locale));
  const isSelected = (province: string) => chosen.includes(province);
  const chooseProvince = (province: string) => {
    if (province !== '') toggle('regions', province);
  };
  const labelOf = (row: ProvinceCounts, theme: ThemeId, count: number) => {
    const what = `${nameOf(row.province)} · ${themeName(theme, locale)}`;
    return texts.markLabel(what, countText(count), isSelected(row.province));
  };
  const table = {
    columns: [texts.province, texts.total, ...THEMES.map((theme) => theme[locale])],
    rows: rows.map((row) => ({
      id: row.province,
      cells: [nameOf(row.province), String(row.total), ...row.byTheme.map(String)],
    })),
  };
  return (
    <>
      <ChartPanel
        title={texts.byProvince}
        note={texts.byProvinceNote}
        readout={barPoint}
        table={table}
        controls={<ScaleSwitch scale={scale} onChange={setScale} />}
      >
        <Deferred height={rows.length * 20 + 22}>
          <ProvinceBars
            rows={rows}
            scale={scale}
            nameOf={nameOf}
            labelOf={labelOf}
            isSelected={isSelected}
            anySelected={chosen.length > 0}
            animate={animate}
            onChoose={chooseProvince}
            onChooseProvince={chooseProvince}
            onPoint={setBarPoint}
          />
        </Deferred>
      </ChartPanel>
      <ChartPanel
        title={texts.tiles}
        note={texts.tilesNote}
        readout={tilePoint}
        table={{
          columns: [texts.province, texts.total],
          rows: rows.map((row) => ({
            id: row.province,
            cells: [nameOf(row.province), String(row.total)],
          })),
        }}
      >
        <TileGrid
          title={texts.tiles}
          rows={rows}
          nameOf={nameOf}
          labelOf={(province, count) =>
            texts.markLabel(nameOf(province), countText(count), isSelected(province))
          }
          isSelected={isSelected}
          onChoose={chooseProvince}
          onPoint={setTilePoint}
        />
      </ChartPanel>
    </>
  );
}
