/** Esc closes what was opened last, and only that. */
import { useEffectEvent, useLayoutEffect } from 'react';

interface Layer {
  readonly close: () => void;
  readonly mayClose: () => boolean;
}

/** What is open, the topmost last. */
const open: Layer[] = [];

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  const top = open.at(-1);
  // A modal dialog is closed by the browser itself.
  if (top === undefined || !top.mayClose() || document.querySelector('dialog:modal') !== null)
    return;
  event.preventDefault();
  top.close();
}

const ALWAYS = () => true;

/**
 * As long as `active`, Esc calls `close`, unless something opened later is still open.
 *
 * @param mayClose whether Esc is meant for this now; else the key is left to the browser.
 */
export function useEscape(
  active: boolean,
  close: () => void,
  mayClose: () => boolean = ALWAYS,
): void {
  const onEscape = useEffectEvent(close);
  const asked = useEffectEvent(mayClose);
  // Before it is seen: a page that is busy runs other effects later than a key may come.
  useLayoutEffect(() => {
    if (!active) return;
    const entry = { close: () => onEscape(), mayClose: () => asked() };
    if (open.length === 0) document.addEventListener('keydown', onKeyDown);
    open.push(entry);
    return () => {
      open.splice(open.indexOf(entry), 1);
      if (open.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [active]);
}
