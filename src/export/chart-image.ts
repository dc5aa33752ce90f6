/**
 * A chart as it is shown → a picture that stands alone: title, scope, legend, source and date
 * inside, in the fonts and colours on screen. Built from elements, never from markup in strings.
 */
import { copyChart } from './chart-copy.ts';
import { estimateWidth, wrapText } from './text-width.ts';

export interface LegendEntry {
  readonly label: string;
  /** Name of a custom property that holds a colour. */
  readonly colour: string;
}

export interface ChartImage {
  /** The chart on the page; it is copied, not changed. */
  readonly chart: SVGSVGElement;
  readonly title: string;
  /** Lines under the title: how to read it, what the filter leaves in view. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** Lines at the foot: key to the marks, dataset, version, date. */
  readonly foot: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE = { size: 17, leading: 24 };
const NOTE = { size: 12, leading: 18 };
const FOOT = { size: 11, leading: 16 };
const SWATCH = 10;
const GAP = { below: 10, swatch: 6, entry: 16 };

/** The picture as an SVG element of its own; its width and height are in CSS pixels. */
export function composeImage(source: ChartImage): SVGSVGElement {
  const copy = copyChart(source.chart);
  const width = Number(copy.getAttribute('width'));
  const page = new Page(source.chart.ownerDocument, width);
  page.write([source.title], { ...TITLE, weight: 600, ink: '--ink' });
  page.write(source.notes, { ...NOTE, weight: 400, ink: '--ink-2' });
  page.skip(GAP.below);
  page.key(source.legend);
  page.place(copy);
  page.skip(GAP.below);
  page.write(source.foot, { ...FOOT, weight: 400, ink: '--ink-3' });
  return page.finish(source.title);
}

/** The picture as the text of an SVG file. */
export function formatSvg(picture: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
}

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight: number;
  /** Custom property of the colour. */
  readonly ink: string;
}

/** A picture that is filled from the top down. */
class Page {
  readonly #document: Document;
  readonly #style: CSSStyleDeclaration;
  readonly #width: number;
  readonly #parts: SVGElement[] = [];
  #y = MARGIN;

  constructor(owner: Document, width: number) {
    this.#document = owner;
    this.#style = getComputedStyle(owner.documentElement);
    this.#width = width;
  }

  skip(height: number): void {
    this.#y += height;
  }

  write(texts: readonly string[], { size, leading, weight, ink }: Setting): void {
    for (const line of texts.flatMap((text) => wrapText(text, { size, width: this.#width }))) {
      const y = this.#y + size;
      const look = { 'font-size': size, 'font-weight': weight, fill: this.#token(ink) };
      this.#parts.push(this.#make('text', { x: MARGIN, y, ...look }, line));
      this.#y += leading;
    }
  }

  key(entries: readonly LegendEntry[]): void {
    if (entries.length === 0) return;
    let x = 0;
    for (const { label, colour } of entries) {
      const wide = SWATCH + GAP.swatch + estimateWidth(label, NOTE.size);
      if (x > 0 && x + wide > this.#width) {
        x = 0;
        this.#y += NOTE.leading;
      }
      const box = { x: MARGIN + x, y: this.#y + 1, width: SWATCH, height: SWATCH };
      const at = { x: box.x + SWATCH + GAP.swatch, y: this.#y + SWATCH, 'font-size': NOTE.size };
      this.#parts.push(
        this.#make('rect', { ...box, fill: this.#token(colour) }),
        this.#make('text', { ...at, fill: this.#token('--ink-2') }, label),
      );
      x += wide + GAP.entry;
    }
    this.#y += NOTE.leading + GAP.below;
  }

  place(chart: SVGSVGElement): void {
    const group = this.#make('g', { transform: `translate(${MARGIN} ${this.#y})` });
    group.append(chart);
    this.#parts.push(group);
    this.#y += Number(chart.getAttribute('height'));
  }

  finish(title: string): SVGSVGElement {
    const size = { width: this.#width + 2 * MARGIN, height: this.#y + MARGIN };
    const picture = this.#document.createElementNS(SVG, 'svg');
    const family = this.#token('--font-sans');
    const attributes = { xmlns: SVG, ...size, 'font-family': family };
    set(picture, { ...attributes, viewBox: `0 0 ${size.width} ${size.height}` });
    const paper = this.#make('rect', { ...size, fill: this.#token('--paper') });
    picture.append(this.#make('title', {}, title), paper, ...this.#parts);
    return picture;
  }

  #token(name: string): string {
    return this.#style.getPropertyValue(name).trim();
  }

  #make(name: string, attributes: Attributes, text = ''): SVGElement {
    const element = this.#document.createElementNS(SVG, name);
    set(element, attributes);
    if (text !== '') element.textContent = text;
    return element;
  }
}

type Attributes = Readonly<Record<string, string | number>>;

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
