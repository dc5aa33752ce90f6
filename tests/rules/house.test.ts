/** House rules that a machine can hold: sizes, names, escapes from the type system. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const MAX_LINES = 250;

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => ({ file, source: readFileSync(join(SRC, file), 'utf8') }));

describe('files', () => {
  it(`have at most ${MAX_LINES} lines, tables of knowledge aside`, () => {
    const long = FILES.filter(({ file }) => !file.endsWith('.data.ts')).filter(
      ({ source }) => source.split('\n').length > MAX_LINES,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('have names that say their subject', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|index)(?:[./]|$)/u;
    expect(FILES.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([]);
  });

  it('begin with what they are about', () => {
    const silent = FILES.filter(({ source }) => !source.includes('/**'));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('do not switch the type system off', () => {
    const escapes = /: any\b|\bas any\b|@ts-(?:ignore|nocheck)/u;
    expect(FILES.filter(({ source }) => escapes.test(source)).map(({ file }) => file)).toEqual([]);
  });
});
