/** One facet: its heading folds it. */
import { type ReactNode, useId } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { type FacetSection, useFacetsStore } from '../../store/facets-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Icon } from '../frame/Icon.tsx';
import styles from './Facet.module.css';

export function Facet({
  section,
  children,
}: {
  readonly section: FacetSection;
  readonly children: ReactNode;
}) {
  const texts = useMessages(filtersMessages);
  const folded = useFacetsStore((facets) => facets.folded.includes(section));
  const fold = useFacetsStore((facets) => facets.fold);
  const chosen = useChosenCount(section);
  const body = useId();
  return (
    <fieldset className={styles.facet} aria-label={texts[section]}>
      <h3>
        <button
          type="button"
          className={styles.heading}
          aria-expanded={!folded}
          aria-controls={body}
          onClick={() => fold(section, !folded)}
        >
          {texts[section]}
          {chosen > 0 && <span className={styles.chosen}>{texts.chosen(String(chosen))}</span>}
          <Icon name={folded ? 'right' : 'down'} size={12} />
        </button>
      </h3>
      <div id={body} hidden={folded} className={styles.body}>
        {!folded && children}
      </div>
    </fieldset>
  );
}

function useChosenCount(section: FacetSection): number {
  return useViewStore(({ filter }) => {
    if (section === 'dates') {
      const { months, dates } = filter;
      const period = Number(dates.from !== null || dates.to !== null);
      return period + months.include.length + months.exclude.length;
    }
    return filter[section].include.length + filter[section].exclude.length;
  });
}
