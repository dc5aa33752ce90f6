/** The table of remarks: it fits into a column of bits, and holds nothing that is never said. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTES } from '../../src/model/notes.ts';

const FOLDERS = ['src/reading', 'src/build', 'src/import'];
const source = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
).join('\n');

describe('the remarks', () => {
  it('fit into the bits of a whole number that is not negative', () => {
    expect(NOTES.length).toBeLessThanOrEqual(30);
    expect(new Set(NOTES.map(({ code }) => code)).size).toBe(NOTES.length);
  });

  it.each(NOTES)('say nothing that the reader never says: $code', ({ code }) => {
    expect(source).toContain(`'${code}'`);
  });
});
