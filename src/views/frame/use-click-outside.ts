/** Tells when something outside a box is pressed. */
import { type RefObject, useEffect, useEffectEvent } from 'react';

export function useClickOutside(
  box: RefObject<HTMLElement | null>,
  active: boolean,
  onClick: () => void,
): void {
  const click = useEffectEvent(onClick);
  useEffect(() => {
    if (!active) return undefined;
    const onPointerDown = (event: PointerEvent) => {
      const inside = event.target instanceof Node && box.current?.contains(event.target);
      if (inside !== true) click();
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [box, active]);
}
