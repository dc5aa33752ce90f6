/** Pages of nothing but short lines: what a character costs does not grow with their number. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reading/read-page.ts';
import { HOSTILE } from './hostile.ts';

const SHORT = 25_000;
const LONG = 100_000;
/** Four times the length may cost so many times as much a character: noise, but no square. */
const MOST = 1.9;
const ROUNDS = 5;

/** The least processor time a character of `rounds` readings, in microseconds. */
function costOf(text: string): number {
  const costs = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    readPage(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / text.length;
  });
  return Math.min(...costs);
}

describe('a page of short lines', () => {
  const pages = HOSTILE.filter(({ name }) => /headings|headlines|lines$/u.test(name));

  it.each(pages)('costs as much a character when it is four times as long: $name', ({ make }) => {
    costOf(make(SHORT / 5));
    expect(costOf(make(LONG))).toBeLessThan(MOST * costOf(make(SHORT)));
  });
});
