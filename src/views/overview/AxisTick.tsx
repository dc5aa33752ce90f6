/**
 * A label of an axis as one line of text. The charts' library would measure its own labels on the
 * page, one by one, which takes longer than all the rest of a chart.
 */
import { useRef } from 'react';
import { estimateWidth } from '../../export/text-width.ts';
import styles from './AxisTick.module.css';
import { useMotion } from './use-motion.ts';

/** What the charts' library says of a tick. */
export interface Tick {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string | number };
}

interface AxisTickProps {
  readonly tick: Tick;
  readonly text: string;
  /** Below the axis, or at the left of it. */
  readonly side: 'below' | 'left';
  /** Where the drawing ends at the right; a label below that would stick out is moved left. */
  readonly end?: number;
}

/** As in the style sheet. */
const SIZE = 12;

export function AxisTick({ tick, text, side, end = Number.POSITIVE_INFINITY }: AxisTickProps) {
  const below = side === 'below';
  const x = below ? Math.min(Number(tick.x), end - estimateWidth(text, SIZE) / 2) : Number(tick.x);
  const element = useRef<SVGTextElement>(null);
  const place = { x: x - (below ? 0 : 4), y: Number(tick.y), width: 0, height: 0 };
  useMotion(element, `tick/${side}/${tick.payload.value}`, place);
  return (
    <text
      ref={element}
      className={styles.tick}
      data-side={side}
      x={place.x}
      y={place.y}
      dy={below ? '0.71em' : '0.36em'}
      textAnchor={below ? 'middle' : 'end'}
    >
      {text}
    </text>
  );
}
