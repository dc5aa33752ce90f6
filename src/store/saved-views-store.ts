/** Views that the user gave a name, kept in this browser as the query of their link. */
import { create } from 'zustand';
import { LONGEST_LINK } from '../query/url.ts';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

export interface SavedView {
  readonly name: string;
  /** As `formatView` writes it. */
  readonly search: string;
}

/** What became of a view that was to be saved. */
export type Saved = 'kept' | 'full' | 'refused';

export interface SavedViewsState {
  readonly views: readonly SavedView[];
  /** A view of the same name is replaced. */
  readonly save: (view: SavedView) => Saved;
  readonly remove: (name: string) => void;
}

const KEY = 'saved-views';
export const MAX_VIEWS = 50;

export const useSavedViews = create<SavedViewsState>()((set, get) => ({
  views: readViews() ?? [],
  save: (view) => {
    const others = without(readViews() ?? get().views, view.name);
    if (others.length >= MAX_VIEWS) return 'full';
    const views = [...others, view];
    set({ views });
    return writeStored(KEY, views) ? 'kept' : 'refused';
  },
  remove: (name) => {
    const views = without(readViews() ?? get().views, name);
    set({ views });
    writeStored(KEY, views);
  },
}));

function without(views: readonly SavedView[], name: string): readonly SavedView[] {
  return views.filter((view) => view.name !== name);
}

/**
 * Another tab may have saved one: what is kept is read again before it is written.
 *
 * @returns null where the browser keeps none.
 */
function readViews(): readonly SavedView[] | null {
  const stored = typeof window === 'undefined' ? null : readStored(KEY);
  if (!Array.isArray(stored)) return null;
  return stored.slice(0, MAX_VIEWS).flatMap((entry: unknown) => {
    const [name, search] = [memberOf(entry, 'name'), memberOf(entry, 'search')];
    if (typeof name !== 'string' || typeof search !== 'string') return [];
    return search.length > LONGEST_LINK ? [] : [{ name, search }];
  });
}
