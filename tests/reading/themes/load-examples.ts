/** Articles with the themes that a reader gives them, measured and ready to fit weights to. */
import type { ArticleText } from '../../../src/model/page.ts';
import { THEME_IDS, type ThemeId } from '../../../src/model/themes.ts';
import { extractInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { type Measures, measureThemes } from '../../../src/reading/themes/measure-themes.ts';
import { loadSet } from '../../bench/load-expected.ts';
import { articleOf } from '../build-article.ts';
import { CASES, type ThemeCase } from './cases.data.ts';
import { HELD_OUT, CASES as PRIMARIES } from './cases.ts';
import { TUNING_CASES } from './tuning-cases.data.ts';

export interface Example {
  readonly source: string;
  readonly article: ArticleText;
  readonly measures: readonly Measures[];
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
    article,
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

function benchExamples(set: 'seeds' | 'made'): Example[] {
  return loadSet(set).flatMap(({ expected }) =>
    expected.articles.map(({ titles, subtitle, paragraphs, themes }) => {
      const bare = articleOf(titles[0] ?? '');
      const placed = paragraphs.map((it) => ({ ...it, pieces: [] }));
      return exampleOf(set, { ...bare, subtitle, paragraphs: placed }, themes);
    }),
  );
}

function caseExamples(source: string, cases: readonly ThemeCase[]): Example[] {
  return cases.map((one) => {
    const { article, primary, others } = readCase(one);
    return exampleOf(source, article, { primary, others });
  });
}

/** What weights are chosen on. */
export function loadTuning(): Example[] {
  const rest = [...PRIMARIES, ...HELD_OUT].map(({ title, text, primary }) =>
    exampleOf('primaries', articleOf(title, text), { primary, others: null }),
  );
  const even = CASES.filter((_, at) => at % 2 === 0);
  return [
    ...benchExamples('seeds'),
    ...benchExamples('made'),
    ...caseExamples('cases', [...even, ...TUNING_CASES]),
    ...rest,
  ];
}

/** What they are judged on: never looked at while they are chosen. */
export function loadKept(): Example[] {
  return caseExamples(
    'kept',
    CASES.filter((_, at) => at % 2 === 1),
  );
}
