/** Articles a month: one column a month, empty months kept so that time keeps its measure. */
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { MonthCount } from '../../query/summaries.ts';
import { thinTicks, ticksUpTo } from '../../query/ticks.ts';
import { AxisTick, type Tick } from './AxisTick.tsx';
import type { Layers } from './layers.ts';
import { Mark } from './Mark.tsx';

export interface TimelineChartProps {
  readonly months: readonly MonthCount[];
  readonly labelOf: (row: MonthCount) => string;
  readonly isSelected: (month: string) => boolean;
  readonly anySelected: boolean;
  readonly width: number;
  readonly layers: Layers;
  readonly height: number;
  readonly onChoose: (month: string) => void;
}

const COUNTS = 28;
const RIGHT = 8;
/** Pixels of '2021-04' and a gap. */
const LABEL = 60;

export function TimelineChart(props: TimelineChartProps) {
  const { months, width } = props;
  const ticks = ticksUpTo(months.map((month) => month.articles));
  const room = (width - COUNTS - RIGHT) / Math.max(1, months.length);
  const labelled = thinTicks(
    months.map(({ month }) => month),
    { room, label: LABEL },
  );
  return (
    <BarChart
      width={width}
      height={props.height}
      data={[...months]}
      barCategoryGap="20%"
      maxBarSize={36}
      accessibilityLayer={false}
      margin={{ top: 8, right: RIGHT, bottom: 0, left: 0 }}
    >
      {props.layers.axes && (
        <>
          <XAxis
            dataKey="month"
            ticks={labelled}
            interval={0}
            tick={(tick: Tick) => (
              <AxisTick tick={tick} text={String(tick.payload.value)} side="below" end={width} />
            )}
            tickLine={false}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            height={22}
          />
          <YAxis
            interval={0}
            tick={(tick: Tick) => (
              <AxisTick tick={tick} text={String(tick.payload.value)} side="left" />
            )}
            tickLine={false}
            axisLine={false}
            width={COUNTS}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
          />
        </>
      )}
      {props.layers.marks && (
        <Bar
          dataKey="articles"
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => <MonthMark shape={shape} {...props} />}
        />
      )}
    </BarChart>
  );
}

function MonthMark({ shape, ...props }: TimelineChartProps & { readonly shape: BarShapeProps }) {
  const row = props.months[shape.index];
  if (row === undefined) return null;
  const label = props.labelOf(row);
  const selected = props.isSelected(row.month);
  return (
    <Mark
      id={`month/${row.month}`}
      line={0}
      x={shape.x}
      y={shape.y}
      width={shape.width}
      height={shape.height}
      fill="var(--ink-3)"
      label={label}
      selected={selected}
      dimmed={props.anySelected && !selected}
      onChoose={() => props.onChoose(row.month)}
    />
  );
}
