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

/** Microseconds that one reading of `text` takes. */
function timeOf(text: string): number {
  const start = process.hrtime.bigint();
  readPage(text);
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** The median of `rounds` readings, in microseconds a character. */
function costOf(text: string, rounds: number): number {
  return median(Array.from({ length: rounds }, () => timeOf(text))) / text.length;
}

function report(label: string, cost: number, limit: number): boolean {
  const good = cost <= limit;
  console.log(`${good ? ' ' : '!'} ${label.padEnd(34)} ${cost.toFixed(3)} µs a character`);
  return good;
}

function main(): void {
  const sets = (['seeds', 'made'] as const).map((set) => ({ set, texts: textsOf(set) }));
  for (const { texts } of sets) for (let at = 0; at < 20; at += 1) texts.forEach(timeOf);
  const good: boolean[] = [];
  console.log(`ordinary pages (at most ${TARGET})`);
  for (const { set, texts } of sets) {
    good.push(report(set, median(texts.map((text) => costOf(text, 15))), TARGET));
  }
  const page = sets[0]?.texts[0] ?? '';
  console.log('one page, repeated');
  for (const times of [1, 4, 16])
    good.push(report(`× ${times}`, costOf(page.repeat(times), 9), 2 * TARGET));
  console.log(`hostile pages of ${HOSTILE_SIZE} characters (at most ${WORST * TARGET})`);
  for (const { name, make } of HOSTILE) {
    good.push(report(name, costOf(make(HOSTILE_SIZE), 3), WORST * TARGET));
  }
  if (good.includes(false)) process.exitCode = 1;
}

function textsOf(set: 'seeds' | 'made'): string[] {
  return loadSet(set).map(({ text }) => text);
}

main();
