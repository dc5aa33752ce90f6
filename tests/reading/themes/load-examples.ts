/** Articles with the themes that a reader gives them, measured and ready to fit weights to. */

import { DIVISIONS } from '../../../src/gazetteer/divisions.data.ts';
import { readDivisions } from '../../../src/gazetteer/divisions.ts';
import type { ArticleText } from '../../../src/model/page.ts';
import { THEME_IDS, type ThemeId } from '../../../src/model/themes.ts';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { type Measures, measureThemes } from '../../../src/reading/themes/measure-themes.ts';
import { type Passages, passagesOf } from '../../../src/reading/themes/weigh-wording.ts';
import { KEPT_ASIDE, loadSet, SETS, type SetName } from '../../bench/load-expected.ts';
import { articleOf } from '../build-article.ts';
import { CIVIC_BRIEFS } from './briefs-civic.data.ts';
import { CULTURE_BRIEFS } from './briefs-culture.data.ts';
import { ECONOMY_BRIEFS } from './briefs-economy.data.ts';
import { RESIDENT_BRIEFS } from './briefs-residents.data.ts';
import { CASES, type ThemeCase } from './cases.data.ts';
import { HELD_OUT, CASES as PRIMARIES } from './cases.ts';
import { BORDER_CASES } from './cases-border.data.ts';
import { CIVIC_CASES } from './cases-civic.data.ts';
import { CULTURE_CASES } from './cases-culture.data.ts';
import { ECONOMY_CASES } from './cases-economy.data.ts';
import { RESIDENT_CASES } from './cases-residents.data.ts';
import { SWAP_CASES } from './cases-swap.data.ts';
import { PLAIN_CIVIC } from './plain-civic.data.ts';
import { PLAIN_CUSTOMS } from './plain-customs.data.ts';
import { PLAIN_ECONOMY } from './plain-economy.data.ts';
import { PLAIN_MIXED } from './plain-mixed.data.ts';
import { PLAIN_NEIGHBOURS } from './plain-neighbours.data.ts';
import { PLAIN_RESIDENTS } from './plain-residents.data.ts';
import { CIVIC_REPORTS } from './reports-civic.data.ts';
import { CULTURE_REPORTS } from './reports-culture.data.ts';
import { LONG_REPORTS } from './reports-long.data.ts';
import { MIXED_REPORTS } from './reports-mixed.data.ts';
import { RESIDENT_REPORTS } from './reports-residents.data.ts';
import { SOCIETY_REPORTS } from './reports-society.data.ts';
import { VILLAGE_REPORTS } from './reports-villages.data.ts';
import { TUNING_CASES } from './tuning-cases.data.ts';

export interface Example {
  readonly source: string;
  readonly passages: Passages;
  readonly paragraphs: number;
  readonly measures: Measures;
  /** Index into the themes. */
  readonly primary: number;
  /** null where only the primary theme is known. */
  readonly others: readonly number[] | null;
}

interface Labelled {
  readonly primary: ThemeId;
  readonly others: readonly ThemeId[] | null;
}

function exampleOf(source: string, article: ArticleText, { primary, others }: Labelled): Example {
  return {
    source,
    passages: passagesOf(article),
    paragraphs: article.paragraphs.length,
    measures: measureThemes(article, extractInitiatives(article)),
    primary: THEME_IDS.indexOf(primary),
    others: others?.map((it) => THEME_IDS.indexOf(it)) ?? null,
  };
}

/** The article and the themes of a made-up case. */
export function readCase([themes, title, ...paragraphs]: ThemeCase): {
  readonly article: ArticleText;
  readonly primary: ThemeId;
  readonly others: readonly ThemeId[];
} {
  const named = themes.split(' ').map((name) => {
    const id = THEME_IDS.find((it) => it === name);
    if (id === undefined) throw new Error(`no theme ${name}: ${title}`);
    return id;
  });
  const [primary, ...others] = named;
  if (primary === undefined) throw new Error(`no theme: ${title}`);
  return { article: articleOf(title, ...paragraphs), primary, others };
}

