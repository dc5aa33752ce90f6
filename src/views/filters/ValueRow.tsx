/** One value of a facet: a click includes it, the control at its end excludes it. */

import type { CSSProperties, ReactNode } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { LANGUAGE_TAG } from '../../messages/messages.ts';
import type { FacetId } from '../../query/filter.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Icon } from '../frame/Icon.tsx';
import { Line } from '../frame/Line.tsx';
import styles from './ValueRow.module.css';

/** Characters of a label that may not fit the column. */
const LONG = 15;

interface Props {
  readonly facet: FacetId;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Colour key of a theme, as the name of its variable. */
  readonly colour?: string;
  /** What stands before the label: the control that unfolds a branch. */
  readonly lead?: ReactNode;
  /** What kind of thing it is, where its label does not say so. */
  readonly kind?: string;
  /** Steps below the top of a tree. */
  readonly depth?: number;
}

export function ValueRow(props: Props) {
  const { facet, value, label, count, colour, lead, kind = '', depth = 0 } = props;
  const texts = useMessages(filtersMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const tag = LANGUAGE_TAG[locale];
  const toggleValue = useViewStore((view) => view.toggleValue);
  const state = useValueState(facet, value);
  const alone = useViewStore(({ filter }) => filter[facet].include.length === 0);
  const offer = alone ? texts.include : texts.includeToo;
  const said = kind === '' ? label : `${label} (${kind})`;
  const number = count.toLocaleString(tag);
  const indent: CSSProperties = { paddingInlineStart: `${depth * 14}px` };
  return (
    <div className={styles.row} data-state={state} data-empty={count === 0} style={indent}>
      {lead}
      <button
        type="button"
        className={styles.include}
        aria-pressed={state === 'included'}
        aria-label={state === 'included' ? texts.included(said, number) : offer(said, number)}
        title={label.length > LONG ? said : undefined}
        onClick={() => toggleValue(facet, value, 'include')}
      >
        {colour !== undefined && (
          <span className={styles.colour} style={{ background: `var(${colour})` }} />
        )}
        <span className={styles.label}>
          <Line text={label} locale={locale} />
        </span>
        {kind !== '' && <span className={styles.kind}>{kind}</span>}
        {state === 'included' && <Icon name="tick" size={12} />}
        <span className={styles.count}>{number}</span>
      </button>
      <button
        type="button"
        className={styles.exclude}
        aria-pressed={state === 'excluded'}
        aria-label={state === 'excluded' ? texts.excluded(label) : texts.exclude(label)}
        title={state === 'excluded' ? texts.excluded(label) : texts.exclude(label)}
        onClick={() => toggleValue(facet, value, 'exclude')}
      >
        <Icon name="minus" size={12} />
      </button>
    </div>
  );
}

type ValueState = 'included' | 'excluded' | 'open';

function useValueState(facet: FacetId, value: string): ValueState {
  return useViewStore(({ filter }) => {
    const clause: { include: readonly string[]; exclude: readonly string[] } = filter[facet];
    if (clause.include.includes(value)) return 'included';
    return clause.exclude.includes(value) ? 'excluded' : 'open';
  });
}
