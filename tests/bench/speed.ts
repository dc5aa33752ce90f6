/**
 * `npm run bench`: how long a character takes to read, after warm-up, medians; whether time grows
 * with length alone; and whether a hostile page costs more than ten times an ordinary one.
 */
import { readPage } from '../../src/reading/read-page.ts';
import { HOSTILE } from './hostile.ts';
import { loadSet } from './load-expected.ts';

/** Microseconds a character that a page may take. */
const TARGET = 0.5;
const WORST = 10;
const HOSTILE_SIZE = 100_000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Processor time, not the clock's: other programs on the machine shall not count. */
function timeOf(texts: readonly string[]): number {
  const start = process.cpuUsage();
  for (const text of texts) readPage(text);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The median of `rounds` readings of all the texts, in microseconds a character. */
function costOf(texts: readonly string[], rounds: number): number {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return median(Array.from({ length: rounds }, () => timeOf(texts))) / characters;
}

function report(label: string, cost: number, limit: number): boolean {
  const good = cost <= limit;
  console.log(`${good ? ' ' : '!'} ${label.padEnd(34)} ${cost.toFixed(3)} µs a character`);
  return good;
}

function main(): void {
  const sets = (['seeds', 'made'] as const).map((set) => ({ set, texts: textsOf(set) }));
  for (const { texts } of sets) costOf(texts, 20);
  const good: boolean[] = [];
  console.log(`ordinary pages (at most ${TARGET})`);
  for (const { set, texts } of sets) {
    good.push(report(set, costOf(texts, 15), TARGET));
  }
  const page = sets[0]?.texts[0] ?? '';
  console.log('one page, repeated');
  for (const times of [1, 4, 16])
    good.push(report(`× ${times}`, costOf([page.repeat(times)], 9), 2 * TARGET));
  console.log(`hostile pages of ${HOSTILE_SIZE} characters (at most ${WORST * TARGET})`);
  for (const { name, make } of HOSTILE) {
    good.push(report(name, costOf([make(HOSTILE_SIZE)], 3), WORST * TARGET));
  }
  if (good.includes(false)) process.exitCode = 1;
}

function textsOf(set: 'seeds' | 'made'): string[] {
  return loadSet(set).map(({ text }) => text);
}

main();
