/** The laws on random input, some seconds of it; `npm run fuzz` is the long run. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAUGHTY_STRINGS } from '../safety/naughty-strings.data.ts';
import { loadCases } from './cases.ts';
import { LAWS } from './laws.ts';

/** fast-check prints seed, path and the shortest case where one fails. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

describe('what must hold for any text', () => {
  it.each([...LAWS])('%s', { timeout: 60_000 }, (_name, { input, check }) => {
    fc.assert(fc.property(input, check), { numRuns: RUNS });
  });

  it.each([...LAWS])('%s, of naughty strings', { timeout: 60_000 }, (_name, { check }) => {
    expect(NAUGHTY_STRINGS.length).toBeGreaterThan(250);
    for (const text of NAUGHTY_STRINGS) check(text);
  });
});

describe('what failed once', () => {
  const cases = loadCases();
  it.each(cases.map(({ law, input }) => [law, input] as const))('%s: %j', (law, input) => {
    const known = LAWS.get(law);
    if (known === undefined) throw new Error(`no law is called ${law}`);
    known.check(input);
  });
  it('is kept, if only as an empty list', () => {
    expect(Array.isArray(cases)).toBe(true);
  });
});
