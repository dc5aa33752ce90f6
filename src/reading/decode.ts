/**
 * Bytes of a page file → text. UTF-8 and UTF-16 with a byte order mark, UTF-8 without, and
 * GB18030 (which holds GBK and GB2312) where the bytes look like simplified Chinese. Big5 is never
 * guessed: its bytes often pass as GB18030 and give nonsense.
 */
import { BLANK, LINE_END } from '../chinese/characters.ts';
import type { ProblemCode } from '../model/problems.ts';
import { findUndecodable } from './find-undecodable.ts';
import { readsAsChinese } from './reads-as-chinese.ts';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail: string };

/** A printed page has a few ten thousand characters; more than this is another kind of file. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** Share of two-byte characters that must lie in GB2312's own square for bytes to be GB18030. */
const GB2312_SHARE = 0.9;
/** NUL bytes beyond this share mean a binary file or UTF-16 without a mark. */
const NUL_SHARE = 0.02;
const VISIBLE = new RegExp(`[^${BLANK}${LINE_END}\\p{Cc}\\p{Cf}]`, 'u');

/**
 * @param encoding what the user says the file is in; null: find out.
 * @returns the text without byte order mark, or the problem with the offset of the first byte of
 *   what does not decode.
 */
export function decodePage(bytes: Uint8Array, encoding: Encoding | null = null): Decoded {
  if (bytes.length === 0) return { ok: false, code: 'empty', detail: '' };
  const declared = encoding ?? encodingOfMark(bytes);
  // The mark of UTF-32 begins with that of UTF-16, which would read a NUL beside each character.
  if (declared !== null && !isUtf32(bytes)) {
    return decodeAs(bytes, declared) ?? failed(BROKEN[declared], findUndecodable(bytes, declared));
  }
  const nul = findBinary(bytes);
  return nul >= 0 ? failed('not-text', nul) : guess(bytes);
}

/** UTF-8, else GB18030 where it reads as Chinese, else the place to which the likelier one comes. */
function guess(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const utf8End = findUndecodable(bytes, 'utf-8');
  const gb = decodeAs(bytes, 'gb18030');
  const inSquare = looksLikeGb18030(bytes);
  // A page of one damaged byte: what is to be mended is where GB18030 breaks, not its first character.
  if (gb === null) {
    const gbEnd = inSquare ? findUndecodable(bytes, 'gb18030') : 0;
    return failed('undecodable', Math.max(utf8End, gbEnd));
  }
  const plausible = gb.ok ? readsAsChinese(gb.text, inSquare) : inSquare;
  return plausible ? gb : failed('undecodable', utf8End);
}

/** What is wrong with bytes that are not in the encoding that their mark or the user names. */
const BROKEN: Readonly<Record<Encoding, ProblemCode>> = {
  'utf-8': 'broken-utf-8',
  'utf-16le': 'broken-utf-16',
  'utf-16be': 'broken-utf-16',
  gb18030: 'broken-gb18030',
  big5: 'broken-big5',
};

function failed(code: ProblemCode, offset: number): Decoded {
  return { ok: false, code, detail: String(offset) };
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function isUtf32(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
}

/** @returns null where the bytes do not decode. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return VISIBLE.test(text)
      ? { ok: true, text, encoding }
      : { ok: false, code: 'empty', detail: '' };
  } catch {
    return null;
  }
}

/** Offset of the first NUL where there are too many for text, else -1. */
function findBinary(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0) count += 1;
  return count > bytes.length * NUL_SHARE ? bytes.indexOf(0) : -1;
}

/**
 * Simplified Chinese in GB18030 lies almost wholly in GB2312's square (both bytes from A1 on);
 * in Big5 about half of all second bytes lie below.
 */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let inSquare = 0;
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x81) continue;
    const second = bytes[at + 1] ?? 0;
    // A digit as second byte begins one of GB18030's own four-byte characters.
    if (second >= 0x30 && second <= 0x39) {
      at += 3;
      continue;
    }
    pairs += 1;
    // No character of either encoding: a damaged byte, behind which the next character begins.
    if (first === 0xff || second < 0x40 || second === 0xff) continue;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) inSquare += 1;
    at += 1;
  }
  return pairs > 0 && inSquare / pairs >= GB2312_SHARE;
}
