import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../src/build/read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const together of readLines(stream())) {
    for (const line of together) lines.push(Buffer.from(line).toString('latin1'));
  }
  return lines;
}

it('ends a line at a line feed and nowhere else, however the bytes arrive', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u0085', '\u00e2') });
  await fc.assert(
    fc.asyncProperty(text, fc.array(fc.nat(60)), async (value, cuts) => {
      const bytes = Buffer.from(value, 'latin1');
      const at = [
        0,
        ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b),
        bytes.length,
      ];
      const chunks = at.slice(1).map((to, index) => bytes.subarray(at[index] ?? 0, to));
      const expected = value.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesOf(chunks)).toEqual(expected);
    }),
  );
});

it('gives the lines that one piece ends at once, and does not wait for the next piece', async () => {
  let read = 0;
  async function* stream() {
    for (const chunk of ['a\nb\nc', '\nd\n']) {
      read += 1;
      yield Buffer.from(chunk);
    }
  }
  const seen: [lines: string[], read: number][] = [];
  for await (const together of readLines(stream())) seen.push([together.map(String), read]);
  expect(seen).toEqual([
    [['a', 'b'], 1],
    [['c', 'd'], 2],
  ]);
});
