/** One number as a mark whose form says its bound: dot, open dot, arrow to more or to less, bar. */
import type { KeyboardEvent } from 'react';
import type { Bound } from '../../model/vocabulary.ts';
import styles from './BoundMark.module.css';

export interface BoundMarkProps {
  readonly x: number;
  readonly y: number;
  readonly bound: Bound;
  readonly label: string;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly onPoint: (pointed: boolean) => void;
}

/** Outlines around (0, 0), 5 px to each side; about and range are drawn open. */
const OUTLINE: Readonly<Record<Bound, string>> = {
  exact: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  about: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  over: 'M-4 -5L5 0L-4 5Z',
  under: 'M4 -5L-5 0L4 5Z',
  range: 'M-6 -3H6V3H-6Z',
};

export function BoundMark(props: BoundMarkProps) {
  const { x, y, bound, label, selected, onChoose, onPoint } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
    <path
      className={styles.mark}
      d={OUTLINE[bound]}
      transform={`translate(${x} ${y})`}
      data-open={bound === 'about' || bound === 'range'}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    />
  );
}
