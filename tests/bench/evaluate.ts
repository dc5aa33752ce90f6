/**
 * `npm run evaluate -- [seeds|made|held|damaged|FOLDER/ …] [--misses] [--tidy] [--pages N] [--seed N]
 * [--of SET] [--only NAME] [--print] [--floors]`: scores the reader against the bench's truths and prints one table a set; `--misses`
 * prints every miss, `--tidy` prints the pages without damage first, `--of` damages
 * the articles of another set than made, `--only` takes the pages whose name holds NAME, `--print` shows their
 * text, `--floors` prints the lines of `floors.data.ts` that hold what is measured.
 */
import { readPage } from '../../src/reading/read-page.ts';
import { damagedPages } from './damage.ts';
import type { BenchPage } from './expected.ts';
import { findSet, loadFolder, loadSet, SETS } from './load-expected.ts';
import { formatFloors, formatMisses, formatTable } from './report.ts';
import { scorePage } from './score.ts';
import { Tally } from './tally.ts';
import { tidyPage } from './tidy.ts';

/** Scores `pages`; the reader is called once a page. */
export function evaluate(pages: readonly BenchPage[]): Tally {
  const tally = new Tally();
  for (const { name, text, expected } of pages) {
    scorePage(tally, { name, expected, page: readPage(text) });
  }
  return tally;
}

function valueAfter(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at < 0 ? undefined : process.argv[at + 1];
}

function numberAfter(flag: string, fallback: number): number {
  const value = Number(valueAfter(flag) ?? fallback);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${flag} needs a whole number`);
  return value;
}

function loadNamed(set: string): readonly BenchPage[] {
  // A name with a slash is a folder of truths, as somebody's own.
  if (set.includes('/')) return loadFolder(set);
  if (set !== 'damaged') return loadSet(findSet(set));
  const of = findSet(valueAfter('--of') ?? 'made');
  return damagedPages(numberAfter('--pages', 100), numberAfter('--seed', 1), of);
}

const VALUED = ['--pages', '--seed', '--only', '--of'];

function main(): void {
  const flags = process.argv.slice(2);
  const named = flags.filter(
    (it, at) => !it.startsWith('--') && !VALUED.includes(flags[at - 1] ?? ''),
  );
  const only = valueAfter('--only') ?? '';
  for (const set of named.length === 0 ? [...SETS, 'damaged'] : named) {
    const chosen = loadNamed(set).filter(({ name }) => name.includes(only));
    const pages = flags.includes('--tidy') ? chosen.map(tidyPage) : chosen;
    const tally = evaluate(pages);
    console.log(formatTable(`${set}: ${pages.length} pages`, tally, set === 'seeds'));
    if (flags.includes('--floors')) console.log(formatFloors(set, tally, 0.02));
    if (flags.includes('--misses')) console.log(formatMisses(tally));
    if (flags.includes('--print')) for (const { text } of pages) console.log(text);
  }
}

if (process.argv[1] === import.meta.filename) main();
