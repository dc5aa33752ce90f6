/** Controls that lie over one another, stand out of the screen, or do not hold their own text. */
import type { Page } from '@playwright/test';

/** A line for each fault of a control that is in sight; none where all is well. */
export function faultsOfControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, a[href], input, select, textarea, summary, label:has(input)';
    const name = (element: Element) => {
      const text = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName.toLowerCase()} “${text.trim().slice(0, 30)}”`;
    };
    /** What is in sight of an element: what scrolls or cuts off around it takes its share. */
    const seen = (element: Element): DOMRect | null => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return right - left > 2 && bottom - top > 2
        ? new DOMRect(left, top, right - left, bottom - top)
        : null;
    };
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const root: ParentNode = modal ?? document;
    const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)]
      .filter((element) => element.checkVisibility({ opacityProperty: true }))
      .filter((element) => element.closest('[inert]') === null)
      .flatMap((element) => {
        const box = seen(element);
        return box === null ? [] : [{ element, box }];
      });
    /** Whether it stands in a list or a table that goes on sideways. */
    const scrolls = (element: Element) => element.closest('nav, table, svg') !== null;
    const faults: string[] = [];
    for (const { element, box } of controls) {
      const whole = element.getBoundingClientRect();
      const out = whole.left < -1 || whole.right > document.documentElement.clientWidth + 1;
      if (out && !scrolls(element)) faults.push(`${name(element)} stands out of the screen`);
      const cut = element.scrollWidth > element.clientWidth + 1;
      const gives = getComputedStyle(element).textOverflow === 'ellipsis';
      if (cut && !gives && element.matches('button, a')) {
        if (getComputedStyle(element).display !== 'inline') {
          faults.push(`${name(element)} does not hold its text`);
        }
      }
      for (const { element: other, box: place } of controls) {
        if (other === element || element.contains(other) || other.contains(element)) continue;
        if (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING) continue;
        const wide = Math.min(box.right, place.right) - Math.max(box.left, place.left);
        const high = Math.min(box.bottom, place.bottom) - Math.max(box.top, place.top);
        if (wide > 1 && high > 1) faults.push(`${name(element)} and ${name(other)} overlap`);
      }
    }
    return faults;
  });
}
