/**
 * A chart as it is shown → a picture that stands alone: title, scope, source and date inside, in
 * the fonts and colours on screen. Built from elements, never from markup in strings.
 */

export interface ChartImage {
  /** The chart on the page; it is copied, not changed. */
  readonly chart: SVGSVGElement;
  readonly title: string;
  /** Lines under the title: what the filter leaves in view. */
  readonly scope: string;
  /** Lines at the foot: dataset, version, date. */
  readonly source: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const HEAD = 64;
const FOOT = 36;
/** Charts draw with custom properties and classes, which a file on its own does not have. */
const COPIED = [
  'fill',
  'stroke',
  'stroke-width',
  'opacity',
  'font-size',
  'font-family',
  'font-weight',
] as const;

/** The picture as an SVG element of its own, and its size in CSS pixels. */
export function composeImage({ chart, title, scope, source }: ChartImage): SVGSVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const style = getComputedStyle(chart.ownerDocument.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const total = { width: width + 2 * MARGIN, height: height + HEAD + FOOT + MARGIN };
  const picture = chart.ownerDocument.createElementNS(SVG, 'svg');
  setAll(picture, {
    xmlns: SVG,
    width: total.width,
    height: total.height,
    viewBox: `0 0 ${total.width} ${total.height}`,
    'font-family': token('--font-sans'),
  });
  picture.append(
    make(chart, 'title', {}, title),
    make(chart, 'rect', { width: total.width, height: total.height, fill: token('--paper') }),
    make(
      chart,
      'text',
      { x: MARGIN, y: 34, 'font-size': 17, 'font-weight': 600, fill: token('--ink') },
      title,
    ),
    make(chart, 'text', { x: MARGIN, y: 54, 'font-size': 12, fill: token('--ink-2') }, scope),
    placed(chart, MARGIN, HEAD),
    make(
      chart,
      'text',
      { x: MARGIN, y: total.height - 18, 'font-size': 11, fill: token('--ink-3') },
      source,
    ),
  );
  return picture;
}

/** The picture as the text of an SVG file. */
export function formatSvg(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

/**
 * The picture as PNG.
 *
 * @param scale pixels of the file for one CSS pixel.
 * @throws Error where the browser cannot draw it (a canvas beyond its limits).
 */
export async function renderPng(picture: SVGSVGElement, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([formatSvg(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(Number(picture.getAttribute('width')) * scale);
    canvas.height = Math.ceil(Number(picture.getAttribute('height')) * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function placed(chart: SVGSVGElement, x: number, y: number): SVGElement {
  const group = make(chart, 'g', { transform: `translate(${x} ${y})` });
  const copy = chart.cloneNode(true);
  if (copy instanceof SVGSVGElement) {
    copyStyles(chart, copy);
    group.append(copy);
  }
  return group;
}

/** Writes the styles that hold on screen onto the copy, element by element, as attributes. */
function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of COPIED) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  for (const name of ['class', 'style', 'tabindex', 'role', 'aria-pressed'])
    to.removeAttribute(name);
  const copies = [...to.children];
  [...from.children].forEach((child, index) => {
    const copy = copies[index];
    if (copy !== undefined) copyStyles(child, copy);
  });
}

type Attributes = Readonly<Record<string, string | number>>;

function make(chart: Element, name: string, attributes: Attributes, text = ''): SVGElement {
  const element = chart.ownerDocument.createElementNS(SVG, name);
  setAll(element, attributes);
  if (text !== '') element.textContent = text;
  return element;
}

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
