// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMotion, type Place, transformOnto } from '../../../src/views/overview/motion.ts';

const FIRST: Place = { x: 60, y: 4, width: 100, height: 16 };
const THIRD: Place = { x: 60, y: 44, width: 50, height: 16 };

let animate: ReturnType<typeof vi.fn>;
let element: SVGElement;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  animate = vi.fn();
  element = Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'g'), { animate });
});

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

describe('transformOnto', () => {
  it('lays a mark over the place where it was', () => {
    // Left edge 60 → 60, width 50 → 100, top edge 44 → 4.
    expect(transformOnto(FIRST, THIRD)).toBe('translate(-60px, -40px) scale(2, 1)');
  });

  it('moves a point without scaling it', () => {
    const point = { width: 0, height: 0 };
    expect(transformOnto({ x: 5, y: 1, ...point }, { x: 2, y: 3, ...point })).toBe(
      'translate(3px, -2px) scale(1, 1)',
    );
  });
});

describe('createMotion', () => {
  it('moves a mark with what it stands for, whichever element draws it', async () => {
    const motion = createMotion();
    motion.draw('bar/甲', FIRST, element);
    motion.draw('bar/乙', THIRD, element);
    await nextFrame();
    motion.begin();
    motion.draw('bar/乙', FIRST, element);
    expect(animate).toHaveBeenCalledOnce();
    expect(animate.mock.calls[0]?.[0]).toEqual([
      { transform: transformOnto(THIRD, FIRST), offset: 0 },
    ]);
  });

  it('starts from what was seen where a chart is drawn twice before it is shown', async () => {
    const motion = createMotion();
    motion.draw('bar/甲', FIRST, element);
    await nextFrame();
    motion.begin();
    motion.draw('bar/甲', { ...FIRST, y: 44 }, element);
    motion.draw('bar/甲', THIRD, element);
    expect(animate.mock.lastCall?.[0]).toEqual([
      { transform: transformOnto(FIRST, THIRD), offset: 0 },
    ]);
  });

  it('lets a mark appear that was not there before', () => {
    const motion = createMotion();
    motion.begin();
    motion.draw('bar/丙', FIRST, element);
    expect(animate.mock.calls[0]?.[0]).toEqual([{ opacity: 0, offset: 0 }]);
  });

  it('moves nothing that the user has not asked for: a first picture, a wider window', async () => {
    const motion = createMotion();
    motion.draw('bar/甲', FIRST, element);
    await nextFrame();
    motion.draw('bar/甲', THIRD, element);
    expect(animate).not.toHaveBeenCalled();
  });

  it('moves nothing for those who ask for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const motion = createMotion();
    motion.begin();
    motion.draw('bar/甲', FIRST, element);
    expect(animate).not.toHaveBeenCalled();
  });
});
