/** Names that the reader finds in the bench's articles and in made-up sentences, with the kinds that careful readers give them. */
import type { ArticleText } from '../../../src/model/page.ts';
import { INITIATIVE_KINDS, type InitiativeKind } from '../../../src/model/vocabulary.ts';
import { findInitiatives } from '../../../src/reading/initiatives/extract-initiatives.ts';
import { readKindSigns } from '../../../src/reading/initiatives/kind-signs.ts';
import type { ExpectedArticle } from '../../bench/expected.ts';
import { loadSet, type SetName } from '../../bench/load-expected.ts';
import { sameName } from '../../bench/wording.ts';
import { articleOf } from '../build-article.ts';
import type { Case } from './cases.ts';

export interface KindExample {
  readonly name: string;
  readonly signs: ReadonlySet<string>;
  /** The kind that rules give, and the one that is right. */
  readonly ruled: InitiativeKind;
  readonly kind: InitiativeKind;
  /** Whether a careful reader must see the name. */
  readonly required: boolean;
}

interface Named {
  readonly names: readonly string[];
  readonly kind: InitiativeKind;
  readonly required: boolean;
}

function examplesOf(article: ArticleText, known: readonly Named[]): KindExample[] {
  return findInitiatives(article).flatMap(({ name, kind: ruled, paragraph, from, to }) => {
    const told = known.find(({ names }) => names.some((one) => sameName(one, name)));
    if (told === undefined) return [];
    const text = article.paragraphs[paragraph]?.text ?? '';
    const signs = readKindSigns({ text, from, to, kind: ruled });
    return [{ name, signs, ruled, kind: told.kind, required: told.required }];
  });
}

function textOf(expected: ExpectedArticle): ArticleText {
  const paragraphs = expected.paragraphs.map((one) => ({ ...one, pieces: [] }));
  const { kind, subtitle, authors, truncated } = expected;
  const told = { kind, subtitle, authors, truncated, title: expected.titles[0] ?? '' };
  return { ...articleOf(told.title), ...told, paragraphs };
}

/** The names found in the sets' articles as they are meant to be read. */
export function loadKindExamples(sets: readonly SetName[]): KindExample[] {
  return sets.flatMap((set) =>
    loadSet(set).flatMap(({ expected }) =>
      expected.articles.flatMap((one) => examplesOf(textOf(one), one.initiatives)),
    ),
  );
}

/** `柳音宣讲组:team`: a name with its kind; null where the kind is not told. */
function namedOf(told: string): Named[] {
  const [name = '', id] = told.split(':');
  const kind = INITIATIVE_KINDS.find((one) => one.id === id)?.id;
  return kind === undefined ? [] : [{ names: [name], kind, required: true }];
}

/** The names found in made-up sentences whose kinds are told. */
export function kindsInCases(cases: readonly Case[]): KindExample[] {
  return cases.flatMap(({ text, title = '某县新闻', must, may = [] }) =>
    examplesOf(articleOf(title, text), [...must, ...may].flatMap(namedOf)),
  );
}
