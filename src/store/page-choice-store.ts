/** The page that the view of pages shows; it lasts as long as the dashboard is open. */
import { create } from 'zustand';

export interface PageChoice {
  /** Row of `facts.pages`; null: the list of all. */
  readonly page: number | null;
  readonly choosePage: (page: number | null) => void;
}

export const usePageChoice = create<PageChoice>()((set) => ({
  page: null,
  choosePage: (page) => set({ page }),
}));
