/** What the text search has found so far: the articles that hold the text in the filter. */
import { create } from 'zustand';
import type { TextHits } from '../query/select-rows.ts';

export interface SearchState {
  /** The text that `hits` is the answer to; '' where nothing is searched for. */
  readonly text: string;
  readonly hits: TextHits | null;
  readonly status: 'idle' | 'searching' | 'failed';
  /** Why the search failed. */
  readonly error?: Error | undefined;
  /** False from the opening of a link with a text until its first answer: nothing is true before. */
  readonly ready: boolean;
}

/** While a search runs, the last answer stays in view. */
export const useSearchStore = create<SearchState>()(() => ({
  text: '',
  hits: null,
  status: 'idle',
  ready: true,
}));
