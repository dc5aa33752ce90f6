/** Views that the user gave a name, kept in this browser as the query of their link. */
import { create } from 'zustand';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

export interface SavedView {
  readonly name: string;
  /** As `formatView` writes it. */
  readonly search: string;
}

export interface SavedViewsState {
  readonly views: readonly SavedView[];
  /** A view of the same name is replaced. False where the browser did not keep it. */
  readonly save: (view: SavedView) => boolean;
  readonly remove: (name: string) => void;
}

const KEY = 'saved-views';
const MAX_VIEWS = 50;
const MAX_LENGTH = 4_000;

export const useSavedViews = create<SavedViewsState>()((set, get) => ({
  views: readViews(),
  save: (view) => {
    const others = readViews().filter(({ name }) => name !== view.name);
    const views = [...others, view].slice(-MAX_VIEWS);
    set({ views });
    return writeStored(KEY, views);
  },
  remove: (name) => {
    set({ views: get().views.filter((view) => view.name !== name) });
    writeStored(KEY, get().views);
  },
}));

/** Another tab may have saved one: what is kept is read again before it is written. */
function readViews(): readonly SavedView[] {
  const stored = typeof window === 'undefined' ? null : readStored(KEY);
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MAX_VIEWS).flatMap((entry: unknown) => {
    const [name, search] = [memberOf(entry, 'name'), memberOf(entry, 'search')];
    if (typeof name !== 'string' || typeof search !== 'string') return [];
    return search.length > MAX_LENGTH ? [] : [{ name, search }];
  });
}
