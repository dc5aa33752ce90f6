/**
 * The line of a chart that says what pointer, focus or finger is on. It lives outside the chart's
 * own state, so that pointing at a mark draws one line of text anew and not the chart.
 */
import { createContext } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Readout {
  readonly line: StoreApi<{ readonly id: string; readonly text: string }>;
  readonly point: (id: string, text: string) => void;
  /** Says nothing more about this mark. */
  readonly leave: (id: string) => void;
  /** A mark was drawn or its words have changed: the line follows where it speaks of this mark. */
  readonly enter: (id: string, text: string) => void;
  /** A mark is gone; charts draw the same mark as a new element, so that another may be there. */
  readonly remove: (id: string) => void;
}

const NOTHING = { id: '', text: '' };

export function createReadout(): Readout {
  const line = createStore<{ readonly id: string; readonly text: string }>()(() => NOTHING);
  const drawn = new Map<string, number>();
  const leave = (id: string) => {
    if (line.getState().id === id) line.setState(NOTHING);
  };
  return {
    line,
    leave,
    point: (id, text) => line.setState({ id, text }),
    enter: (id, text) => {
      drawn.set(id, (drawn.get(id) ?? 0) + 1);
      if (line.getState().id === id) line.setState({ id, text });
    },
    remove: (id) => {
      drawn.set(id, (drawn.get(id) ?? 1) - 1);
      setTimeout(() => {
        if ((drawn.get(id) ?? 0) <= 0) leave(id);
      }, 0);
    },
  };
}

/** The readout of the chart that a mark belongs to. */
export const ReadoutContext = createContext<Readout>(createReadout());
