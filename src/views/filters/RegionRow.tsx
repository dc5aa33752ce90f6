/** A region and, when it is unfolded, what lies in it. */
import { useState } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { wordOfRegion } from '../../query/place-levels.ts';
import type { RegionBranch } from '../../query/region-tree.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Icon } from '../frame/Icon.tsx';
import styles from './RegionRow.module.css';
import { ValueRow } from './ValueRow.tsx';

interface Props {
  readonly branch: RegionBranch;
  readonly depth: number;
  /** A search shows what it found in each branch. */
  readonly unfolded: boolean;
}

export function RegionRow({ branch, depth, unfolded }: Props) {
  const texts = useMessages(filtersMessages);
  const dataset = useReadyDataset();
  const locale = usePreferences((preferences) => preferences.locale);
  const { key, name, count, children } = branch;
  const inside = useHasChosenInside(key);
  const [choice, setChoice] = useState<boolean | null>(null);
  const open = unfolded || (choice ?? inside);
  const label = open ? texts.collapse(name) : texts.expand(name);
  const lead =
    children.length === 0 ? (
      <span className={styles.leaf} />
    ) : (
      <button
        type="button"
        className={styles.disclosure}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setChoice(!open)}
      >
        <Icon name={open ? 'down' : 'right'} size={12} />
      </button>
    );
  return (
    <li>
      <ValueRow
        facet="regions"
        value={key}
        label={name}
        kind={wordOfRegion(dataset, key, locale)}
        count={count}
        lead={lead}
        depth={depth}
      />
      {open && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <RegionRow key={child.key} branch={child} depth={depth + 1} unfolded={unfolded} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is chosen must be in sight: the branches above it unfold by themselves. */
function useHasChosenInside(key: string): boolean {
  return useViewStore(({ filter }) => {
    const { include, exclude } = filter.regions;
    return key !== '' && [...include, ...exclude].some((value) => value.startsWith(`${key}/`));
  });
}
