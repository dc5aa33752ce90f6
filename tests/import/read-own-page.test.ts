import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readOwnPage } from '../../src/import/read-own-page.ts';
import { encodeDataset } from '../../src/model/dataset/encode.ts';
import { readPage } from '../../src/reading/read-page.ts';

const FILE = '004_bacf174eeb35a678.txt';
const BYTES = readFileSync(resolve(import.meta.dirname, '../../seeds', FILE));

it('reads a page as the command does', () => {
  const text = BYTES.toString('utf8');
  const { facts, texts } = encodeDataset([{ file: FILE, text, page: readPage(text) }]);
  expect(readOwnPage(FILE, BYTES)).toEqual({ ok: true, encoded: { facts, shard: texts[0] } });
});

it('says that another encoding was read', () => {
  const outcome = readOwnPage('a.txt', new Uint8Array([0xff, 0xfe, 0x87, 0x65, 0x0e, 0x66]));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.encoded.shard.pages[0]).toMatchObject({
    text: '文明',
    notes: [{ code: 'repaired-encoding' }],
  });
});

it.each([
  ['an empty file', new Uint8Array(), 'empty', ''],
  ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 0]), 'not-text', '2'],
  ['what does not decode', new Uint8Array([0x41, 0xff, 0xff]), 'undecodable', '1'],
  ['one that is too large', new Uint8Array(16 * 1024 * 1024 + 1), 'too-large', '16777217'],
])('names %s', (_name, bytes, code, detail) => {
  expect(readOwnPage('odd.txt', bytes)).toEqual({
    ok: false,
    problem: { file: 'odd.txt', code, detail },
  });
});
