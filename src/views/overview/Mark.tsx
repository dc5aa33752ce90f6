/** One clickable mark of a chart: a bar, a part of a bar, a tile. */
import { FOR_POINTER } from '../../export/chart-copy.ts';
import styles from './Mark.module.css';
import { type MarkMeaning, useMark } from './use-mark.ts';
import { useMotion } from './use-motion.ts';

export interface MarkProps extends MarkMeaning {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Something else of this chart is selected. */
  readonly dimmed: boolean;
  /** Pixels above and below that belong to the mark without being drawn. */
  readonly margin?: number;
}

/** However small a count is, its mark can be hit: pixels in each direction. */
const LEAST = 4;

export function Mark(props: MarkProps) {
  const { x, y, width, height, fill, dimmed, margin = 0 } = props;
  const attributes = useMark<SVGGElement>(props);
  useMotion(attributes.ref, props.id, props);
  if (!(width > 0 && height > 0)) return null;
  const wide = Math.max(0, LEAST - width) / 2;
  const high = Math.max(margin, (LEAST - height) / 2);
  return (
    <g className={styles.mark} data-dimmed={dimmed} {...attributes}>
      <rect className={styles.shape} x={x} y={y} width={width} height={height} fill={fill} />
      {(wide > 0 || high > 0) && (
        <rect
          {...{ [FOR_POINTER]: true }}
          x={x - wide}
          y={y - high}
          width={width + 2 * wide}
          height={height + 2 * high}
          fill="transparent"
        />
      )}
    </g>
  );
}
