/**
 * `npx tsx tests/reading/structure/fit-links.ts [--minutes N] [--write]`: fits the weights of `link-weights.data.ts`.
 * `cut-model.ts` gets a table that has learnt from half of the sets and from the made-up reports; on the pages of the
 * other half, as they are printed and as the page damager breaks their articles, it counts the articles whose text
 * is not exactly the truth's, and keeps each change of one or two weights that leaves fewer of them (a share of 100
 * of the printed ones counts as much as of the damaged ones), for N minutes. Then it prints the same for the sets
 * that no table knows. `known` is the scale and stays 1. `--write` writes the weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceTable } from '../../../src/reading/structure/cut-model.ts';
import { LINK_WEIGHTS } from '../../../src/reading/structure/link-weights.data.ts';
import { segmentPages } from '../../../src/reading/structure/segment-page.ts';
import { damagedPages } from '../../bench/damage.ts';
import type { BenchPage } from '../../bench/expected.ts';
import { loadSet, type SetName } from '../../bench/load-expected.ts';
import { loadProse } from '../prose.ts';
import { Chance } from './chance.ts';
import { fitModel, LEARNT, textsOf } from './cut-fitting.ts';

const MINUTES = 30;
const DAMAGED_PAGES = 20;
const SEED = 301;
/** Sets that no table knows, and whose articles may be looked at. */
const UNKNOWN: readonly SetName[] = ['seeds', 'along', 'abreast', 'plain'];
const WEIGHTS: Record<string, number> = LINK_WEIGHTS;
const FILE = join(import.meta.dirname, '../../../src/reading/structure/link-weights.data.ts');

interface Asked {
  readonly texts: readonly string[];
  /** The articles' texts, page by page. */
  readonly wanted: readonly (readonly string[])[];
}

function wordingOf({ paragraphs }: { readonly paragraphs: readonly { text: string }[] }): string {
  return paragraphs.map(({ text }) => text.replace(/\s/gu, '')).join('');
}

function ask(pages: readonly BenchPage[]): Asked {
  return {
    texts: pages.map(({ text }) => text),
    wanted: pages.map(({ expected }) => expected.articles.map(wordingOf)),
  };
}

/** How many articles' texts are not read exactly, and of how many. */
function countWrong({ texts, wanted }: Asked): [wrong: number, of: number] {
  let wrong = 0;
  let of = 0;
  for (const [at, { articles }] of segmentPages(texts).entries()) {
    const read = new Set(articles.map(wordingOf));
    for (const text of wanted[at] ?? []) {
      of += 1;
      if (!read.has(text)) wrong += 1;
    }
  }
  return [wrong, of];
}

/** The share of a hundred that is wrong, summed over what is asked. */
function costOf(asked: readonly Asked[]): number {
  return asked.reduce((sum, one) => {
    const [wrong, of] = countWrong(one);
    return sum + (100 * wrong) / of;
  }, 0);
}

/** Another value for a weight, not far from its own. */
function changed(value: number, chance: Chance): number {
  const factor = 0.6 + chance.below(90) / 100;
  return Math.round((value * factor + (chance.below(30) - 15) / 100) * 100) / 100;
}

function search(asked: readonly Asked[], minutes: number): void {
  const chance = new Chance();
  const names = Object.keys(WEIGHTS).filter((name) => name !== 'known');
  const end = Date.now() + minutes * 60_000;
  let best = costOf(asked);
  console.log(`at first: ${best.toFixed(3)}`);
  while (Date.now() < end) {
    const before = { ...WEIGHTS };
    for (let one = 0; one <= chance.below(2); one += 1) {
      const name = names[chance.below(names.length)] ?? '';
      WEIGHTS[name] = changed(WEIGHTS[name] ?? 0, chance);
    }
    const cost = costOf(asked);
    if (cost < best) {
      best = cost;
      console.log(`${best.toFixed(3)}: ${JSON.stringify(WEIGHTS)}`);
    } else Object.assign(WEIGHTS, before);
  }
}

function write(): void {
  const lines = Object.entries(WEIGHTS).map(([name, value]) => `  ${name}: ${value},`);
  const table = /(?<=LINK_WEIGHTS[^{]*\{\n)[^}]*/u;
  writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(table, `${lines.join('\n')}\n`));
}

const known = LEARNT.filter((_set, at) => at % 8 < 4);
const other = LEARNT.filter((set) => !known.includes(set));
const prose = loadProse().flatMap(({ paragraphs }) => paragraphs);
replaceTable(fitModel([...known.flatMap(textsOf), ...prose]));
const printed = ask(other.flatMap((set) => loadSet(set)));
const damaged = ask(other.flatMap((set) => damagedPages(DAMAGED_PAGES, SEED, set)));
const minutes = process.argv.indexOf('--minutes');
search([printed, damaged], minutes < 0 ? MINUTES : Number(process.argv[minutes + 1]));
for (const set of UNKNOWN) {
  const pages = [loadSet(set), damagedPages(2 * DAMAGED_PAGES, SEED, set)];
  console.log(set, pages.map((one) => countWrong(ask(one)).join(' of ')).join(', damaged '));
}
if (process.argv.includes('--write')) write();
