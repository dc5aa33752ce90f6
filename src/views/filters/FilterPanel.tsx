/** The facets beside the content; their room is kept while the data loads. */
import { filtersMessages } from '../../messages/filters.ts';
import { useMessages } from '../../store/use-messages.ts';
import { FacetList } from './FacetList.tsx';
import styles from './FilterPanel.module.css';

export function FilterPanel({ ready }: { readonly ready: boolean }) {
  const texts = useMessages(filtersMessages);
  return (
    <aside className={styles.panel} aria-label={texts.heading}>
      {ready && <FacetList />}
    </aside>
  );
}
