/**
 * A half-open range `[from, to)` of UTF-16 code units, on the page's text unless a doc comment
 * names another text. Every derived string of the dataset is a list of these.
 */
export type Span = readonly [from: number, to: number];

/** The characters of `text` that `span` covers: `sliceOf('样板间', [0, 2])` is `'样板'`. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** The text that a list of pieces makes when joined: the first law of a page. */
export function joinPieces(text: string, pieces: readonly Span[]): string {
  return pieces.map((piece) => sliceOf(text, piece)).join('');
}
