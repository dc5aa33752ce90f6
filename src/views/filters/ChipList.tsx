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
        const label = chip.excluded ? texts.without(chip.label) : chip.label;
        return (
          <li key={chip.key} className={styles.item}>
            {index > 0 && (
              <span className={styles.joint}>
                {joins(chips[index - 1], chip) ? texts.or : ' · '}
              </span>
            )}
            <button
              type="button"
              className={styles.chip}
              data-excluded={chip.excluded}
              aria-label={
                chip.excluded ? texts.removeExcluded(chip.label) : texts.remove(chip.label)
              }
              title={`${texts[chip.facet]}: ${label}`}
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
          </li>
        );
      })}
    </ul>
  );
}

/** Two values to have of one facet are alternatives. */
function joins(before: Chip | undefined, chip: Chip): boolean {
  return before?.facet === chip.facet && !before.excluded && !chip.excluded;
}
