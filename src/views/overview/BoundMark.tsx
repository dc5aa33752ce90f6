/** One number as a mark whose form says its bound: dot, open dot, arrow to more or to less, bar. */
import { FOR_POINTER } from '../../export/chart-copy.ts';
import type { Bound } from '../../model/vocabulary.ts';
import styles from './BoundMark.module.css';
import { type MarkMeaning, useMark } from './use-mark.ts';
import { useMotion } from './use-motion.ts';

export interface BoundMarkProps extends MarkMeaning {
  readonly x: number;
  readonly y: number;
  readonly bound: Bound;
}

/** Outlines around (0, 0), 5 px to each side; about and range are drawn open. */
const OUTLINE: Readonly<Record<Bound, string>> = {
  exact: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  about: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  over: 'M-4 -5L5 0L-4 5Z',
  under: 'M4 -5L-5 0L4 5Z',
  range: 'M-6 -3H6V3H-6Z',
};
/** As wide as the widest form, so that open and small ones are hit as easily. */
export const REACH = 6;

export function BoundMark(props: BoundMarkProps) {
  const { x, y, bound } = props;
  const attributes = useMark<SVGGElement>(props);
  useMotion(attributes.ref, props.id, { x, y, width: 0, height: 0 });
  return (
    <g className={styles.mark} data-open={bound === 'about' || bound === 'range'} {...attributes}>
      <g transform={`translate(${x} ${y})`}>
        <circle {...{ [FOR_POINTER]: true }} r={REACH} fill="transparent" />
        <path className={styles.shape} d={OUTLINE[bound]} />
      </g>
    </g>
  );
}
