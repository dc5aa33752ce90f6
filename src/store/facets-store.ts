/** How the facets are laid out: which are folded, how values are ordered. Kept in this browser. */
import { create } from 'zustand';
import type { FacetId } from '../query/filter.ts';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

/** Months and periods share the dates' section. */
export type FacetSection = Exclude<FacetId, 'months'> | 'dates';
export type FacetOrder = 'count' | 'name';

export interface FacetsState {
  readonly folded: readonly FacetSection[];
  readonly order: FacetOrder;
  readonly fold: (section: FacetSection, folded: boolean) => void;
  readonly chooseOrder: (order: FacetOrder) => void;
}

export const FACET_SECTIONS = [
  'regions',
  'themes',
  'articleKinds',
  'initiativeKinds',
  'unitGroups',
  'dates',
  'certainties',
  'pages',
] as const satisfies readonly FacetSection[];

const KEY = 'facets';

export const useFacetsStore = create<FacetsState>()((set) => ({
  ...readFacets(),
  fold: (section, folded) =>
    set((state) => ({
      folded: [...state.folded.filter((entry) => entry !== section), ...(folded ? [section] : [])],
    })),
  chooseOrder: (order) => set({ order }),
}));

useFacetsStore.subscribe(({ folded, order }) => {
  writeStored(KEY, { folded, order });
});

function readFacets(): Pick<FacetsState, 'folded' | 'order'> {
  const stored = typeof window === 'undefined' ? null : readStored(KEY);
  const folded = memberOf(stored, 'folded');
  return {
    folded: Array.isArray(folded) ? FACET_SECTIONS.filter((id) => folded.includes(id)) : ['pages'],
    order: memberOf(stored, 'order') === 'name' ? 'name' : 'count',
  };
}
