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
];
/** The sets whose pages are printed from their truths. */
export const PRINTED_SETS = SETS.filter((set) => set !== 'seeds');

const BENCH = import.meta.dirname;
const PAGES: Readonly<Record<SetName, string>> = {
  seeds: join(BENCH, '../../seeds'),
  made: join(BENCH, 'pages/made'),
  held: join(BENCH, 'pages/held'),
  fresh: join(BENCH, 'pages/fresh'),
  field: join(BENCH, 'pages/field'),
  blind: join(BENCH, 'pages/blind'),
  unseen: join(BENCH, 'pages/unseen'),
  apart: join(BENCH, 'pages/apart'),
  later: join(BENCH, 'pages/later'),
  long: join(BENCH, 'pages/long'),
  last: join(BENCH, 'pages/last'),
  wide: join(BENCH, 'pages/wide'),
  twice: join(BENCH, 'pages/twice'),
  woven: join(BENCH, 'pages/woven'),
  anew: join(BENCH, 'pages/anew'),
  after: join(BENCH, 'pages/after'),
  beyond: join(BENCH, 'pages/beyond'),
  further: join(BENCH, 'pages/further'),
  yonder: join(BENCH, 'pages/yonder'),
  hence: join(BENCH, 'pages/hence'),
  shredded: join(BENCH, 'pages/shredded'),
  akin: join(BENCH, 'pages/akin'),
  near: join(BENCH, 'pages/near'),
  hither: join(BENCH, 'pages/hither'),
  nigh: join(BENCH, 'pages/nigh'),
  thither: join(BENCH, 'pages/thither'),
  yon: join(BENCH, 'pages/yon'),
  beside: join(BENCH, 'pages/beside'),
  along: join(BENCH, 'pages/along'),
  abreast: join(BENCH, 'pages/abreast'),
  plain: join(BENCH, 'pages/plain'),
  afresh: join(BENCH, 'pages/afresh'),
  outside: join(BENCH, 'pages/outside'),
  newly: join(BENCH, 'pages/newly'),
  lately: join(BENCH, 'pages/lately'),
  abroad: join(BENCH, 'pages/abroad'),
};

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

/** Where a set's pages lie. */
export function pageFolder(set: SetName): string {
  return PAGES[set];
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
