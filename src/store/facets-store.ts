/** Which facets are folded: kept in this browser. */
import { create } from 'zustand';
import type { FacetId } from '../query/filter.ts';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

/** Months and periods share the dates' section. */
export type FacetSection = Exclude<FacetId, 'months'> | 'dates';

export interface FacetsState {
  readonly folded: readonly FacetSection[];
  readonly fold: (section: FacetSection, folded: boolean) => void;
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
  folded: readFolded(),
  fold: (section, folded) =>
    set((state) => ({
      folded: [...state.folded.filter((entry) => entry !== section), ...(folded ? [section] : [])],
    })),
}));

useFacetsStore.subscribe(({ folded }) => {
  writeStored(KEY, { folded });
});

function readFolded(): readonly FacetSection[] {
  const stored = typeof window === 'undefined' ? null : memberOf(readStored(KEY), 'folded');
  return Array.isArray(stored) ? FACET_SECTIONS.filter((id) => stored.includes(id)) : ['pages'];
}
