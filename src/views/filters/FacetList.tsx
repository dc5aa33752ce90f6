/** All facets in their order. */
import { filtersMessages } from '../../messages/filters.ts';
import { FACET_SECTIONS } from '../../store/facets-store.ts';
import { countedTable, useFacetCounts } from '../../store/use-facet-counts.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { DateFacet } from './DateFacet.tsx';
import { Facet } from './Facet.tsx';
import styles from './FacetList.module.css';
import { ListFacet } from './ListFacet.tsx';
import { RegionFacet } from './RegionFacet.tsx';

const COUNTED_TEXTS = {
  articles: 'countedArticles',
  metrics: 'countedMetrics',
  initiatives: 'countedInitiatives',
} as const;

export function FacetList() {
  const texts = useMessages(filtersMessages);
  const counts = useFacetCounts();
  const counted = useViewStore((view) => countedTable(view.tab));
  return (
    <>
      <p className={styles.counted}>{texts[COUNTED_TEXTS[counted]]}</p>
      {FACET_SECTIONS.map((section) => (
        <Facet key={section} section={section}>
          {section === 'regions' && <RegionFacet counts={counts} />}
          {section === 'dates' && <DateFacet counts={counts} />}
          {section !== 'regions' && section !== 'dates' && (
            <ListFacet facet={section} counts={counts} />
          )}
        </Facet>
      ))}
    </>
  );
}
