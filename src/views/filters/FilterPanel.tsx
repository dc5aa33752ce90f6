/** The facets beside the content. */
import { filtersMessages } from '../../messages/filters.ts';
import { useMessages } from '../../store/use-messages.ts';
import { FacetList } from './FacetList.tsx';
import styles from './FilterPanel.module.css';

export function FilterPanel() {
  const texts = useMessages(filtersMessages);
  return (
    <aside className={styles.panel} aria-label={texts.heading}>
      <FacetList />
    </aside>
  );
}
