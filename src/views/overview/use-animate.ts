/** Whether marks move: when the user has changed the filter, and does not ask for less motion. */
import { useState } from 'react';
import { useReducedMotion } from '../../store/use-reduced-motion.ts';
import { useViewStore } from '../../store/view-store.ts';

export function useAnimate(): boolean {
  const reduced = useReducedMotion();
  const filter = useViewStore((view) => view.filter);
  const [first] = useState(filter);
  return !reduced && filter !== first;
}
