/** Initiatives by theme: one bar a theme, in the themes' own colours and order. */
import {
  Bar,
  BarChart,
  type BarShapeProps,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ThemeId } from '../../model/themes.ts';
import type { ThemeCount } from '../../query/summaries.ts';
import { Mark } from './Mark.tsx';

export interface ThemeBarsProps {
  readonly rows: readonly ThemeCount[];
  readonly nameOf: (theme: ThemeId) => string;
  readonly labelOf: (row: ThemeCount) => string;
  readonly isSelected: (theme: ThemeId) => boolean;
  readonly anySelected: boolean;
  readonly animate: boolean;
  readonly nameWidth: number;
  readonly onChoose: (theme: ThemeId) => void;
}

const ROW = 19;
const BAR_GAP = 4;

export function ThemeBars(props: ThemeBarsProps) {
  const { rows, nameOf, animate, nameWidth } = props;
  return (
    <ResponsiveContainer width="100%" height={rows.length * ROW} debounce={50}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        barCategoryGap={BAR_GAP}
        accessibilityLayer={false}
        margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
      >
        <XAxis type="number" hide allowDecimals={false} />
        <YAxis
          type="category"
          dataKey={(row: ThemeCount) => nameOf(row.theme)}
          width={nameWidth}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--hairline-strong)' }}
          tick={{ fontSize: 12, fill: 'var(--ink-2)' }}
        />
        <Bar
          dataKey="initiatives"
          isAnimationActive={animate}
          animationDuration={300}
          shape={(shape: BarShapeProps) => <ThemeMark shape={shape} {...props} />}
        >
          <LabelList
            dataKey="initiatives"
            position="right"
            style={{ fontSize: 12, fill: 'var(--ink-3)', fontVariantNumeric: 'tabular-nums' }}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function ThemeMark({ shape, ...props }: ThemeBarsProps & { readonly shape: BarShapeProps }) {
  const row = props.rows[shape.index];
  if (row === undefined) return null;
  const label = props.labelOf(row);
  const selected = props.isSelected(row.theme);
  return (
    <Mark
      id={`theme/${row.theme}`}
      line={shape.index}
      margin={BAR_GAP}
      x={shape.x}
      y={shape.y}
      width={shape.width}
      height={shape.height}
      fill={`var(--theme-${row.theme})`}
      label={label}
      selected={selected}
      dimmed={props.anySelected && !selected}
      onChoose={() => props.onChoose(row.theme)}
    />
  );
}
