/** Articles by month. */
import { useMemo } from 'react';
import { overviewMessages } from '../../messages/overview.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import { countByMonth } from '../../query/summaries.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetSelection } from '../../store/use-facet-selection.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { ChartPanel } from './ChartPanel.tsx';
import { Deferred } from './Deferred.tsx';
import { TimelineChart } from './TimelineChart.tsx';
import { useHeights } from './use-provinces.ts';

export function TimelinePanel() {
  const dataset = useReadyDataset();
  const texts = useMessages(overviewMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const selection = useFacetSelection('dates');
  const dates = useViewStore((view) => view.filter.dates);
  const changeFilter = useViewStore((view) => view.changeFilter);
  const timeline = useMemo(() => countByMonth(dataset, selection), [dataset, selection]);
  const anySelected = dates.from !== null || dates.to !== null;
  const isSelected = (month: string) =>
    anySelected &&
    (dates.from === null || month >= dates.from.slice(0, 7)) &&
    (dates.to === null || month <= dates.to.slice(0, 7));
  /** The next click on it undoes it; on a month of a longer period it leaves that month alone. */
  const isWhole = (month: string) => dates.from === month && dates.to === month;
  const choose = (month: string) => {
    changeFilter({ dates: isWhole(month) ? { from: null, to: null } : { from: month, to: month } });
  };
  const undated =
    timeline.undated > 0
      ? `${texts.clause}${texts.undated(formatNumber(timeline.undated, locale))}`
      : '';
  const { timeline: height } = useHeights();
  return (
    <ChartPanel
      id="timeline"
      title={texts.timeline}
      note={`${texts.timelineNote}${undated}`}
      picture={{ own: 'dates' }}
      room={height}
      usual={height}
      isEmpty={timeline.months.length === 0}
      table={{
        columns: [texts.month, texts.articles, texts.initiatives],
        rows: timeline.months.map((row) => ({
          id: row.month,
          cells: [row.month, String(row.articles), String(row.initiatives)],
        })),
      }}
    >
      <Deferred height={height}>
        {(width, layers) => (
          <TimelineChart
            width={width}
            layers={layers}
            months={timeline.months}
            height={height}
            labelOf={(row) =>
              texts.markLabel(
                row.month,
                texts.articleCount(formatNumber(row.articles, locale)),
                isWhole(row.month),
              )
            }
            isSelected={isSelected}
            anySelected={anySelected}
            onChoose={choose}
          />
        )}
      </Deferred>
    </ChartPanel>
  );
}
