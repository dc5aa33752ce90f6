/** Initiatives by theme: one bar a theme, in the themes' own colours and order. */
import { useRef } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import type { ThemeId } from '../../model/themes.ts';
import type { ThemeCount } from '../../query/summaries.ts';
import { AxisTick, type Tick } from './AxisTick.tsx';
import type { Layers } from './layers.ts';
import { Mark } from './Mark.tsx';
import styles from './ThemeBars.module.css';
import { useMotion } from './use-motion.ts';

export interface ThemeBarsProps {
  readonly rows: readonly ThemeCount[];
  readonly nameOf: (theme: ThemeId) => string;
  readonly labelOf: (row: ThemeCount) => string;
  readonly formatCount: (count: number) => string;
  readonly isSelected: (theme: ThemeId) => boolean;
  readonly anySelected: boolean;
  readonly width: number;
  readonly height: number;
  readonly layers: Layers;
  readonly nameWidth: number;
  readonly onChoose: (theme: ThemeId) => void;
}

/** Pixels of a bar; its line may be higher. */
const BAR = 11;
const COUNT_GAP = 5;

export function ThemeBars(props: ThemeBarsProps) {
  const { rows, nameOf, nameWidth } = props;
  // The charts' library leaves it on either side of a bar.
  const gap = (props.height / rows.length - BAR) / 2;
  return (
    <BarChart
      width={props.width}
      height={props.height}
      data={[...rows]}
      layout="vertical"
      barCategoryGap={gap}
      accessibilityLayer={false}
      margin={{ top: 0, right: 36, bottom: 0, left: 0 }}
    >
      {props.layers.axes && (
        <>
          <XAxis type="number" hide allowDecimals={false} />
          <YAxis
            type="category"
            dataKey={(row: ThemeCount) => nameOf(row.theme)}
            width={nameWidth}
            interval={0}
            tickLine={false}
            axisLine={{ stroke: 'var(--hairline-strong)' }}
            tick={(tick: Tick) => (
              <AxisTick tick={tick} text={String(tick.payload.value)} side="left" />
            )}
          />
        </>
      )}
      {props.layers.marks && (
        <Bar
          dataKey="initiatives"
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => <ThemeMark shape={shape} gap={gap} {...props} />}
        />
      )}
    </BarChart>
  );
}

interface ThemeMarkProps extends ThemeBarsProps {
  readonly shape: BarShapeProps;
  readonly gap: number;
}

function ThemeMark({ shape, gap, ...props }: ThemeMarkProps) {
  const row = props.rows[shape.index];
  if (row === undefined) return null;
  const label = props.labelOf(row);
  const selected = props.isSelected(row.theme);
  return (
    <>
      <Mark
        id={`theme/${row.theme}`}
        line={shape.index}
        margin={gap}
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
      <BarCount
        theme={row.theme}
        x={shape.x + shape.width + COUNT_GAP}
        y={shape.y + shape.height / 2}
        text={props.formatCount(row.initiatives)}
      />
    </>
  );
}

interface BarCountProps {
  readonly theme: ThemeId;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function BarCount({ theme, x, y, text }: BarCountProps) {
  const element = useRef<SVGTextElement>(null);
  useMotion(element, `count/${theme}`, { x, y, width: 0, height: 0 });
  return (
    <text ref={element} className={styles.count} x={x} y={y} dy="0.36em">
      {text}
    </text>
  );
}
