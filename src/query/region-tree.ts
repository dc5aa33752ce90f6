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
  const children = childrenOf(dataset);
  const grow = (row: number): RegionBranch[] => {
    const key = dataset.regionKeys[row] ?? '';
    const name = labelOfValue('regions', key, spec.locale);
    const count = spec.counts.get(key) ?? 0;
    const below = (children.get(row) ?? []).flatMap(grow);
    const wanted = hasText(name, spec.search) && (count > 0 || spec.chosen.has(key));
    if (!wanted && below.length === 0) return [];
    return [{ key, name, count, children: sortBranches(below, spec.order) }];
  };
  const roots = (children.get(-1) ?? []).flatMap(grow);
  return [...sortBranches(roots, spec.order), ...unknownPlace(spec)];
}

function hasText(name: string, search: string): boolean {
  return name.toLowerCase().includes(search.toLowerCase());
}

function unknownPlace({ counts, chosen, search, locale }: TreeSpec): RegionBranch[] {
  const name = labelOfValue('regions', '', locale);
  const count = counts.get('') ?? 0;
  const wanted = hasText(name, search) && (count > 0 || chosen.has(''));
  return wanted ? [{ key: '', name, count, children: [] }] : [];
}

const KNOWN = new WeakMap<Dataset, ReadonlyMap<number, readonly number[]>>();

function childrenOf(dataset: Dataset): ReadonlyMap<number, readonly number[]> {
  const known = KNOWN.get(dataset);
  if (known !== undefined) return known;
  const { parent } = dataset.facts.regions;
  const children = new Map<number, number[]>();
  parent.forEach((_, row) => {
    const above = cell(parent, row);
    const list = children.get(above);
    if (list === undefined) children.set(above, [row]);
    else list.push(row);
  });
  KNOWN.set(dataset, children);
  return children;
}

function sortBranches(branches: RegionBranch[], order: TreeSpec['order']): RegionBranch[] {
  // Rows come in the order of the pages; sorting is stable, so that equal counts keep it.
  return order === 'count'
    ? branches.sort((a, b) => b.count - a.count)
    : branches.sort((a, b) => BY_PINYIN.compare(a.name, b.name));
}

const BY_PINYIN = new Intl.Collator('zh-CN-u-co-pinyin');
