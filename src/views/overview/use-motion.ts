/** Moves an element of a chart with what it stands for. */
import { type RefObject, useContext, useEffect, useLayoutEffect, useState } from 'react';
import { useViewStore } from '../../store/view-store.ts';
import { createMotion, type Motion, MotionContext, type Place } from './motion.ts';

/** @param id as in `useMark`; an element may come to stand for another. */
export function useMotion(ref: RefObject<SVGElement | null>, id: string, place: Place): void {
  const motion = useContext(MotionContext);
  const { x, y, width, height } = place;
  useLayoutEffect(() => {
    if (ref.current !== null) motion.draw(id, { x, y, width, height }, ref.current);
  }, [motion, ref, id, x, y, width, height]);
}

/** The motion of one chart: it begins with each change of the filter. */
export function useChartMotion(): Motion {
  const [motion] = useState(createMotion);
  useEffect(
    () =>
      useViewStore.subscribe((view, before) => {
        if (view.filter !== before.filter) motion.begin();
      }),
    [motion],
  );
  return motion;
}
