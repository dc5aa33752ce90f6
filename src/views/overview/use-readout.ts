/**
 * The line of a chart that says what pointer or focus is on. It lives outside the chart's own
 * state, so that pointing at a mark draws one line of text anew and not the chart.
 */
import { useState } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Readout {
  readonly line: StoreApi<{ readonly text: string }>;
  /** '' where nothing is pointed at. */
  readonly point: (text: string) => void;
}

function createReadout(): Readout {
  const line = createStore<{ readonly text: string }>()(() => ({ text: '' }));
  return { line, point: (text) => line.setState({ text }) };
}

export function useReadout(): Readout {
  const [readout] = useState(createReadout);
  return readout;
}
