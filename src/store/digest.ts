/** The digest by which a file of the dataset is known. */

/**
 * SHA-256 in lower-case hexadecimal digits.
 *
 * Browsers compute it on https and localhost only. Elsewhere a script does, which is loaded then: a
 * number that was changed on its way must not be shown on a server of the office either.
 *
 * @example await digestOf(new ArrayBuffer(0)) // 'e3b0c442…7852b855'
 */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const data = new Uint8Array(bytes);
  const digest =
    subtle === undefined
      ? (await import('./digest-in-script.ts')).sha256(data)
      : new Uint8Array(await subtle.digest('SHA-256', data));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
