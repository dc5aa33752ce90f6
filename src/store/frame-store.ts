/** What is open in the frame, and what it has to say: never in the link, never kept. */
import { create } from 'zustand';

export interface Notice {
  readonly id: number;
  readonly text: string;
}

/** What lies over the content until it is closed: a step of the history each. */
export const LAYERS = ['filters', 'help', 'export', 'search'] as const;
export type Layer = (typeof LAYERS)[number];

export interface FrameState {
  readonly sheet: Layer | null;
  readonly notices: readonly Notice[];
  readonly openSheet: (sheet: FrameState['sheet']) => void;
  /** Says something in the notice area and to screen readers. */
  readonly notify: (text: string) => void;
  readonly dismiss: (id: number) => void;
}

let serial = 0;

export const useFrameStore = create<FrameState>()((set) => ({
  sheet: null,
  notices: [],
  openSheet: (sheet) => set({ sheet }),
  notify: (text) => {
    serial += 1;
    const notice = { id: serial, text };
    // The same sentence twice in a row is said once.
    set(({ notices }) => ({
      notices: [...notices.filter((entry) => entry.text !== text), notice].slice(-3),
    }));
  },
  dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((entry) => entry.id !== id) })),
}));
