/** A few characters that stand for a long text, the same on every machine. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Digits that 32 bits need at base 36. */
const LENGTH = 7;

/**
 * FNV-1a over the text's code units, as seven ASCII letters and digits: enough to tell apart the
 * few hundred entries of a list of references, and no secret.
 *
 * @example shortHash('') // '0ztntfp'
 */
export function shortHash(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return (hash >>> 0).toString(36).padStart(LENGTH, '0');
}
