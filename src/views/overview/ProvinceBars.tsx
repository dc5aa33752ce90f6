/** Initiatives per province: one bar a province, stacked by theme, absolute or as shares. */
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { THEMES, type ThemeId } from '../../model/themes.ts';
import type { ProvinceCounts } from '../../query/summaries.ts';
import { ticksUpTo } from '../../query/ticks.ts';
import { AxisTick, type Tick } from './AxisTick.tsx';
import { AXIS, barsHeight } from './heights.ts';
import type { Layers } from './layers.ts';
import { Mark } from './Mark.tsx';
import styles from './ProvinceBars.module.css';
import { useMark } from './use-mark.ts';
import { useMotion } from './use-motion.ts';

export interface ProvinceBarsProps {
  readonly rows: readonly ProvinceCounts[];
  readonly scale: 'count' | 'share';
  /** Display name of a province key. */
  readonly nameOf: (province: string) => string;
  readonly labelOf: (row: ProvinceCounts, theme: ThemeId, count: number) => string;
  readonly isSelected: (province: string) => boolean;
  readonly anySelected: boolean;
  readonly formatCount: (count: number) => string;
  readonly width: number;
  readonly layers: Layers;
  readonly nameWidth: number;
  readonly onChoose: (province: string, theme: ThemeId) => void;
  readonly onChooseProvince: (province: string) => void;
  /** What a province's name says: its total. */
  readonly totalLabelOf: (row: ProvinceCounts) => string;
}

const FULL = 100;
const SHARES = [0, 25, 50, 75, FULL];
const BAR_GAP = 4;

export function ProvinceBars(props: ProvinceBarsProps) {
  const { rows, scale } = props;
  const data = rows.map((row) => ({ row, total: scale === 'share' ? FULL : row.total }));
  const scaleText = (value: number) => (scale === 'share' ? `${value}%` : props.formatCount(value));
  const ticks = scale === 'share' ? SHARES : ticksUpTo(rows.map((row) => row.total));
  return (
    <BarChart
      width={props.width}
      height={barsHeight(rows.length)}
      data={data}
      layout="vertical"
      barCategoryGap={BAR_GAP}
      accessibilityLayer={false}
      margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
    >
      {props.layers.axes && (
        <>
          <XAxis
            type="number"
            interval={0}
            tick={(tick: Tick) => (
              <AxisTick
                tick={tick}
                text={scaleText(Number(tick.payload.value))}
                side="below"
                end={props.width}
              />
            )}
            tickLine={false}
            axisLine={false}
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 1]}
            height={AXIS}
          />
          <YAxis
            type="category"
            dataKey={(entry: { row: ProvinceCounts }) => entry.row.province}
            width={props.nameWidth}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            tick={(tick: Tick) => <ProvinceTick tick={tick} {...props} />}
          />
        </>
      )}
      {props.layers.marks && (
        <Bar
          dataKey={(entry: { total: number }) => entry.total}
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => <Stack shape={shape} {...props} />}
        />
      )}
    </BarChart>
  );
}

/**
 * The bar of one province, cut into its themes. One bar and not one for each theme: the charts'
 * library takes about as long for each further series as for the whole chart.
 */
function Stack({ shape, ...props }: ProvinceBarsProps & { readonly shape: BarShapeProps }) {
  const row = props.rows[shape.index];
  if (row === undefined) return null;
  const selected = props.isSelected(row.province);
  return segmentsOf(row).map(({ theme, count, before }) => (
    <Mark
      key={theme}
      id={`bar/${row.province}/${theme}`}
      line={shape.index}
      margin={BAR_GAP}
      x={shape.x + (shape.width * before) / row.total}
      y={shape.y}
      width={(shape.width * count) / row.total}
      height={shape.height}
      fill={`var(--theme-${theme})`}
      label={props.labelOf(row, theme, count)}
      selected={selected}
      dimmed={props.anySelected && !selected}
      onChoose={() => props.onChoose(row.province, theme)}
    />
  ));
}

/** The themes that a province has, in their order, with what stands before each. */
function segmentsOf({ byTheme }: ProvinceCounts) {
  let before = 0;
  return THEMES.flatMap(({ id: theme }, index) => {
    const count = byTheme[index] ?? 0;
    const segment = { theme, count, before };
    before += count;
    return count === 0 ? [] : [segment];
  });
}

interface TickProps extends ProvinceBarsProps {
  readonly tick: Tick;
}

function ProvinceTick({ tick, ...props }: TickProps) {
  const province = String(tick.payload.value);
  const line = props.rows.findIndex((row) => row.province === province);
  const row = props.rows[line];
  const attributes = useMark<SVGTextElement>({
    id: `province/${province}`,
    line,
    label: row === undefined ? props.nameOf(province) : props.totalLabelOf(row),
    selected: props.isSelected(province),
    onChoose: () => props.onChooseProvince(province),
  });
  const place = { x: Number(tick.x) - 4, y: Number(tick.y), width: 0, height: 0 };
  useMotion(attributes.ref, `province/${province}`, place);
  return (
    <text
      className={styles.tick}
      x={place.x}
      y={place.y}
      dy="0.36em"
      textAnchor="end"
      {...attributes}
    >
      {props.nameOf(province)}
    </text>
  );
}
