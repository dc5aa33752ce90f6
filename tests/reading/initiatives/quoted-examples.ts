/** Quoted phrases of the bench's articles and of made-up sentences, with what a careful reader takes them for. */
import { findQuotes } from '../../../src/reading/initiatives/find-quotes.ts';
import { type QuotedPlace, readSigns } from '../../../src/reading/initiatives/weigh-quoted.ts';
import type { ExpectedArticle } from '../../bench/expected.ts';
import { loadSet, type SetName } from '../../bench/load-expected.ts';
import { sameName } from '../../bench/wording.ts';
import type { Case } from './cases.ts';

export interface QuotedExample {
  readonly core: string;
  readonly signs: ReadonlySet<string>;
  /** Whether it names an initiative: for certain, as one may see it, not. */
  readonly label: 'name' | 'open' | 'none';
}

/** A phrase is most of a name where it is so much of it: “板凳夜话” of 板凳夜话工作法. */
const SHARE = 0.35;
const BLANKS = /[\s　，,、·]/gu;
const MARKS = /[“”‘’「」《》]/gu;

const keyOf = (text: string): string => text.replace(BLANKS, '');

/** Names of an article, each with its other wordings, and whether a careful reader must see it. */
type Names = readonly { readonly names: readonly string[]; readonly required: boolean }[];

function labelOf(core: string, initiatives: Names): QuotedExample['label'] {
  const key = keyOf(core);
  const found = initiatives.find(({ names }) =>
    names.some((name) => {
      const plain = name.replace(MARKS, '');
      const whole = keyOf(plain);
      const isMost = key.length >= 2 && whole.includes(key) && key.length >= SHARE * whole.length;
      return isMost || sameName(plain, core);
    }),
  );
  if (found === undefined) return 'none';
  return found.required ? 'name' : 'open';
}

function examplesOf(title: string, texts: readonly string[], names: Names): QuotedExample[] {
  const headline = keyOf(title);
  const phrases = new Map<string, QuotedPlace[]>();
  for (const text of texts) {
    for (const { core, from, to, title } of findQuotes(text)) {
      const key = keyOf(core);
      const places = phrases.get(key) ?? [];
      phrases.set(key, places);
      places.push({ core, before: text.slice(0, from), after: text.slice(to), title });
    }
  }
  return [...phrases].map(([key, places]) => {
    const { core = '' } = places[0] ?? {};
    const signs = readSigns(places, headline.includes(key));
    return { core, signs, label: labelOf(core, names) };
  });
}

function ofArticle({
  titles,
  subtitle,
  paragraphs,
  initiatives,
}: ExpectedArticle): QuotedExample[] {
  const texts = paragraphs.filter(({ role }) => role !== 'heading').map(({ text }) => text);
  return examplesOf(`${titles[0] ?? ''} ${subtitle}`, texts, initiatives);
}

/** All quoted phrases of the sets' articles as they are meant to be read, one a phrase and article. */
export function loadQuotedExamples(sets: readonly SetName[]): QuotedExample[] {
  return sets.flatMap((set) =>
    loadSet(set).flatMap(({ expected }) => expected.articles.flatMap(ofArticle)),
  );
}

/** `柳音宣讲组:team` is called 柳音宣讲组. */
function namesOf(told: readonly string[], required: boolean): Names {
  return told.map((one) => ({ names: [one.replace(/:[a-z]+$/u, '')], required }));
}

/** The quoted phrases of made-up sentences. */
export function quotedInCases(cases: readonly Case[]): QuotedExample[] {
  return cases.flatMap(({ text, title = '', must, may = [] }) =>
    examplesOf(title, [text], [...namesOf(must, true), ...namesOf(may, false)]),
  );
}
