/** Tells when the focus has gone from inside a box to something outside it. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

export function useFocusLeave(box: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useEffectEvent(onLeave);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const onFocusOut = (event: FocusEvent) => {
      // Focus that goes nowhere is a click on something that takes none, or another window.
      const { relatedTarget } = event;
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) leave();
    };
    element.addEventListener('focusout', onFocusOut);
    return () => element.removeEventListener('focusout', onFocusOut);
  }, [box]);
}
