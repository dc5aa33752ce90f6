/**
 * Marks that move from where they were to where they are, each with what it stands for: the bar of
 * a province follows the province to its new line. The charts' library draws by position in its
 * data and would turn the first line's bar into the new first line's.
 */
import { createContext } from 'react';
import { prefersReducedMotion } from '../../store/reduced-motion.ts';

/** Of an SVG drawing, in its own pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Motion {
  /** What is drawn from now on answers to a change that the user made. */
  readonly begin: () => void;
  /** The mark `id` was drawn at `place` as `element`; moves it there if something has begun. */
  readonly draw: (id: string, place: Place, element: SVGElement) => void;
}

const MOVE_MS = 300;
/** Drawn later than this, a mark answers to something else, such as a wider window. */
const ANSWER_MS = 1000;
const UNSEEN: Keyframe = { opacity: 0 };

export function createMotion(): Motion {
  /** Where each mark stands in the picture that the user sees. */
  const seen = new Map<string, Place>();
  /** Drawn since; charts draw twice at times before the browser shows it. */
  const drawn = new Map<string, Place>();
  let begun = Number.NEGATIVE_INFINITY;
  const show = () => {
    for (const [id, place] of drawn) seen.set(id, place);
    drawn.clear();
  };
  return {
    begin: () => {
      begun = performance.now();
    },
    draw: (id, place, element) => {
      if (drawn.size === 0) requestAnimationFrame(show);
      drawn.set(id, place);
      if (performance.now() - begun > ANSWER_MS || prefersReducedMotion()) return;
      const before = seen.get(id);
      const start = before === undefined ? UNSEEN : { transform: transformOnto(before, place) };
      // Without an end of its own the movement ends where and how the mark is drawn.
      element.animate([{ ...start, offset: 0 }], { duration: MOVE_MS, easing: 'ease-out' });
    },
  };
}

/**
 * What lays a drawing at `place` over `before`. SVG scales about the drawing's corner, so that the
 * place's own distance from there is scaled too.
 *
 * @example transformOnto({ x: 0, y: 0, width: 50, height: 10 }, { x: 0, y: 20, width: 100, height: 10 })
 * // 'translate(0px, -20px) scale(0.5, 1)'
 */
export function transformOnto(before: Place, place: Place): string {
  const [wide, high] = [ratio(before.width, place.width), ratio(before.height, place.height)];
  const [x, y] = [before.x - place.x * wide, before.y - place.y * high];
  return `translate(${x}px, ${y}px) scale(${wide}, ${high})`;
}

/** Points have no width to scale. */
function ratio(before: number, now: number): number {
  return now > 0 ? before / now : 1;
}

/** The motion of the chart that a mark belongs to. */
export const MotionContext = createContext<Motion>(createMotion());
