/** What the test DOM lacks: sizes, observers, media queries. Nothing here changes our code's own. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

const WIDTH = 900;
const HEIGHT = 600;

class ResizeObserverStub {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe(target: Element): void {
    const entry = { target, contentRect: target.getBoundingClientRect() };
    // The other members of an entry are not read by the libraries in use.
    this.#tell([entry as ResizeObserverEntry], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** A laid-out page, as far as charts and virtual lists ask for one. */
function pretendLayout(): void {
  globalThis.ResizeObserver = ResizeObserverStub;
  for (const [name, value] of [
    ['clientWidth', WIDTH],
    ['clientHeight', HEIGHT],
    ['offsetWidth', WIDTH],
    ['offsetHeight', HEIGHT],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value });
  }
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, WIDTH, HEIGHT);
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  globalThis.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: media.includes('prefers-reduced-motion'),
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}

if (typeof window !== 'undefined') {
  if (typeof DOMRect === 'undefined') {
    vi.stubGlobal(
      'DOMRect',
      class {
        static fromRect = () => ({});
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        constructor(x = 0, y = 0, width = 0, height = 0) {
          this.x = x;
          this.y = y;
          this.width = width;
          this.height = height;
        }
        get left() {
          return this.x;
        }
        get top() {
          return this.y;
        }
        get right() {
          return this.x + this.width;
        }
        get bottom() {
          return this.y + this.height;
        }
      },
    );
  }
  pretendLayout();
  afterEach(cleanup);
}
