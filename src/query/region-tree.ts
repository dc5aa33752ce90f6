/** The region tree as the facet shows it: nested, searched, in the order asked for. */
import type { Locale } from '../messages/messages.ts';
import { cell } from '../model/dataset/columns.ts';
import type { Dataset } from './dataset.ts';
import { labelOfValue } from './facet-values.ts';

export interface RegionBranch {
  /** Region key; '' is the unknown place. */
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly children: readonly RegionBranch[];
}

export interface TreeSpec {
  readonly counts: ReadonlyMap<string, number>;
  /** Keys that stay in the tree although nothing would be left in view. */
  readonly chosen: ReadonlySet<string>;
  /** Part of a name; '' shows all. */
  readonly search: string;
  readonly order: 'count' | 'name';
  readonly locale: Locale;
}

/**
 * The provinces with what lies in them. Regions without a row in view are left out unless they
 * are chosen; a search keeps what has the text in its name, with all above it.
 */
export function growRegions(dataset: Dataset, spec: TreeSpec): RegionBranch[] {
  const { counts, chosen, order } = spec;
  const { names, children } = indexRegions(dataset, spec.locale)[order];
  const search = spec.search.toLowerCase();
  const growIn = (parent: number): RegionBranch[] => {
    const branches = (children.get(parent) ?? []).flatMap((row) => {
      const key = dataset.regionKeys[row] ?? '';
      const count = counts.get(key) ?? 0;
      // Where the whole has no row in view, nothing in it has, unless it is chosen.
      if (count === 0 && chosen.size === 0) return [];
      const name = names[row] ?? '';
      const below = growIn(row);
      const wanted = hasText(name, search) && (count > 0 || chosen.has(key));
      return wanted || below.length > 0 ? [{ key, name, count, children: below }] : [];
    });
    // Rows come in the order of the pages; sorting is stable, so that equal counts keep it.
    return order === 'count' ? branches.sort((a, b) => b.count - a.count) : branches;
  };
  return [...growIn(-1), ...unknownPlace(spec)];
}

/** @param search in small letters. */
function hasText(name: string, search: string): boolean {
  return search === '' || name.toLowerCase().includes(search);
}

function unknownPlace({ counts, chosen, search, locale }: TreeSpec): RegionBranch[] {
  const name = labelOfValue('regions', '', locale);
  const count = counts.get('') ?? 0;
  const wanted = hasText(name, search.toLowerCase()) && (count > 0 || chosen.has(''));
  return wanted ? [{ key: '', name, count, children: [] }] : [];
}

export interface FirstBranches {
  readonly branches: readonly RegionBranch[];
  /** Regions of the tree that are left out. */
  readonly left: number;
}

/**
 * The beginning of a tree of which every branch is unfolded: so many lines, from the top.
 *
 * @example firstBranches(tree, 2).branches // the first province with its first city
 */
export function firstBranches(tree: readonly RegionBranch[], most: number): FirstBranches {
  let lines = 0;
  const cut = (branches: readonly RegionBranch[]): RegionBranch[] =>
    branches.flatMap((branch) => {
      lines += 1;
      if (lines > most) {
        cut(branch.children);
        return [];
      }
      return [{ ...branch, children: cut(branch.children) }];
    });
  const branches = cut(tree);
  return { branches, left: Math.max(0, lines - most) };
}

interface RegionIndex {
  /** What each region is called, by its row. */
  readonly names: readonly string[];
  /** Rows that lie directly in a row; provinces in -1. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

type Indexes = Readonly<Record<TreeSpec['order'], RegionIndex>>;

const KNOWN: Readonly<Record<Locale, WeakMap<Dataset, Indexes>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

/** Names and order are worked out once for a dataset and a language: comparing names takes long. */
function indexRegions(dataset: Dataset, locale: Locale): Indexes {
  const known = KNOWN[locale].get(dataset);
  if (known !== undefined) return known;
  const names = dataset.regionKeys.map((key) => labelOfValue('regions', key, locale));
  const children = childrenOf(dataset);
  let byName: RegionIndex['children'] | undefined;
  const indexes: Indexes = {
    count: { names, children },
    name: {
      names,
      get children() {
        byName ??= sortByName(children, names);
        return byName;
      },
    },
  };
  KNOWN[locale].set(dataset, indexes);
  return indexes;
}

function childrenOf(dataset: Dataset): ReadonlyMap<number, readonly number[]> {
  const { parent } = dataset.facts.regions;
  const children = new Map<number, number[]>();
  parent.forEach((_, row) => {
    const above = cell(parent, row);
    const list = children.get(above);
    if (list === undefined) children.set(above, [row]);
    else list.push(row);
  });
  return children;
}

function sortByName(
  children: RegionIndex['children'],
  names: readonly string[],
): RegionIndex['children'] {
  const byName = (a: number, b: number) => BY_PINYIN.compare(names[a] ?? '', names[b] ?? '');
  return new Map([...children].map(([parent, rows]) => [parent, rows.toSorted(byName)]));
}

const BY_PINYIN = new Intl.Collator('zh-CN-u-co-pinyin');
