/** What makes an element of a chart a mark: the same for pointer, touch and keyboard. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { useChoicesStore } from '../../store/choices-store.ts';
import { ReadoutContext } from './readout.ts';

export interface MarkMeaning {
  /** Names this mark among all marks of the page, also after the chart has been drawn anew. */
  readonly id: string;
  /** The chart's line in which it stands, from the top: the arrow keys go by lines. */
  readonly line: number;
  /** What a screen reader says: name, count, what a click does. */
  readonly label: string;
  readonly selected: boolean;
  readonly onChoose: () => void;
}

export interface MarkAttributes<E extends SVGElement> {
  readonly ref: RefObject<E | null>;
  readonly role: 'button';
  readonly tabIndex: -1;
  readonly 'data-mark': string;
  readonly 'data-line': number;
  readonly 'aria-label': string;
  readonly 'aria-pressed': boolean;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** The mark that was chosen last: charts redraw their marks as new elements. */
let chosen: string | null = null;

/** A chart has one tab stop, which `useRovingMarks` gives to one of its marks. */
export function useMark<E extends SVGElement>(mark: MarkMeaning): MarkAttributes<E> {
  const { id, line, label, selected, onChoose } = mark;
  const readout = useContext(ReadoutContext);
  const remember = useChoicesStore((choices) => choices.choose);
  const element = useRef<E>(null);
  // After every drawing: a moving mark is drawn many times, at first without a width. Where the
  // user has gone elsewhere the focus is no longer on the body, and stays where it is.
  useEffect(() => {
    if (chosen === id && document.activeElement === document.body) {
      element.current?.focus({ preventScroll: true });
    }
  });
  useEffect(() => {
    readout.enter(id, label);
    return () => readout.remove(id);
  }, [readout, id, label]);
  const choose = () => {
    chosen = id;
    readout.point(id, label);
    remember(onChoose);
  };
  return {
    ref: element,
    role: 'button',
    tabIndex: -1,
    'data-mark': id,
    'data-line': line,
    'aria-label': label,
    'aria-pressed': selected,
    onClick: choose,
    onKeyDown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      choose();
    },
    onMouseEnter: () => readout.point(id, label),
    onMouseLeave: () => readout.leave(id),
    onFocus: () => readout.point(id, label),
    onBlur: (event) => {
      // Without a next element the mark itself was drawn anew, and takes the focus again.
      if (event.relatedTarget === null) return;
      chosen = null;
      readout.leave(id);
    },
  };
}
