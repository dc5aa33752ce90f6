/** One tab stop for all marks of a chart; the arrow keys, Home and End lead from mark to mark. */
import { type RefObject, useEffect } from 'react';
import { isMoveKey, nextMark } from './next-mark.ts';

/** @param frame holds the chart; its marks come and go with every drawing. */
export function useRovingMarks(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const chart = new RovingMarks(element);
    return () => chart.release();
  }, [frame]);
}

class RovingMarks {
  readonly #frame: HTMLElement;
  readonly #observer = new MutationObserver(() => this.#giveStop());
  /** The mark that had the focus last, by its id. */
  #last: string | null = null;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#giveStop();
    this.#observer.observe(frame, { childList: true, subtree: true });
    frame.addEventListener('keydown', this.#onKeyDown);
    frame.addEventListener('focusin', this.#onFocus);
  }

  release(): void {
    this.#observer.disconnect();
    this.#frame.removeEventListener('keydown', this.#onKeyDown);
    this.#frame.removeEventListener('focusin', this.#onFocus);
  }

  #marks(): Element[] {
    return [...this.#frame.querySelectorAll('[data-mark]')];
  }

  #giveStop(): void {
    const marks = this.#marks();
    const stop = marks.find((mark) => mark.getAttribute('data-mark') === this.#last) ?? marks[0];
    for (const mark of marks) {
      const index = mark === stop ? '0' : '-1';
      if (mark.getAttribute('tabindex') !== index) mark.setAttribute('tabindex', index);
    }
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
    if (mark === null) return;
    this.#last = mark.getAttribute('data-mark');
    this.#giveStop();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (!isMoveKey(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = this.#marks();
    const at = event.target instanceof Element ? marks.indexOf(event.target) : -1;
    if (at < 0) return;
    event.preventDefault();
    const next = marks[nextMark(marks.map(placeOf), at, event.key)];
    if (next instanceof SVGElement || next instanceof HTMLElement) next.focus();
  };
}

function placeOf(mark: Element): { line: number; from: number; to: number } {
  const { left, right } = mark.getBoundingClientRect();
  return { line: Number(mark.getAttribute('data-line')), from: left, to: right };
}
