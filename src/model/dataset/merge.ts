/** A dataset and pages that were read beside it → one dataset. Pure; the dataset's own rows stay where they are. */
import { Dictionary } from './columns.ts';
import { type Facts, factsSchema, type TextShard } from './files.ts';

/** One page encoded by itself: a dataset of one page. */
export interface EncodedPage {
  readonly facts: Facts;
  readonly shard: TextShard;
}

export interface Merged {
  readonly facts: Facts;
  /** Those of `pages` in their order; the first one's number is the dataset's number of text shards. */
  readonly shards: readonly TextShard[];
}

type TableId = Exclude<keyof Facts, 'strings' | 'regions'>;
type Cell = number | null;
type Table = Readonly<Record<string, readonly Cell[]>>;

const TABLES: readonly TableId[] = ['pages', 'articles', 'metrics', 'initiatives'];

/** The columns whose cells are indices into `strings`. */
const TEXT_COLUMNS: Readonly<Record<TableId, ReadonlySet<string>>> = {
  pages: new Set(['file']),
  articles: new Set(['title', 'subtitle', 'authors', 'date']),
  metrics: new Set(['raw', 'unit', 'indicator']),
  initiatives: new Set(['name']),
};

/** What a cell of a page encoded by itself is in the merged dataset. */
interface Places {
  readonly strings: readonly number[];
  readonly regions: readonly number[];
  readonly firstPage: number;
  readonly firstArticle: number;
  readonly shard: number;
}

/**
 * @param pages each with rows that count from 0
 * @returns the facts of `base` with the rows of `pages` behind its own, and the shards with them
 */
export function mergePages(
  base: { readonly facts: Facts; readonly textShards: number },
  pages: readonly EncodedPage[],
): Merged {
  let { facts } = base;
  const shards: TextShard[] = [];
  for (const { facts: own, shard } of pages) {
    const words = dictionaryOf(facts.strings);
    const { regions, rows } = mergeRegions(facts, own, words);
    const places: Places = {
      strings: own.strings.map((text) => words.codeOf(text)),
      regions: rows,
      firstPage: facts.pages.file.length,
      firstArticle: facts.articles.page.length,
      shard: base.textShards + shards.length,
    };
    const tables = TABLES.map((id) => [id, mergeTable(id, facts[id], own[id], places)] as const);
    // Every table has the columns of the schema, as `mergeTable` walks them.
    facts = {
      strings: words.strings,
      regions,
      ...Object.fromEntries(tables),
    } as unknown as Facts;
    shards.push(moveShard(shard, places));
  }
  return { facts, shards };
}

function dictionaryOf(strings: readonly string[]): Dictionary {
  const words = new Dictionary();
  for (const text of strings) words.codeOf(text);
  return words;
}

function mergeTable(id: TableId, base: Table, own: Table, places: Places): Table {
  const columns = Object.keys(factsSchema.entries[id].entries).map((name) => {
    const move = moveOf(id, name, places);
    return [name, [...(base[name] ?? []), ...(own[name] ?? []).map(move)]] as const;
  });
  return Object.fromEntries(columns);
}

function moveOf(id: TableId, column: string, places: Places): (value: Cell) => Cell {
  const through = (list: readonly number[]) => (value: Cell) => list[value ?? -1] ?? -1;
  const by = (first: number) => (value: Cell) => (value ?? 0) + first;
  if (TEXT_COLUMNS[id].has(column)) return through(places.strings);
  if (id === 'articles' && column === 'region') return through(places.regions);
  if (id === 'articles' && column === 'page') return by(places.firstPage);
  if (id === 'pages' && column === 'shard') return by(places.shard);
  if (column === 'article') return by(places.firstArticle);
  return (value) => value;
}

/** The region tree with what `own` names beside it, and the row in it of each of `own`'s rows. */
function mergeRegions(
  base: Facts,
  own: Facts,
  words: Dictionary,
): { readonly regions: Facts['regions']; readonly rows: readonly number[] } {
  const { name, parent, adcode, level } = base.regions;
  const regions = { name: [...name], parent: [...parent], adcode: [...adcode], level: [...level] };
  const keyOf = (above: number, text: number) => `${above}/${text}`;
  const known = new Map(name.map((text, row) => [keyOf(parent[row] ?? -1, text), row]));
  const rows: number[] = [];
  own.regions.parent.forEach((above, row) => {
    const text = words.codeOf(own.strings[own.regions.name[row] ?? 0] ?? '');
    const under = above < 0 ? -1 : (rows[above] ?? -1);
    const there = known.get(keyOf(under, text));
    rows.push(there ?? regions.name.length);
    if (there !== undefined) return;
    known.set(keyOf(under, text), regions.name.length);
    regions.name.push(text);
    regions.parent.push(under);
    regions.adcode.push(words.codeOf(own.strings[own.regions.adcode[row] ?? 0] ?? ''));
    regions.level.push(own.regions.level[row] ?? 0);
  });
  return { regions, rows };
}

function moveShard(shard: TextShard, { firstPage, firstArticle }: Places): TextShard {
  return {
    pages: shard.pages.map((entry) => ({ ...entry, page: entry.page + firstPage })),
    articles: shard.articles.map((entry) => ({ ...entry, article: entry.article + firstArticle })),
  };
}
