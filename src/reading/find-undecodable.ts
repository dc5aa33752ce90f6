/** Where bytes stop being text of an encoding: the place that a message names. */

/** Bytes that are tried at once, so that the time is in proportion to the file's length. */
const LARGEST_STEP = 65_536;
/** No character of any of the encodings has more bytes. */
const LONGEST_CHARACTER = 4;

/**
 * Offset of the first byte of the first sequence that does not decode, an incomplete one at the end
 * included; the length where all of it decodes.
 *
 * @param encoding a label of TextDecoder.
 * @example findUndecodable(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20]), 'utf-8') // 3
 */
export function findUndecodable(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  for (let step = LARGEST_STEP; step >= LONGEST_CHARACTER; ) {
    const end = findWholeEnd(bytes.subarray(good, good + step), encoding);
    if (end === 0) step /= 2;
    else good += end;
  }
  return good;
}

/** How many bytes decode, where the last character may be cut; 0 where something else is wrong. */
function findWholeEnd(bytes: Uint8Array, encoding: string): number {
  const shortest = Math.max(1, bytes.length - LONGEST_CHARACTER + 1);
  for (let end = bytes.length; end >= shortest; end -= 1) {
    if (decodes(bytes.subarray(0, end), encoding)) return end;
  }
  return 0;
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
