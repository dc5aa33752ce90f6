/** The spread chart with its choice of unit group and the key to the marks' forms. */
import { useMemo } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { cell, textCell } from '../../model/dataset/columns.ts';
import { provinceOf } from '../../model/provinces.ts';
import { UNIT_GROUPS, type UnitGroup } from '../../model/units.ts';
import { BOUNDS, CERTAINTIES } from '../../model/vocabulary.ts';
import { formatNumber, formatQuantity } from '../../query/columns/format-number.ts';
import {
  boundPoints,
  countUnitGroups,
  findSpread,
  provincesOf,
  type SpreadPoint,
} from '../../query/spread.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useOpenMetric } from '../../store/use-open-metric.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { SpreadChart, spreadHeight } from './SpreadChart.tsx';
import styles from './SpreadPanel.module.css';

export function SpreadPanel() {
  const dataset = useReadyDataset();
  const selection = useSelection();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { openMetric, isOpen } = useOpenMetric();
  const chosen = useViewStore((view) => view.charts.unitGroup);
  const changeCharts = useViewStore((view) => view.changeCharts);
  const groups = useMemo(() => countUnitGroups(dataset, selection), [dataset, selection]);
  const most = groups.reduce((best, entry) => (entry.count > best.count ? entry : best), {
    group: 'people' as UnitGroup,
    count: 0,
  });
  const group = groups.find((entry) => entry.group === chosen)?.group ?? most.group;
  const found = useMemo(() => findSpread(dataset, selection, group), [dataset, selection, group]);
  const { points, perProvince } = useMemo(() => boundPoints(found, MOST_MARKS), [found]);
  const nameOf = (province: string) =>
    provinceOf(province)?.[locale] ?? (province === '' ? texts.unknownPlace : province);
  const { facts } = dataset;
  const indicatorOf = (point: SpreadPoint) => textCell(facts, facts.metrics.indicator, point.row);
  const numberOf = (point: SpreadPoint) => {
    const value = cell(facts.metrics.value, point.row);
    const valueMax = facts.metrics.valueMax[point.row] ?? null;
    const number = formatQuantity({ value, valueMax, approx: point.bound }, locale);
    return `${number}${textCell(facts, facts.metrics.unit, point.row)}`;
  };
  const labelOf = (point: SpreadPoint) => {
    const label = texts.pointLabel(nameOf(point.province), indicatorOf(point), numberOf(point));
    const certainty = CERTAINTIES[cell(facts.metrics.certainty, point.row)];
    return certainty?.id === 'doubtful' ? `${label} · ${certainty[locale]}` : label;
  };
  const nameOfGroup = (id: UnitGroup) =>
    UNIT_GROUPS.find((entry) => entry.id === id)?.[locale] ?? id;
  const key = BOUNDS.map((bound) => `${KEY_SIGNS[bound.id]} ${bound[locale]}`).join('　');
  const cut =
    perProvince === null
      ? ''
      : texts.spreadCut(String(perProvince), formatNumber(found.length, locale));
  const height = spreadHeight(provincesOf(points).length);
  return (
    <ChartPanel
      id="spread"
      title={texts.spread}
      note={`${texts.spreadNote}${cut}`}
      room={LEAST_ROOM}
      usual={Math.max(LEAST_ROOM, height + KEY_LINE)}
      isEmpty={points.length === 0}
      picture={{ note: `${texts.spreadPicture(nameOfGroup(group))}${cut}`, key }}
      table={{
        columns: [texts.province, texts.indicator, texts.number],
        words: 2,
        rows: points.map((point) => ({
          id: String(point.row),
          cells: [nameOf(point.province), indicatorOf(point), numberOf(point)],
        })),
      }}
      controls={
        <select
          className={styles.select}
          aria-label={texts.unitGroup}
          value={group}
          onChange={(event) => {
            const next = groups.find((entry) => entry.group === event.target.value);
            if (next !== undefined) changeCharts({ unitGroup: next.group });
          }}
        >
          {groups.map((entry) => (
            <option key={entry.group} value={entry.group}>
              {`${nameOfGroup(entry.group)} ${formatNumber(entry.count, locale)}`}
            </option>
          ))}
        </select>
      }
    >
      <Deferred height={height}>
        {(width, layers) => (
          <SpreadChart
            width={width}
            layers={layers}
            points={points}
            nameWidth={locale === 'zh' ? 64 : 104}
            nameOf={nameOf}
            formatValue={(value) => formatNumber(value, locale)}
            labelOf={labelOf}
            isOpen={isOpen}
            onChoose={openMetric}
          />
        )}
      </Deferred>
      <p className={styles.key}>{key}</p>
    </ChartPanel>
  );
}

/** Pixels in which a few lines of the chart's table can be read. */
const LEAST_ROOM = 120;

/** The key to the marks' forms below the chart. */
const KEY_LINE = 24;

/** Marks beyond which nobody tells them apart, and a page takes long to draw them. */
const MOST_MARKS = 600;

/** The marks' forms as characters, for the key under the chart. */
const KEY_SIGNS = { exact: '●', over: '▶', about: '○', under: '◀', range: '▭' } as const;
