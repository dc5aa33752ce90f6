/** The head of a column: which region or theme it is, and taking it out. */

import { compareMessages } from '../../messages/compare.ts';
import type { CompareSide } from '../../query/compare.ts';
import { namesAbove } from '../../query/compare-candidates.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import { Line } from '../frame/Line.tsx';
import styles from './CompareTable.module.css';
import type { ComparisonModel } from './use-comparison.ts';

interface SideHeadProps {
  readonly side: CompareSide;
  readonly model: ComparisonModel;
}

export function SideHead({ side, model }: SideHeadProps) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { by, nameOf, remove } = model;
  const name = nameOf(side.value);
  const above = by === 'regions' ? namesAbove(side.value, locale) : '';
  return (
    <th scope="col" className={styles.head}>
      <span className={styles.title}>
        {by === 'themes' && (
          <span
            className={styles.swatch}
            style={{ background: `var(--theme-${side.value})` }}
            aria-hidden="true"
          />
        )}
        <span className={styles.name}>
          {above !== '' && (
            <span className={styles.above}>
              <Line text={above} locale={locale} />
            </span>
          )}
          <Line text={name} locale={locale} />
        </span>
        <button
          type="button"
          className={`${controls.icon} ${styles.remove}`}
          aria-label={texts.remove(name)}
          title={texts.remove(name)}
          onClick={() => remove(side.value)}
        >
          <Icon name="close" />
        </button>
      </span>
    </th>
  );
}
