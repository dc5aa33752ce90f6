/** A chart on the page → a copy that looks the same without the page's styles. */

/** Charts draw with custom properties and classes, which a file on its own does not have. */
const COPIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
] as const;
/** What only the page needs: its classes, its behaviour, what it says to screen readers. */
const DROPPED = /^(?:class|style|tabindex|role|aria-.*|data-.*|on.*)$/u;

/** Marks an element that is there for the pointer alone. */
export const FOR_POINTER = 'data-reach';

/**
 * The copy has the chart's size as its own; what nobody sees is left out of it. What pointer,
 * focus and movement do to the chart at this moment is left out as well.
 */
export function copyChart(chart: SVGSVGElement): SVGSVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const [still, copy] = [cloneChart(chart), cloneChart(chart)];
  // Beside the chart the same styles hold, but nothing points at it, and it is gone again before
  // the browser draws.
  chart.after(still);
  copyStyles(still, copy);
  still.remove();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
}

function cloneChart(chart: SVGSVGElement): SVGSVGElement {
  const clone = chart.cloneNode(true);
  if (!(clone instanceof SVGSVGElement)) throw new TypeError('a copy of a chart is no chart');
  return clone;
}

/** Writes the styles that hold on screen onto the copy, element by element, as attributes. */
function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const copies = [...to.children];
  [...from.children].forEach((child, index) => {
    const copy = copies[index];
    if (copy === undefined) return;
    if (child.hasAttribute(FOR_POINTER)) copy.remove();
    else copyStyles(child, copy);
  });
  // A copy of the list, which shrinks while it is walked.
  for (const { name } of Array.from(to.attributes))
    if (DROPPED.test(name)) to.removeAttribute(name);
  for (const name of COPIED) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
}
