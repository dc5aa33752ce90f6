/**
 * `npx tsx tests/reading/themes/compare-hands.ts`: how far two careful readers agree on themes, and how
 * far the reader agrees with each. `second-hand.tsv` is by readers who knew the annotation guide's
 * definition and the articles alone, and neither the truths nor what the program says.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { THEME_IDS, type ThemeId } from '../../../src/model/themes.ts';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { classifyThemes } from '../../../src/reading/themes/classify-themes.ts';
import { SETS } from '../../bench/load-expected.ts';
import { BENCH_SETS, type BenchArticle, benchArticles } from './load-examples.ts';

/** Themes of an article, the primary one first. */
export type Filed = readonly ThemeId[];

/** Counts of how often two filings agree. */
export interface Agreement {
  readonly articles: number;
  readonly primary: number;
  /** Twice the others that both name, and all that either names. */
  readonly shared: number;
  readonly named: number;
}

const SECOND_HAND = join(import.meta.dirname, 'second-hand.tsv');

/** Lines of article and themes, parted by a tab and blanks; throws where a theme is none. */
export function parseFilings(text: string): Map<string, Filed> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [id = '', themes = ''] = line.split('\t');
      const filed = themes.split(' ').map((name) => {
        const theme = THEME_IDS.find((it) => it === name);
        if (theme === undefined) throw new Error(`${id}: no theme ${name}`);
        return theme;
      });
      return [id, filed] as const;
    }),
  );
}

/** How far `one` and `other` agree on the articles that both have. */
export function compareFilings(
  one: ReadonlyMap<string, Filed>,
  other: ReadonlyMap<string, Filed>,
): Agreement {
  let [articles, primary, shared, named] = [0, 0, 0, 0];
  for (const [id, [first, ...others]] of one) {
    const theirs = other.get(id);
    if (theirs === undefined) continue;
    const [theirFirst, ...theirOthers] = theirs;
    articles += 1;
    if (first === theirFirst) primary += 1;
    shared += 2 * others.filter((theme) => theirOthers.includes(theme)).length;
    named += others.length + theirOthers.length;
  }
  return { articles, primary, shared, named };
}

export function readSecondHand(): Map<string, Filed> {
  return parseFilings(readFileSync(SECOND_HAND, 'utf8'));
}

const filedFirst = (articles: readonly BenchArticle[]): Map<string, Filed> =>
  new Map(articles.map(({ id, themes }) => [id, [themes.primary, ...themes.others]]));

const filedByReader = (articles: readonly BenchArticle[]): Map<string, Filed> =>
  new Map(
    articles.map(({ id, article }) => {
      const { primary, others } = classifyThemes(article, extractInitiatives(article));
      return [id, [primary, ...others]];
    }),
  );

const show = ({ articles, primary, shared, named }: Agreement): string =>
  `${(primary / articles).toFixed(3)} ${(shared / named).toFixed(3)}`;

function main(): void {
  const second = readSecondHand();
  const fitted = SETS.filter((set) => BENCH_SETS.some((it) => it === set));
  const kept = SETS.filter((set) => !fitted.includes(set as (typeof fitted)[number]));
  console.log(
    'set, articles: primary and others’ F1, hand to hand; reader to first, to second hand',
  );
  const line = (name: string, articles: readonly BenchArticle[], unfitted: boolean): void => {
    const first = filedFirst(articles);
    const hands = compareFilings(first, second);
    const reader = unfitted ? filedByReader(articles) : null;
    const judged = reader
      ? `  ${show(compareFilings(reader, first))}  ${show(compareFilings(reader, second))}`
      : '';
    console.log(`${name.padEnd(8)} ${String(hands.articles).padStart(4)}  ${show(hands)}${judged}`);
  };
  for (const set of SETS) line(set, benchArticles(set), kept.includes(set));
  line('fitted', fitted.flatMap(benchArticles), false);
  line('kept', kept.flatMap(benchArticles), true);
  line('all', SETS.flatMap(benchArticles), false);
}

if (process.argv[1] === import.meta.filename) main();
