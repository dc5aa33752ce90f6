/** Holding a finger on something, where others would point at it: the click after it is no click. */
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

export interface LongPress {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
}

const HELD_MS = 450;
/** A finger that rests is never quite still. */
const STILL_PX = 10;

/**
 * @param selector of what can be held: its content may change under the finger (a sentence arrives).
 * @param onHeld told which of them the finger rests on.
 */
export function useLongPress(selector: string, onHeld: (held: Element) => void): LongPress {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const from = useRef({ x: 0, y: 0 });
  /** The finger that is down, or was last, has been held. */
  const held = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const stop = () => clearTimeout(timer.current);
  return {
    onPointerDown: ({ pointerType, target, clientX, clientY }) => {
      stop();
      held.current = false;
      const holds = target instanceof Element ? target.closest(selector) : null;
      if (pointerType !== 'touch' || holds === null) return;
      from.current = { x: clientX, y: clientY };
      timer.current = setTimeout(() => {
        held.current = true;
        onHeld(holds);
      }, HELD_MS);
    },
    onPointerMove: ({ clientX, clientY }) => {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > STILL_PX) stop();
    },
    onPointerUp: stop,
    // The finger scrolls.
    onPointerCancel: stop,
    onContextMenu: (event) => {
      if (held.current) event.preventDefault();
    },
    onClickCapture: (event) => {
      if (!held.current) return;
      held.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
