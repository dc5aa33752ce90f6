/** One clickable mark of a chart: the same for pointer, touch and keyboard. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import styles from './Mark.module.css';

export interface MarkProps {
  /** Names this mark among all marks of the page, also after the chart has been drawn anew. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** What a screen reader says: name, count, what a click does. */
  readonly label: string;
  /** Something else of this chart is selected. */
  readonly dimmed: boolean;
  readonly selected: boolean;
  readonly onChoose: () => void;
  /** Told when pointer or focus comes (true) and goes (false). */
  readonly onPoint: (pointed: boolean) => void;
}

/** The mark that the keyboard chose last: charts redraw their marks as new elements. */
let chosen: string | null = null;

export function Mark(props: MarkProps) {
  const { id, x, y, width, height, fill, label, dimmed, selected, onChoose, onPoint } = props;
  const element = useRef<SVGRectElement>(null);
  // After every drawing: a moving mark is drawn many times, at first without a width. Where the
  // user has gone elsewhere the focus is no longer on the body, and stays where it is.
  useEffect(() => {
    if (chosen === id && document.activeElement === document.body) {
      element.current?.focus({ preventScroll: true });
    }
  });
  if (!(width > 0 && height > 0)) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    chosen = id;
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
    <rect
      ref={element}
      className={styles.mark}
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      data-dimmed={dimmed}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={(event) => {
        if (event.relatedTarget !== null) chosen = null;
        onPoint(false);
      }}
    />
  );
}
