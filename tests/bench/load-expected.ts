/** The bench's pages with their truths, from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BenchPage } from './expected.ts';
import { parseExpected } from './parse-expected.ts';
import { printPage } from './print-page.ts';

export const SETS = [
  'seeds',
  'made',
  'held',
  'fresh',
  'field',
  'blind',
  'unseen',
  'apart',
  'later',
  'long',
  'last',
  'wide',
  'twice',
  'woven',
  'anew',
  'after',
  'beyond',
  'further',
  'yonder',
  'hence',
  'shredded',
  'akin',
  'near',
  'hither',
  'nigh',
  'thither',
  'yon',
  'beside',
  'along',
  'abreast',
  'plain',
  'afresh',
  'outside',
  'newly',
  'lately',
  'abroad',
  'since',
  'nearby',
  'again',
  'onward',
  'ahead',
] as const;
export type SetName = (typeof SETS)[number];
/** The sets that no table is fitted to: they tell how good the tables are on other pages. */
export const KEPT_ASIDE: readonly SetName[] = [
  'along',
  'abreast',
  'plain',
  'afresh',
  'outside',
  'newly',
  'lately',
  'abroad',
  'since',
  'nearby',
  'again',
  'onward',
  'ahead',
];
/** The sets whose pages are printed from their truths. */
export const PRINTED_SETS = SETS.filter((set) => set !== 'seeds');

const BENCH = import.meta.dirname;

/** The set of that name; throws and names all others where there is none. */
export function findSet(name: string): SetName {
  const known = SETS.find((it) => it === name);
  if (known === undefined) throw new Error(`no set ${name}: ${[...SETS, 'damaged'].join(', ')}`);
  return known;
}

/** Where a set's truths lie. */
export function expectedFolder(set: SetName): string {
  return join(BENCH, 'expected', set);
}

/** Where a set's pages lie: the seeds where the project has them, others where they were printed. */
export function pageFolder(set: SetName): string {
  return set === 'seeds' ? join(BENCH, '../../seeds') : join(BENCH, 'pages', set);
}

/** All pages of a set, by name; throws with file and line where a truth cannot be read. */
export function loadSet(set: SetName): BenchPage[] {
  return loadFolder(expectedFolder(set), pageFolder(set));
}

/**
 * The pages whose truths lie in a folder, by name: printed from the truth where it has a layout, and
 * read from `pages` where it has none. Throws with file and line where a truth cannot be read.
 */
export function loadFolder(folder: string, pages: string = folder): BenchPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expect'))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      try {
        return loadPage(file.replace(/\.expect$/u, ''), source, pages);
      } catch (error) {
        throw new Error(`${join(basename(folder), file)}: ${String(error)}`);
      }
    });
}

/** Made-up pages are printed from their truth, real ones are read from disk. */
function loadPage(name: string, source: string, pages: string): BenchPage {
  if (/^== layout$/mu.test(source)) {
    const expected = parseExpected(source, '');
    return { name, text: printPage(expected), expected };
  }
  const text = readFileSync(join(pages, `${name}.txt`), 'utf8');
  return { name, text, expected: parseExpected(source, text) };
}
