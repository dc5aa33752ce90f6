/** Why nothing is known of the text in the filter; null where nothing is searched or an answer came. */
import { useSearchStore } from './search-store.ts';
import { useViewStore } from './view-store.ts';

/** While it stands every count of the filter's result would be a guess. */
export function useSearchFailure(): Error | null {
  const searching = useViewStore((view) => view.filter.text !== '');
  const { status, error } = useSearchStore();
  return searching && status === 'failed' ? (error ?? null) : null;
}
