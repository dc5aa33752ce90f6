import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/reading/decode.ts';
import { cpuTimeOf } from './places/cpu-time.ts';

const TEXT = '河堤加固了三公里，两岸住着四百户人家。';

/** The bytes of 群众满意 in GB18030 and of 居民 in Big5, from the standards' tables. */
const GB = [0xc8, 0xba, 0xd6, 0xda, 0xc2, 0xfa, 0xd2, 0xe2];
const BIG5 = [0xa9, 0x7e, 0xa5, 0xc1, 0xb5, 0xa1, 0xa4, 0x40, 0xa7, 0x40];

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** So many bytes of GB text; a line feed ends those of an odd length, so that no character is cut. */
function gbPage(length: number): number[] {
  const bytes = Array.from({ length: Math.floor(length / 2) * 2 }, (_, at) => GB[at % 8] ?? 0);
  return length % 2 === 0 ? bytes : [...bytes, 0x0a];
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('decodePage', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(decodePage(bytes)).toEqual({ ok: true, text: TEXT, encoding: 'utf-8' });
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
    expect(decodePage(marked)).toEqual({ ok: true, text: TEXT, encoding: 'utf-8' });
  });

  it('reads UTF-16 of both byte orders by its mark', () => {
    expect(decodePage(utf16(TEXT, true))).toMatchObject({ text: TEXT, encoding: 'utf-16le' });
    expect(decodePage(utf16(TEXT, false))).toMatchObject({ text: TEXT, encoding: 'utf-16be' });
  });

  it('reads GB18030, its four-byte characters included', () => {
    expect(decodePage(new Uint8Array(GB))).toMatchObject({ text: '群众满意', encoding: 'gb18030' });
    // 的人民在, which Chinese text of any length has like of.
    const sentence = [...GB, 0xb5, 0xc4, 0xc8, 0xcb, 0xc3, 0xf1, 0xd4, 0xda];
    const long = new Uint8Array(Array.from({ length: 30 }, () => sentence).flat());
    expect(decodePage(long)).toMatchObject({ ok: true, text: '群众满意的人民在'.repeat(30) });
    const four = new Uint8Array([...GB, ...GB, 0x81, 0x39, 0xee, 0x39]);
    expect(decodePage(four)).toMatchObject({ ok: true, text: '群众满意群众满意㐀' });
  });

  it('does not guess Big5, and says at which byte UTF-8 ends', () => {
    expect(decodePage(new Uint8Array([0x41, ...BIG5]))).toEqual({
      ok: false,
      code: 'undecodable',
      detail: '1',
    });
  });

  it('does not guess Korean or Japanese, whose bytes lie where Chinese ones do', () => {
    // 서울시 종로구 주민들 and 市民の生活環境, in EUC-KR and EUC-JP, over and over.
    const korean = [
      0xbc, 0xad, 0xbf, 0xef, 0xbd, 0xc3, 0xc1, 0xbe, 0xb7, 0xce, 0xb1, 0xb8, 0xc1, 0xd6, 0xb9,
      0xce, 0xb5, 0xe9,
    ];
    const japanese = [
      0xbb, 0xd4, 0xcc, 0xb1, 0xa4, 0xce, 0xc0, 0xb8, 0xb3, 0xe8, 0xb4, 0xc4, 0xb6, 0xad,
    ];
    for (const bytes of [korean, japanese]) {
      const long = new Uint8Array(Array.from({ length: 20 }, () => bytes).flat());
      expect(decodePage(long)).toEqual({ ok: false, code: 'undecodable', detail: '0' });
    }
  });

  it.each([
    ['高雄市公所 in Big5', [0xb0, 0xaa, 0xb6, 0xaf, 0xa5, 0xab, 0xa4, 0xbd, 0xa9, 0xd2], '0'],
    [
      '서울시 종로구 in EUC-KR',
      [0xbc, 0xad, 0xbf, 0xef, 0xbd, 0xc3, 0x20, 0xc1, 0xbe, 0xb7, 0xce, 0xb1, 0xb8],
      '0',
    ],
    ['市民の生活 in EUC-JP', [0xbb, 0xd4, 0xcc, 0xb1, 0xa4, 0xce, 0xc0, 0xb8, 0xb3, 0xe8], '0'],
    ['财经 and 汉 in UTF-8 less its last byte', [...utf8('财经汉')].slice(0, -1), '6'],
  ])('does not guess a few characters: %s', (_name, bytes, detail) => {
    const outcome = { ok: false, code: 'undecodable', detail };
    expect(decodePage(new Uint8Array(bytes))).toEqual(outcome);
  });

  it.each([
    [
      '朱镕基来到社区',
      [0xd6, 0xec, 0xe9, 0x46, 0xbb, 0xf9, 0xc0, 0xb4, 0xb5, 0xbd, 0xc9, 0xe7, 0xc7, 0xf8],
    ],
    ['居民王喆', [0xbe, 0xd3, 0xc3, 0xf1, 0xcd, 0xf5, 0x86, 0xb4]],
    ['第3版', [0xb5, 0xda, 0x33, 0xb0, 0xe6]],
    ['好', [0xba, 0xc3]],
  ])('reads a few characters of GBK, names outside GB2312 included: %s', (text, bytes) => {
    expect(decodePage(new Uint8Array(bytes))).toEqual({ ok: true, text, encoding: 'gb18030' });
  });

  it('reads Big5 when it is named', () => {
    expect(decodePage(new Uint8Array([0xa9, 0x7e, 0xa5, 0xc1]), 'big5')).toMatchObject({
      text: '居民',
    });
  });

  it('names the byte where broken UTF-8 breaks', () => {
    const bytes = new TextEncoder().encode(TEXT);
    const broken = new Uint8Array([...bytes.slice(0, 30), 0xff, ...bytes.slice(30)]);
    expect(decodePage(broken)).toMatchObject({ ok: false, detail: '30' });
  });

  it.each([
    ['one byte of another encoding', 'undecodable', 3, [0x63, 0x61, 0x66, 0xe9, 0x20]],
    [
      'a character cut in the middle of the text',
      'undecodable',
      270,
      [...utf8('堤'.repeat(90)), ...utf8('岸').slice(0, 2), ...utf8('坝')],
    ],
    [
      'a character cut at the end of the file',
      'undecodable',
      57,
      [...utf8(TEXT), ...utf8('😀').slice(0, 3)],
    ],
    ['a surrogate in UTF-8', 'undecodable', 2, [0x41, 0x42, 0xed, 0xa0, 0x80, 0x43]],
    [
      'a byte order mark and then no UTF-8',
      'broken-utf-8',
      4,
      [0xef, 0xbb, 0xbf, 0x41, 0xe9, 0x42],
    ],
    ['a lone high surrogate', 'broken-utf-16', 4, [...utf16('甲\ud83d乙', true)]],
    ['a lone low surrogate', 'broken-utf-16', 4, [...utf16('甲\ude00乙', false)]],
    ['a high surrogate at the end', 'broken-utf-16', 6, [...utf16('甲乙\ud83d', true)]],
    ['half a code unit at the end', 'broken-utf-16', 6, [...utf16('甲乙', true), 0x41]],
    [
      'one damaged byte in GBK, not the first character that is no UTF-8',
      'undecodable',
      180,
      [0x41, ...gbPage(179), 0xff, ...gbPage(179)],
    ],
  ])('names the first byte of %s', (_name, code, offset, bytes) => {
    const outcome = { ok: false, code, detail: String(offset) };
    expect(decodePage(new Uint8Array(bytes))).toEqual(outcome);
  });

  it('names the byte where the named encoding breaks', () => {
    const bytes = new Uint8Array([...GB, 0xff, 0x41]);
    expect(decodePage(bytes, 'gb18030')).toMatchObject({ code: 'broken-gb18030', detail: '8' });
    const cut = new Uint8Array([0x41, ...BIG5, 0xa4]);
    expect(decodePage(cut, 'big5')).toMatchObject({ code: 'broken-big5', detail: '11' });
  });

  it('finds the byte in a file as large as a page may be, wherever characters are cut', () => {
    const character = utf8('堤');
    const bytes = new Uint8Array(16 * 1024 * 1024).map((_, at) => character[at % 3] ?? 0);
    const spent = cpuTimeOf(() => {
      expect(decodePage(bytes)).toMatchObject({ detail: String(bytes.length - 1) });
    });
    expect(spent).toBeLessThan(5000);
  });

  it.each([
    ['an empty file', [], 'empty'],
    ['nothing but blanks', [0x20, 0x0a, 0xe3, 0x80, 0x80], 'empty'],
    ['nothing that can be seen', [0xe2, 0x80, 0x8b, 0x0a, 0xef, 0xbb, 0xbf, 0x01], 'empty'],
    [
      'UTF-32, whose mark begins with that of UTF-16',
      [0xff, 0xfe, 0, 0, 0x87, 0x65, 0, 0],
      'not-text',
    ],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d], 'not-text'],
    ['UTF-16 without a mark', [0x31, 0, 0x32, 0, 0x33, 0], 'not-text'],
  ])('sets %s aside', (_name, bytes, code) => {
    expect(decodePage(new Uint8Array(bytes))).toMatchObject({ ok: false, code });
  });

  it('keeps a single NUL in a text', () => {
    const text = `${TEXT.repeat(3)}\0`;
    expect(decodePage(new TextEncoder().encode(text))).toMatchObject({ ok: true, text });
  });
});
