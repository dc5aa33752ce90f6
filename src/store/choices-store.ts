/** What was chosen on the charts (zustand), for Esc to take back. */
import { create } from 'zustand';
import { addChoice, type Choice } from '../query/choices.ts';
import { useViewStore } from './view-store.ts';

interface ChoicesState {
  readonly choices: readonly Choice[];
  /** Does what a click on a mark does, and remembers it if it changes the filter. */
  readonly choose: (act: () => void) => void;
  /** Takes the last one back. */
  readonly undo: () => void;
}

export const useChoicesStore = create<ChoicesState>()((set, get) => ({
  choices: [],
  choose: (act) => {
    const before = useViewStore.getState().filter;
    act();
    const after = useViewStore.getState().filter;
    if (after !== before) set({ choices: addChoice(get().choices, { before, after }) });
  },
  undo: () => {
    const last = get().choices.at(-1);
    if (last === undefined) return;
    set(({ choices }) => ({ choices: choices.slice(0, -1) }));
    useViewStore.getState().changeFilter(last.before);
  },
}));