/** An article of the bench as its truth has it: whole and in order, with the themes of its hand. */
export interface BenchArticle {
  /** Set, page and place among the page's articles: `made-01-page-3`. */
  readonly id: string;
  readonly article: ArticleText;
  readonly themes: Labelled & { readonly others: readonly ThemeId[] };
}

export function benchArticles(set: SetName): BenchArticle[] {
  return loadSet(set).flatMap(({ name, expected }) =>
    expected.articles.map(({ titles, subtitle, paragraphs, themes }, at) => {
      const bare = articleOf(titles[0] ?? '');
      const placed = paragraphs.map((it) => ({ ...it, pieces: [] }));
      const article = { ...bare, subtitle, paragraphs: placed };
      return { id: `${set}-${name}-${at + 1}`, article, themes };
    }),
  );
}

function benchExamples(set: SetName): Example[] {
  return benchArticles(set).map(({ article, themes }) => exampleOf(set, article, themes));
}

/** The bench's sets whose articles weights are fitted to, each by another hand or at another time. */
export const BENCH_SETS = SETS.filter((set) => !KEPT_ASIDE.includes(set));

/** Own cases, by the file that they are in. */
export const OWN_CASES: Readonly<Record<string, readonly ThemeCase[]>> = {
  cases: CASES,
  tuning: TUNING_CASES,
  civic: CIVIC_CASES,
  residents: RESIDENT_CASES,
  economy: ECONOMY_CASES,
  culture: CULTURE_CASES,
  border: BORDER_CASES,
  'civic briefs': CIVIC_BRIEFS,
  'resident briefs': RESIDENT_BRIEFS,
  'economy briefs': ECONOMY_BRIEFS,
  'culture briefs': CULTURE_BRIEFS,
  'civic reports': CIVIC_REPORTS,
  'resident reports': RESIDENT_REPORTS,
  'village reports': VILLAGE_REPORTS,
  'culture reports': CULTURE_REPORTS,
  'mixed reports': MIXED_REPORTS,
  'society reports': SOCIETY_REPORTS,
  'long reports': LONG_REPORTS,
  'plain customs': PLAIN_CUSTOMS,
  'plain civic': PLAIN_CIVIC,
  'plain residents': PLAIN_RESIDENTS,
  'plain economy': PLAIN_ECONOMY,
  'plain mixed': PLAIN_MIXED,
  'plain neighbours': PLAIN_NEIGHBOURS,
};

/** How often an article of the real pages counts: all others are made after them. */
const REAL_PAGES = 3;

/** Every example; own cases of even and of odd number are two sources. */
export function loadExamples(): Example[] {
  const cases = Object.values(OWN_CASES).flat();
  return [
    ...BENCH_SETS.flatMap((set) => {
      const examples = benchExamples(set);
      return set === 'seeds' ? Array.from({ length: REAL_PAGES }, () => examples).flat() : examples;
    }),
    ...cases.map((one, at) => {
      const { article, primary, others } = readCase(one);
      return exampleOf(at % 2 === 0 ? 'own, even' : 'own, odd', article, { primary, others });
    }),
    ...SWAP_CASES.map((one) => {
      const { article, primary, others } = readCase(one);
      return exampleOf('swaps', article, { primary, others });
    }),
    ...[...PRIMARIES, ...HELD_OUT].map(({ title, text, primary }) =>
      exampleOf('primaries', articleOf(title, text), { primary, others: null }),
    ),
  ];
}

/** The two-character stems of three-character names of provinces, cities and counties. */
export function placeStems(): Set<string> {
  const named = readDivisions(DIVISIONS).divisions.filter(({ level }) => level < 4);
  return new Set(named.filter(({ name }) => name.length === 3).map(({ name }) => name.slice(0, 2)));
}
