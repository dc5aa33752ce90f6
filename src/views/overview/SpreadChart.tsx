/** Numbers of one unit group by province on a logarithmic scale: each mark is one number. */
import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts';
import { estimateWidth } from '../../export/text-width.ts';
import { dodge } from '../../query/dodge.ts';
import { decadesOf, provincesOf, type SpreadPoint } from '../../query/spread.ts';
import { thinTicks } from '../../query/ticks.ts';
import { AxisTick, type Tick } from './AxisTick.tsx';
import { BoundMark, REACH } from './BoundMark.tsx';
import type { Layers } from './layers.ts';

export interface SpreadChartProps {
  readonly width: number;
  readonly layers: Layers;
  readonly points: readonly SpreadPoint[];
  readonly nameWidth: number;
  readonly nameOf: (province: string) => string;
  readonly formatValue: (value: number) => string;
  readonly labelOf: (point: SpreadPoint) => string;
  readonly isOpen: (row: number) => boolean;
  readonly onChoose: (row: number) => void;
}

const ROW = 22;
const AXIS = 24;
/** The first line's marks may stand this much higher than a line has room. */
const TOP = 2;
/** Three marks above each other within a line; each can be hit in its middle. */
const DODGE = { offsets: [0, -7, 7], reach: REACH };
const LEAST_RIGHT = 24;
const LABEL = 12;
const LABEL_GAP = 14;

/** Pixels of a chart of so many provinces. */
export function spreadHeight(provinces: number): number {
  return TOP + provinces * ROW + AXIS;
}

export function SpreadChart(props: SpreadChartProps) {
  const { points, nameOf, formatValue, width, nameWidth } = props;
  const provinces = provincesOf(points);
  const decades = decadesOf(points);
  const lines = new Map(provinces.map((province, index) => [province, index]));
  const widest = Math.max(...decades.map((value) => estimateWidth(formatValue(value), LABEL)));
  const right = Math.max(LEAST_RIGHT, widest / 2);
  const room = (width - nameWidth - right) / Math.max(1, decades.length - 1);
  const labelled = thinTicks(decades, { room, label: widest + LABEL_GAP });
  const places = points.map(({ province, value }) => ({
    line: lines.get(province) ?? 0,
    x: Math.log10(value) * room,
  }));
  const dodged = dodge(places, DODGE);
  const data = points.map(({ value }, index) => ({
    x: value,
    y: (places[index]?.line ?? 0) + (dodged[index] ?? 0) / ROW,
  }));
  return (
    <ScatterChart
      width={width}
      height={spreadHeight(provinces.length)}
      accessibilityLayer={false}
      margin={{ top: TOP, right, bottom: 0, left: 0 }}
    >
      {props.layers.axes && (
        <>
          <XAxis
            type="number"
            dataKey="x"
            scale="log"
            domain={[decades[0] ?? 1, decades.at(-1) ?? 10]}
            ticks={labelled}
            interval={0}
            tick={(tick: Tick) => (
              <AxisTick tick={tick} text={formatValue(Number(tick.payload.value))} side="below" />
            )}
            tickLine={false}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            height={AXIS}
          />
          <YAxis
            type="number"
            dataKey="y"
            reversed
            ticks={[...provinces.keys()]}
            domain={[-0.5, provinces.length - 0.5]}
            width={nameWidth}
            interval={0}
            tick={(tick: Tick) => (
              <AxisTick
                tick={tick}
                text={nameOf(provinces[Number(tick.payload.value)] ?? '')}
                side="left"
              />
            )}
            tickLine={false}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
          />
        </>
      )}
      {props.layers.marks && (
        <Scatter
          data={data}
          isAnimationActive={false}
          shape={(shape: ScatterShapeProps) => <PointMark shape={shape} lines={lines} {...props} />}
        />
      )}
    </ScatterChart>
  );
}

interface PointMarkProps extends SpreadChartProps {
  readonly shape: ScatterShapeProps;
  /** Line of each province, from the top. */
  readonly lines: ReadonlyMap<string, number>;
}

function PointMark({ shape, lines, ...props }: PointMarkProps) {
  const point = props.points[shape.index];
  if (point === undefined || shape.cx === undefined || shape.cy === undefined) return null;
  const label = props.labelOf(point);
  return (
    <BoundMark
      id={`number/${point.row}`}
      line={lines.get(point.province) ?? 0}
      x={shape.cx}
      y={shape.cy}
      bound={point.bound}
      label={label}
      selected={props.isOpen(point.row)}
      onChoose={() => props.onChoose(point.row)}
    />
  );
}
