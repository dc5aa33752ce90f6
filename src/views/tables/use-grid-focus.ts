/** The one cell of a table that Tab reaches, and moving it. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Place } from './grid-keys.ts';

export interface GridFocus {
  readonly active: Place;
  /** Remembers a place without moving the focus there, as after a click. */
  readonly remember: (place: Place) => void;
  /** Moves the focus to the cell as soon as it is drawn. */
  readonly goTo: (place: Place) => void;
}

/** @param lines how many lines there are now; a place beyond them is the last one. */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, lines: number): GridFocus {
  const [place, setPlace] = useState<Place>({ line: 0, column: 1 });
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const line = scroller.current?.querySelector(`[data-line="${place.line}"]`);
    const cell =
      line?.querySelector<HTMLElement>(`[data-column="${place.column}"]`) ??
      // A group's heading has two places, whatever column the keyboard comes from.
      line?.querySelector<HTMLElement>('[data-column="1"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    // A pinned cell is always in sight; its neighbours, which stand beside it, are to be so too.
    const isPinned = cell?.dataset.column === '0' || cell?.dataset.stuck === 'true';
    if (isPinned) scroller.current?.scrollTo({ left: 0 });
  }, [place, scroller]);
  return {
    active: { ...place, line: Math.min(place.line, Math.max(0, lines - 1)) },
    remember: setPlace,
    goTo: (next) => {
      wanted.current = true;
      setPlace({ ...next });
    },
  };
}
