/** One facet: its heading folds it; beside it stands the order of its values. */
import { type ReactNode, useId } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import type { FacetId } from '../../query/filter.ts';
import { type FacetSection, useFacetsStore } from '../../store/facets-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Icon } from '../frame/Icon.tsx';
import styles from './Facet.module.css';
import { useFacetOrder } from './use-facet-order.ts';

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
  const facet = section === 'dates' ? 'months' : section;
  return (
    <fieldset className={styles.facet} aria-label={texts[section]}>
      <div className={styles.head}>
        <h3>
          <button
            type="button"
            className={styles.heading}
            aria-expanded={!folded}
            aria-controls={body}
            onClick={() => fold(section, !folded)}
          >
            <span className={styles.name}>{texts[section]}</span>
            {chosen > 0 && <span className={styles.chosen}>{texts.chosen(String(chosen))}</span>}
            <Icon name={folded ? 'right' : 'down'} size={12} />
          </button>
        </h3>
        {!folded && <OrderSwitch facet={facet} />}
      </div>
      <div id={body} hidden={folded} className={styles.body}>
        {!folded && children}
      </div>
    </fieldset>
  );
}

/** Two orders: a click takes the other one. */
function OrderSwitch({ facet }: { readonly facet: FacetId }) {
  const texts = useMessages(filtersMessages);
  const order = useFacetOrder(facet);
  const orderFacet = useViewStore((view) => view.orderFacet);
  const names = {
    count: texts.byCount,
    name:
      facet === 'months' ? texts.byTime : facet === 'certainties' ? texts.byDegree : texts.byName,
  };
  const other = order === 'count' ? 'name' : 'count';
  const label = texts.orderNow(texts[facet], names[order], names[other]);
  return (
    <button
      type="button"
      className={styles.order}
      aria-label={label}
      title={label}
      onClick={() => orderFacet(facet, other)}
    >
      {names[order]}
    </button>
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
