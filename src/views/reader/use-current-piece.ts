/** Which piece of the article is being looked at, as the untouched page is scrolled. */
import { type RefObject, useEffect, useState } from 'react';

/** How far down the frame the eye is taken to be. */
const EYE = 1 / 3;

/** The number of the piece in sight that is nearest to the eye; null where none is in sight. */
export function useCurrentPiece(scroller: RefObject<HTMLElement | null>): number | null {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    const box = scroller.current;
    if (box === null) return undefined;
    let frame = 0;
    const look = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(pieceAtEye(box)));
    };
    // The pieces are drawn when the page's text has come, which changes what is inside.
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    box.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return current;
}

function pieceAtEye(box: HTMLElement): number | null {
  const { top, bottom, height } = box.getBoundingClientRect();
  const eye = top + height * EYE;
  let nearest: { readonly number: number; readonly distance: number } | null = null;
  for (const piece of box.querySelectorAll<HTMLElement>('[data-piece]')) {
    const place = piece.getBoundingClientRect();
    if (place.bottom < top || place.top > bottom) continue;
    const distance = Math.max(place.top - eye, eye - place.bottom, 0);
    if (nearest === null || distance < nearest.distance) {
      nearest = { number: Number(piece.dataset.piece), distance };
    }
  }
  return nearest?.number ?? null;
}
