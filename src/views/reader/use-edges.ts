/** Whether a line that scrolls sideways has more before and after what is in sight. */
import { type RefObject, useEffect, useState } from 'react';

export interface Edges {
  readonly before: boolean;
  readonly after: boolean;
}

const NONE: Edges = { before: false, after: false };

export function useEdges(line: RefObject<HTMLElement | null>): Edges {
  const [edges, setEdges] = useState(NONE);
  useEffect(() => {
    const element = line.current;
    if (element === null) return undefined;
    const look = () => {
      const next = edgesOf(element);
      setEdges((now) => (now.before === next.before && now.after === next.after ? now : next));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [line]);
  return edges;
}

/** A pixel of rounding is nothing to scroll to. */
function edgesOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): Edges {
  return { before: scrollLeft > 1, after: scrollLeft + clientWidth < scrollWidth - 1 };
}
