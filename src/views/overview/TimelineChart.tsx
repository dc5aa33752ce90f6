/** Articles a month: one column a month, empty months kept so that time keeps its measure. */
import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { MonthCount } from '../../query/summaries.ts';
import { ticksUpTo } from '../../query/ticks.ts';
import { AXIS_TICK } from './axis.ts';
import { Mark } from './Mark.tsx';

export interface TimelineChartProps {
  readonly months: readonly MonthCount[];
  readonly labelOf: (row: MonthCount) => string;
  readonly isSelected: (month: string) => boolean;
  readonly anySelected: boolean;
  readonly animate: boolean;
  readonly height: number;
  readonly onChoose: (month: string) => void;
}

export function TimelineChart(props: TimelineChartProps) {
  const ticks = ticksUpTo(props.months.map((month) => month.articles));
  return (
    <ResponsiveContainer width="100%" height={props.height} debounce={50}>
      <BarChart
        data={[...props.months]}
        barCategoryGap="20%"
        maxBarSize={36}
        accessibilityLayer={false}
        margin={{ top: 4, right: 8, bottom: 0, left: 0 }}
      >
        <XAxis
          dataKey="month"
          tick={AXIS_TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--hairline-strong)' }}
          minTickGap={16}
          height={22}
        />
        <YAxis
          tick={AXIS_TICK}
          tickLine={false}
          axisLine={false}
          width={28}
          ticks={ticks}
          domain={[0, ticks.at(-1) ?? 1]}
        />
        <Bar
          dataKey="articles"
          isAnimationActive={props.animate}
          animationDuration={300}
          shape={(shape: BarShapeProps) => <MonthMark shape={shape} {...props} />}
        />
      </BarChart>
    </ResponsiveContainer>
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
