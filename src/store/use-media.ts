/** Whether a media query holds, followed as it changes. */
import { useSyncExternalStore } from 'react';

/** Widths at which the layout changes, as in look.md. */
export const MEDIA = {
  phone: '(max-width: 767px)',
  /** The search is folded into its sign, and lies over the bar once it is called. */
  searchFolded: '(max-width: 960px)',
  readerBeside: '(min-width: 1280px)',
  /** Wide enough for an article and its page side by side. */
  bothSides: '(min-width: 1024px)',
} as const;

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
