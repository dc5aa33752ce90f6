/** An element that never gets lower, so that what is scrolled to stays where it is. */
import { type RefObject, useEffect } from 'react';

/** As high as it has been at its present width; what is left below stays empty. */
export function useKeptHeight(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      const same = element.clientWidth === width;
      width = element.clientWidth;
      // At another width everything is laid out anew.
      element.style.minHeight = same ? `${element.offsetHeight}px` : '';
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
}
