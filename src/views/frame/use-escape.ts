/** Esc closes what was opened last, and only that. */
import { useEffect, useEffectEvent } from 'react';

type Close = () => void;

/** What is open, the topmost last. */
const open: Close[] = [];

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  const top = open.at(-1);
  // A modal dialog is closed by the browser itself.
  if (top === undefined || document.querySelector('dialog:modal') !== null) return;
  event.preventDefault();
  top();
}

/** As long as `active`, Esc calls `close`, unless something opened later is still open. */
export function useEscape(active: boolean, close: Close): void {
  const onEscape = useEffectEvent(close);
  useEffect(() => {
    if (!active) return;
    const entry = () => onEscape();
    if (open.length === 0) document.addEventListener('keydown', onKeyDown);
    open.push(entry);
    return () => {
      open.splice(open.indexOf(entry), 1);
      if (open.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);
}
