/** The page that the view of pages shows; it lasts as long as the dashboard is open. */
import { create } from 'zustand';

export interface PageChoice {
  /** Row of `facts.pages`; null: the list of all. */
  readonly page: number | null;
  /** The page that was left for the list, so that the focus can return to its line. */
  readonly left: number | null;
  readonly choosePage: (page: number | null) => void;
}

export const usePageChoice = create<PageChoice>()((set) => ({
  page: null,
  left: null,
  choosePage: (page) => set((choice) => ({ page, left: page === null ? choice.page : null })),
}));
