/** Keys that work anywhere outside a field of text. */
import { useEffect } from 'react';
import { TABS } from '../../query/view.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useViewStore } from '../../store/view-store.ts';

/** Fields take letters themselves; so does a dialog, which has the keyboard to itself. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.metaKey || event.ctrlKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (isTaken(event)) return;
  const { openSheet } = useFrameStore.getState();
  const { filtersOpen, showFilters } = usePreferences.getState();
  const tab = TABS[Number.parseInt(event.key, 10) - 1];
  if (tab !== undefined) useViewStore.getState().showTab(tab);
  else if (event.key === '/') openSheet('search');
  else if (event.key === '?') openSheet('help');
  else if (event.key.toLowerCase() === 'f') showFilters(!filtersOpen);
  else return;
  event.preventDefault();
}

export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
