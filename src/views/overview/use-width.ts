/** How wide an element is, for drawings that are laid out by hand. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** While a window is being dragged wider a drawing follows at this pace. */
const SETTLED_AFTER_MS = 50;

/** Pixels inside the element; 0 before it is on the page. */
export function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = false;
    const read = () => setWidth(element.clientWidth);
    // Told once at the start, before the first picture of the page.
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      if (known) timer = setTimeout(read, SETTLED_AFTER_MS);
      else read();
      known = true;
    });
    observer.observe(element);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [frame]);
  return width;
}
