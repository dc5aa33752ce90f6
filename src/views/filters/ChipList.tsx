/** The choices as words in a line; each is removed by its own button. */

import { filtersMessages } from '../../messages/filters.ts';
import type { Chip } from '../../query/filter-chips.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Icon } from '../frame/Icon.tsx';
import { Line } from '../frame/Line.tsx';
import styles from './ChipList.module.css';

export function ChipList({ chips }: { readonly chips: readonly Chip[] }) {
  const texts = useMessages(filtersMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const changeFilter = useViewStore((view) => view.changeFilter);
  return (
    <ul className={styles.list} aria-label={texts.active}>
      {chips.map((chip, index) => {
        const first = chips[index - 1]?.facet !== chip.facet;
        const next = chips[index + 1];
        return (
          <li key={chip.key} className={styles.item}>
            {first && chip.prefix !== '' && <span className={styles.prefix}>{chip.prefix}</span>}
            <button
              type="button"
              className={styles.chip}
              data-excluded={chip.excluded}
              aria-label={
                chip.excluded ? texts.removeExcluded(chip.label) : texts.remove(chip.label)
              }
              title={chip.title}
              onClick={() => changeFilter(chip.without)}
            >
              {chip.excluded ? (
                <>
                  <span className={styles.mode}>{texts.without('').trim()}</span>
                  <del>
                    <Line text={chip.label} locale={locale} />
                  </del>
                </>
              ) : (
                <span>
                  <Line text={chip.label} locale={locale} />
                </span>
              )}
              <Icon name="close" size={10} />
            </button>
            {next !== undefined && (
              <span className={styles.joint}>{joins(chip, next) ? texts.or : ' · '}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Two values to have of one facet are alternatives. */
function joins(chip: Chip, next: Chip): boolean {
  return chip.facet === next.facet && !chip.excluded && !next.excluded;
}
