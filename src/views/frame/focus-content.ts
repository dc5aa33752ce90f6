/** The content's id, and the way there for the skip link and for what closes itself. */
export const CONTENT = 'content';

export function focusContent(): void {
  document.getElementById(CONTENT)?.focus({ preventScroll: true });
}
