/** The facets' parameters in a link. */
import { THEMES } from '../model/themes.ts';
import { UNIT_GROUPS } from '../model/units.ts';
import { ARTICLE_KINDS, CERTAINTIES, INITIATIVE_KINDS } from '../model/vocabulary.ts';
import { type Clause, FACET_IDS, type FacetId, type Filter } from './filter.ts';
import { formatUnknown, readColumns, readMonth, readName, readRegion } from './url-values.ts';

interface ClauseCodec<T> {
  readonly parameter:
    | 'region'
    | 'theme'
    | 'kind'
    | 'initiative'
    | 'unit'
    | 'month'
    | 'page'
    | 'certainty';
  readonly read: (value: string) => T | null;
  readonly format: (value: T) => string;
}

type Value<F extends FacetId> = Filter[F] extends Clause<infer T> ? T : never;

const CODECS: { readonly [F in FacetId]: ClauseCodec<Value<F>> } = {
  regions: { parameter: 'region', read: readRegion, format: formatUnknown },
  themes: closed('theme', THEMES),
  articleKinds: closed('kind', ARTICLE_KINDS),
  initiativeKinds: closed('initiative', INITIATIVE_KINDS),
  unitGroups: closed('unit', UNIT_GROUPS),
  months: { parameter: 'month', read: readMonth, format: formatUnknown },
  pages: { parameter: 'page', read: readName, format: (file) => file },
  certainties: closed('certainty', CERTAINTIES),
};

/** More values than this in one clause are not what a person chose. */
const MAX_VALUES = 200;

function closed<T extends string>(
  parameter: ClauseCodec<T>['parameter'],
  list: readonly { readonly id: T }[],
): ClauseCodec<T> {
  return {
    parameter,
    read: (value) => list.find(({ id }) => id === value)?.id ?? null,
    format: (value) => value,
  };
}

/** Takes all values of a parameter, naming those that cannot be used. */
export type TakeAll = <T>(parameter: string, read: (value: string) => T | null) => readonly T[];

export type Clauses = Pick<Filter, FacetId>;

export function readClauses(take: TakeAll): Clauses {
  const clause = <T>({ parameter, read }: ClauseCodec<T>): Clause<T> => {
    const include = distinct(take(parameter, atMost(MAX_VALUES, read)));
    // A value cannot be wanted and not wanted: what is wanted holds.
    const readOther = (value: string): T | null => {
      const result = read(value);
      return result === null || include.includes(result) ? null : result;
    };
    return { include, exclude: distinct(take(`not-${parameter}`, atMost(MAX_VALUES, readOther))) };
  };
  return {
    regions: clause(CODECS.regions),
    themes: clause(CODECS.themes),
    articleKinds: clause(CODECS.articleKinds),
    initiativeKinds: clause(CODECS.initiativeKinds),
    unitGroups: clause(CODECS.unitGroups),
    months: clause(CODECS.months),
    pages: clause(CODECS.pages),
    certainties: clause(CODECS.certainties),
  };
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** Reads no more than so many different values: each one beyond is left out and named. */
function atMost<T>(most: number, read: (value: string) => T | null): (value: string) => T | null {
  const seen = new Set<T>();
  return (value) => {
    const result = read(value);
    if (result === null || (seen.size >= most && !seen.has(result))) return null;
    seen.add(result);
    return result;
  };
}

/** Name and value of each parameter, in the order of the facets. */
export function formatClauses(filter: Clauses): [string, string][] {
  const pairs = <T>(clause: Clause<T>, codec: ClauseCodec<T>): [string, string][] => [
    ...clause.include.map((value): [string, string] => [codec.parameter, codec.format(value)]),
    ...clause.exclude.map((value): [string, string] => [
      `not-${codec.parameter}`,
      codec.format(value),
    ]),
  ];
  return [
    ...pairs(filter.regions, CODECS.regions),
    ...pairs(filter.themes, CODECS.themes),
    ...pairs(filter.articleKinds, CODECS.articleKinds),
    ...pairs(filter.initiativeKinds, CODECS.initiativeKinds),
    ...pairs(filter.unitGroups, CODECS.unitGroups),
    ...pairs(filter.months, CODECS.months),
    ...pairs(filter.pages, CODECS.pages),
    ...pairs(filter.certainties, CODECS.certainties),
  ];
}

/**
 * Facets by the names of their parameters; null where one of them is none, or stands there twice.
 *
 * @example readFacets('region,theme') // ['regions', 'themes']
 */
export function readFacets(value: string): readonly FacetId[] | null {
  const names = readColumns(value) ?? [];
  const facets = names.flatMap((name) =>
    FACET_IDS.filter((facet) => CODECS[facet].parameter === name),
  );
  return facets.length === names.length && facets.length > 0 ? facets : null;
}

export function formatFacets(facets: readonly FacetId[]): string {
  return facets.map((facet) => CODECS[facet].parameter).join(',');
}
