/** Whether the values of a facet stand by how many rows they have or by what they are called. */
import type { FacetId } from '../../query/filter.ts';
import type { FacetOrder } from '../../query/view.ts';
import { useViewStore } from '../../store/view-store.ts';

export function useFacetOrder(facet: FacetId): FacetOrder {
  return useViewStore(({ byName }) => byName.some((entry) => entry === facet)) ? 'name' : 'count';
}
