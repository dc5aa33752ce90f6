import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../src/build/read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const line of readLines(stream())) lines.push(Buffer.from(line).toString('latin1'));
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
