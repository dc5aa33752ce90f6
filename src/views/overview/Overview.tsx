/** The first screen: how much is in view, where, about what, when, and the largest numbers. */
import { useMemo, useState } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { provinceOf } from '../../model/provinces.ts';
import { THEMES, type ThemeId } from '../../model/themes.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { findLargest } from '../../query/largest.ts';
import {
  countByMonth,
  countByProvince,
  countByTheme,
  type ProvinceCounts,
} from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useReducedMotion } from '../../store/use-reduced-motion.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { Figures } from './Figures.tsx';
import { LargestNumbers } from './LargestNumbers.tsx';
import styles from './Overview.module.css';
import { ProvinceBars } from './ProvinceBars.tsx';
import { ScaleSwitch } from './ScaleSwitch.tsx';
import { SpreadPanel } from './SpreadPanel.tsx';
import { ThemeBars } from './ThemeBars.tsx';
import { TileGrid } from './TileGrid.tsx';
import { TimelineChart } from './TimelineChart.tsx';

const LARGEST_PER_GROUP = 4;

export function Overview() {
  const dataset = useReadyDataset();
  const selection = useSelection();
  const texts = useMessages(overviewMessages);
  const largest = useMemo(
    () => findLargest(dataset, selection, LARGEST_PER_GROUP),
    [dataset, selection],
  );
  return (
    <div className={styles.overview}>
      <h1 className={styles.hidden}>{texts.heading}</h1>
      <Figures dataset={dataset} selection={selection} />
      <div className={styles.charts}>
        <ProvincePanels />
        <ThemePanel />
        <TimelinePanel />
        <SpreadPanel />
      </div>
      <section className={styles.largest} aria-labelledby="largest-numbers">
        <h2 id="largest-numbers" className={styles.title}>
          {texts.largest} <small>{texts.largestNote}</small>
        </h2>
        <LargestNumbers dataset={dataset} groups={largest} />
      </section>
    </div>
  );
}

/** Bars and tiles: both show the provinces, both filter by them. */
function ProvincePanels() {
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

function ThemePanel() {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('themes');
  const chosen = useViewStore((view) => view.filter.themes.include);
  const toggle = useViewStore((view) => view.toggleValue);
  const animate = !useReducedMotion();
  const [point, setPoint] = useState('');
  const rows = useMemo(() => countByTheme(dataset, selection), [dataset, selection]);
  const isSelected = (theme: ThemeId) => chosen.includes(theme);
  return (
    <ChartPanel
      title={texts.byTheme}
      note={texts.byThemeNote}
      readout={point}
      table={{
        columns: [texts.theme, texts.initiatives, texts.articles],
        rows: rows.map((row) => ({
          id: row.theme,
          cells: [themeName(row.theme, locale), String(row.initiatives), String(row.articles)],
        })),
      }}
    >
      <Deferred height={rows.length * 19}>
        <ThemeBars
          rows={rows}
          nameOf={(theme) => themeName(theme, locale)}
          nameWidth={locale === 'zh' ? 64 : 140}
          labelOf={(row) =>
            texts.markLabel(
              themeName(row.theme, locale),
              texts.initiativeCount(formatNumber(row.initiatives, locale)),
              isSelected(row.theme),
            )
          }
          isSelected={isSelected}
          anySelected={chosen.length > 0}
          animate={animate}
          onChoose={(theme) => toggle('themes', theme)}
          onPoint={setPoint}
        />
      </Deferred>
    </ChartPanel>
  );
}

const TIMELINE_HEIGHT = 180;

function TimelinePanel() {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('dates');
  const dates = useViewStore((view) => view.filter.dates);
  const changeFilter = useViewStore((view) => view.changeFilter);
  const animate = !useReducedMotion();
  const [point, setPoint] = useState('');
  const timeline = useMemo(() => countByMonth(dataset, selection), [dataset, selection]);
  const anySelected = dates.from !== null || dates.to !== null;
  const isSelected = (month: string) =>
    anySelected &&
    (dates.from === null || month >= dates.from.slice(0, 7)) &&
    (dates.to === null || month <= dates.to.slice(0, 7));
  const choose = (month: string) => {
    const same = dates.from === month && dates.to === month;
    changeFilter({ dates: same ? { from: null, to: null } : { from: month, to: month } });
  };
  const undated = timeline.undated > 0 ? `；${texts.undated(timeline.undated)}` : '';
  return (
    <ChartPanel
      title={texts.timeline}
      note={`${texts.timelineNote}${locale === 'zh' ? undated : undated.replace('；', '; ')}`}
      readout={point}
      table={{
        columns: [texts.month, texts.articles, texts.initiatives],
        rows: timeline.months.map((row) => ({
          id: row.month,
          cells: [row.month, String(row.articles), String(row.initiatives)],
        })),
      }}
    >
      {timeline.months.length === 0 ? (
        <p className={styles.empty}>{texts.emptyChart}</p>
      ) : (
        <Deferred height={TIMELINE_HEIGHT}>
          <TimelineChart
            months={timeline.months}
            height={TIMELINE_HEIGHT}
            labelOf={(row) =>
              texts.markLabel(
                row.month,
                texts.articleCount(formatNumber(row.articles, locale)),
                isSelected(row.month),
              )
            }
            isSelected={isSelected}
            anySelected={anySelected}
            animate={animate}
            onChoose={choose}
            onPoint={setPoint}
          />
        </Deferred>
      )}
    </ChartPanel>
  );
}

function themeName(theme: ThemeId, locale: 'zh' | 'en'): string {
  return THEMES.find((entry) => entry.id === theme)?.[locale] ?? theme;
}
