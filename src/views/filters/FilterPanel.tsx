/** The facets beside the content; their room is kept while the data loads. */
import { filtersMessages } from '../../messages/filters.ts';
import { useMessages } from '../../store/use-messages.ts';
import { FacetList } from './FacetList.tsx';
import styles from './FilterPanel.module.css';

interface Props {
  readonly ready: boolean;
  /** What it will hold is on its way. */
  readonly waiting?: boolean;
  /** Something lies over it: then nothing in it is reached. */
  readonly covered?: boolean;
}

export function FilterPanel({ ready, waiting = false, covered = false }: Props) {
  const texts = useMessages(filtersMessages);
  return (
    <aside
      className={styles.panel}
      data-waiting={waiting}
      aria-label={texts.heading}
      inert={covered}
    >
      {ready && <FacetList />}
    </aside>
  );
}
