/** Initiatives per province: one bar a province, stacked by theme, absolute or as shares. */
import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { THEMES, type ThemeId } from '../../model/themes.ts';
import type { ProvinceCounts } from '../../query/summaries.ts';
import { ticksUpTo } from '../../query/ticks.ts';
import { AXIS_TICK } from './axis.ts';
import { Mark } from './Mark.tsx';
import styles from './ProvinceBars.module.css';
import { useMark } from './use-mark.ts';

export interface ProvinceBarsProps {
  readonly rows: readonly ProvinceCounts[];
  readonly scale: 'count' | 'share';
  /** Display name of a province key. */
  readonly nameOf: (province: string) => string;
  readonly labelOf: (row: ProvinceCounts, theme: ThemeId, count: number) => string;
  readonly isSelected: (province: string) => boolean;
  readonly anySelected: boolean;
  readonly animate: boolean;
  readonly nameWidth: number;
  readonly onChoose: (province: string, theme: ThemeId) => void;
  readonly onChooseProvince: (province: string) => void;
  /** What a province's name says: its total. */
  readonly totalLabelOf: (row: ProvinceCounts) => string;
}

const SHARES = [0, 25, 50, 75, 100];
/** Height of one province's line, in pixels. */
export const PROVINCE_ROW = 20;
const AXIS = 22;
const BAR_GAP = 4;

export function ProvinceBars(props: ProvinceBarsProps) {
  const { rows, scale, animate } = props;
  const data = rows.map((row) => ({ row, shown: shownCounts(row, scale) }));
  const ticks = scale === 'share' ? SHARES : ticksUpTo(rows.map((row) => row.total));
  const themes = THEMES.filter((_, index) => rows.some((row) => (row.byTheme[index] ?? 0) > 0));
  return (
    <ResponsiveContainer width="100%" height={rows.length * PROVINCE_ROW + AXIS} debounce={50}>
      <BarChart
        data={data}
        layout="vertical"
        barCategoryGap={BAR_GAP}
        accessibilityLayer={false}
        margin={{ top: 0, right: 8, bottom: 0, left: 0 }}
      >
        <XAxis
          type="number"
          tick={AXIS_TICK}
          tickLine={false}
          axisLine={false}
          ticks={ticks}
          domain={[0, ticks.at(-1) ?? 1]}
          tickFormatter={(value: number) => (scale === 'share' ? `${value}%` : String(value))}
          height={AXIS}
        />
        <YAxis
          type="category"
          dataKey={(entry: { row: ProvinceCounts }) => entry.row.province}
          width={props.nameWidth}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--hairline-strong)' }}
          tick={(tick: { x: number | string; y: number | string; payload: { value: string } }) => (
            <ProvinceTick tick={tick} {...props} />
          )}
        />
        {themes.map((theme) => (
          <Bar
            key={theme.id}
            stackId="themes"
            name={theme.zh}
            dataKey={(entry: { shown: readonly number[] }) => entry.shown[THEMES.indexOf(theme)]}
            isAnimationActive={animate}
            animationDuration={300}
            shape={(shape: BarShapeProps) => <Segment shape={shape} theme={theme.id} {...props} />}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

function shownCounts(row: ProvinceCounts, scale: 'count' | 'share'): readonly number[] {
  if (scale === 'count') return row.byTheme;
  return row.byTheme.map((count) => (row.total === 0 ? 0 : (count / row.total) * 100));
}

type SegmentProps = ProvinceBarsProps & { readonly shape: BarShapeProps; readonly theme: ThemeId };

function Segment({ shape, theme, ...props }: SegmentProps) {
  const row = props.rows[shape.index];
  if (row === undefined) return null;
  const count = row.byTheme[THEMES.findIndex((entry) => entry.id === theme)] ?? 0;
  const label = props.labelOf(row, theme, count);
  const selected = props.isSelected(row.province);
  return (
    <Mark
      id={`bar/${row.province}/${theme}`}
      line={shape.index}
      margin={BAR_GAP}
      x={shape.x}
      y={shape.y}
      width={shape.width}
      height={shape.height}
      fill={`var(--theme-${theme})`}
      label={label}
      selected={selected}
      dimmed={props.anySelected && !selected}
      onChoose={() => props.onChoose(row.province, theme)}
    />
  );
}

interface TickProps extends ProvinceBarsProps {
  readonly tick: { x: number | string; y: number | string; payload: { value: string } };
}

function ProvinceTick({ tick, ...props }: TickProps) {
  const province = tick.payload.value;
  const line = props.rows.findIndex((row) => row.province === province);
  const row = props.rows[line];
  const attributes = useMark<SVGTextElement>({
    id: `province/${province}`,
    line,
    label: row === undefined ? props.nameOf(province) : props.totalLabelOf(row),
    selected: props.isSelected(province),
    onChoose: () => props.onChooseProvince(province),
  });
  return (
    <text
      className={styles.tick}
      x={Number(tick.x) - 4}
      y={Number(tick.y)}
      dy="0.36em"
      textAnchor="end"
      {...attributes}
    >
      {props.nameOf(province)}
    </text>
  );
}
