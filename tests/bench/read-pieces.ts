/** Paragraphs written as pieces of the page, so that no character can be copied wrongly. */

const PIECE = /^(\d{1,4})(?: after「([^」]*)」)?(?: before「([^」]*)」)?$/u;

/**
 * A paragraph's text: as it stands, or joined from page lines after an `@`. `@13+15` joins lines 13
 * and 15; `@47 after「)」` and `@41 before「摄」` keep what follows or precedes the first such mark.
 *
 * @example readPieces('@1+2', '样板\n间') // '样板间'
 */
export function readPieces(source: string, page: string): string {
  if (!source.startsWith('@')) return source;
  const lines = page.split('\n');
  return source
    .slice(1)
    .split('+')
    .map((piece) => readPiece(piece, lines))
    .join('');
}

function readPiece(piece: string, lines: readonly string[]): string {
  const [, line = '', after = '', before = ''] = PIECE.exec(piece) ?? [];
  const text = lines[Number(line) - 1];
  if (text === undefined || text.trim() === '') throw new Error(`no line ${piece}`);
  const from = after === '' ? 0 : endOf(text, after);
  const to = before === '' ? text.length : text.indexOf(before, from);
  if (to < 0) throw new Error(`no ${before} in line ${line}`);
  return text.slice(from, to).trim();
}

function endOf(text: string, mark: string): number {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`no ${mark} in the line`);
  return at + mark.length;
}
