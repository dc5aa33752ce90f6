/** Numbers of one unit group by province on a logarithmic scale: each mark is one number. */
import {
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  type ScatterShapeProps,
  XAxis,
  YAxis,
} from 'recharts';
import { decadesOf, provincesOf, type SpreadPoint } from '../../query/spread.ts';
import { AXIS_TICK } from './axis.ts';
import { BoundMark } from './BoundMark.tsx';

export interface SpreadChartProps {
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

export function SpreadChart(props: SpreadChartProps) {
  const { points, nameOf, formatValue } = props;
  const provinces = provincesOf(points);
  const decades = decadesOf(points);
  const data = points.map((point) => ({ point, x: point.value, y: nameOf(point.province) }));
  return (
    <ResponsiveContainer width="100%" height={provinces.length * ROW + AXIS} debounce={50}>
      <ScatterChart accessibilityLayer={false} margin={{ top: 0, right: 24, bottom: 0, left: 0 }}>
        <XAxis
          type="number"
          dataKey="x"
          scale="log"
          domain={[decades[0] ?? 1, decades.at(-1) ?? 10]}
          ticks={decades}
          tickFormatter={formatValue}
          tick={AXIS_TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--hairline-strong)' }}
          height={AXIS}
        />
        <YAxis
          type="category"
          dataKey="y"
          allowDuplicatedCategory={false}
          ticks={provinces.map(nameOf)}
          domain={provinces.map(nameOf)}
          width={props.nameWidth}
          interval={0}
          tick={{ fontSize: 12, fill: 'var(--ink-2)' }}
          tickLine={false}
          axisLine={{ stroke: 'var(--hairline-strong)' }}
        />
        <Scatter
          data={data}
          isAnimationActive={false}
          shape={(shape: ScatterShapeProps) => (
            <PointMark shape={shape} provinces={provinces} {...props} />
          )}
        />
      </ScatterChart>
    </ResponsiveContainer>
  );
}

interface PointMarkProps extends SpreadChartProps {
  readonly shape: ScatterShapeProps;
  readonly provinces: readonly string[];
}

function PointMark({ shape, provinces, ...props }: PointMarkProps) {
  const point = props.points[shape.index];
  if (point === undefined || shape.cx === undefined || shape.cy === undefined) return null;
  const label = props.labelOf(point);
  return (
    <BoundMark
      id={`number/${point.row}`}
      line={provinces.indexOf(point.province)}
      x={shape.cx}
      y={shape.cy}
      bound={point.bound}
      label={label}
      selected={props.isOpen(point.row)}
      onChoose={() => props.onChoose(point.row)}
    />
  );
}
