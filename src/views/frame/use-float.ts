/** Lifts a panel above everything that could cut it off, and sets it at its button. */
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

export interface FloatSpec {
  /** The box that holds both, the panel as its last child; null where it does not float. */
  readonly box: RefObject<HTMLElement | null>;
  readonly active: boolean;
  /** The button has moved away from under the panel. */
  readonly onMoved: () => void;
}

const GAP = 4;
const EDGE = 8;

export function useFloat({ box, active, onMoved }: FloatSpec): void {
  const moved = useEffectEvent(onMoved);
  useLayoutEffect(() => {
    const panel = box.current?.lastElementChild;
    const button = box.current?.firstElementChild;
    if (!active || !(panel instanceof HTMLElement) || !button) return undefined;
    // The top layer: a table's scrolling area would cut the panel off. Not every DOM has one.
    panel.showPopover?.();
    place(panel, button.getBoundingClientRect());
    const onScroll = (event: Event) => {
      if (!(event.target instanceof Node && panel.contains(event.target))) moved();
    };
    const onResize = () => moved();
    document.addEventListener('scroll', onScroll, true);
    window.addEventListener('resize', onResize);
    return () => {
      document.removeEventListener('scroll', onScroll, true);
      window.removeEventListener('resize', onResize);
    };
  }, [box, active]);
}

/** Below the button where that is inside the window, else above it. */
function place(panel: HTMLElement, button: DOMRect): void {
  const { width, height } = panel.getBoundingClientRect();
  const below = button.bottom + GAP;
  const fits = below + height < window.innerHeight - EDGE;
  const left = Math.min(button.left, window.innerWidth - width - EDGE);
  panel.style.left = `${Math.max(EDGE, left)}px`;
  panel.style.top = `${fits ? below : Math.max(EDGE, button.top - height - GAP)}px`;
}
