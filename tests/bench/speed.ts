/**
 * `npm run bench`: how long a character takes to read, by the reader as it is shipped, after warm-up,
 * medians; whether time grows with length and number of pages alone; and whether a hostile page costs
 * more than ten times an ordinary one.
 */
import { PageGroup } from '../../src/build/page-group.ts';
import { HOSTILE } from './hostile.ts';
import { loadSet } from './load-expected.ts';
import { loadShipped } from './shipped.ts';

const { readPages } = await loadShipped();

/** Microseconds a character that a page may take. */
const TARGET = 0.5;
const WORST = 10;
const HOSTILE_SIZE = 100_000;
/** Readings of all pages after which the machine code is what it stays. */
const WARM_UP = 60;

/** Texts that are read at once. */
type Groups = readonly (readonly string[])[];

/** As a dataset's pages are read. */
function together(texts: readonly string[]): Groups {
  const waiting = new PageGroup<{ readonly text: string }>();
  const groups = texts.map((text) => waiting.add({ text })).concat([waiting.take()]);
  return groups.map((group) => group.map(({ text }) => text));
}

const alone = (texts: readonly string[]): Groups => texts.map((text) => [text]);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Processor time, not the clock's: other programs on the machine shall not count. */
function timeOf(groups: Groups): number {
  const start = process.cpuUsage();
  for (const texts of groups) readPages(texts);
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The median of `rounds` readings of all the texts, in microseconds a character. */
function costOf(groups: Groups, rounds: number): number {
  const characters = groups.flat().reduce((sum, text) => sum + text.length, 0);
  return median(Array.from({ length: rounds }, () => timeOf(groups))) / characters;
}

function report(label: string, cost: number, limit: number): boolean {
  const good = cost <= limit;
  console.log(`${good ? ' ' : '!'} ${label.padEnd(34)} ${cost.toFixed(3)} µs a character`);
  return good;
}

function main(): void {
  const sets = (['seeds', 'made'] as const).map((set) => ({ set, texts: textsOf(set) }));
  for (const { texts } of sets) costOf(together(texts), WARM_UP);
  const good: boolean[] = [];
  console.log(`ordinary pages (at most ${TARGET})`);
  for (const { set, texts } of sets) {
    good.push(report(set, costOf(together(texts), 15), TARGET));
    good.push(report(`${set}, each page by itself`, costOf(alone(texts), 15), TARGET));
  }
  const [seeds = []] = sets.map(({ texts }) => texts);
  console.log('one page, repeated');
  for (const times of [1, 4, 16])
    good.push(report(`× ${times}`, costOf([[(seeds[0] ?? '').repeat(times)]], 9), 2 * TARGET));
  console.log('more pages');
  for (const times of [1, 4, 16]) {
    const texts = Array.from({ length: times }, () => seeds).flat();
    good.push(report(`× ${times}`, costOf(together(texts), 9), 2 * TARGET));
  }
  console.log(`hostile pages of ${HOSTILE_SIZE} characters (at most ${WORST * TARGET})`);
  for (const { name, make } of HOSTILE) {
    good.push(report(name, costOf([[make(HOSTILE_SIZE)]], 3), WORST * TARGET));
  }
  if (good.includes(false)) process.exitCode = 1;
}

function textsOf(set: 'seeds' | 'made'): string[] {
  return loadSet(set).map(({ text }) => text);
}

main();
