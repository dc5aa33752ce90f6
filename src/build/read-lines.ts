/** Lines of a stream of bytes. Only a line feed ends one: JSON may hold U+2028 and CR as they are. */

const LINE_FEED = 0x0a;

/**
 * Each line without its line feed, as bytes, so that one that does not decode spoils no other. Lines
 * that arrive together come together; none waits for more to arrive.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array[]> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      lines.push(Buffer.concat([...pieces, chunk.subarray(from, at)]));
      pieces = [];
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (pieces.length > 0) yield [Buffer.concat(pieces)];
}
