/** Pages that wait to be read together: the reader takes less time for several than for each alone. */

/** Characters that are enough: more are not read any faster, and have to be held meanwhile. */
const ENOUGH = 50_000;

/** Pages in the order in which they came. */
export class PageGroup<Page extends { readonly text: string }> {
  #pages: Page[] = [];
  #characters = 0;

  /** Adds a page; gives all that have waited where they are enough, else none. */
  add(page: Page): Page[] {
    this.#pages.push(page);
    this.#characters += page.text.length;
    return this.#characters < ENOUGH ? [] : this.take();
  }

  /** All that still wait. */
  take(): Page[] {
    const pages = this.#pages;
    this.#pages = [];
    this.#characters = 0;
    return pages;
  }
}
