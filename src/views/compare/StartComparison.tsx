/** The comparison before anything is chosen: what it is, and what to begin with. */

import { compareMessages } from '../../messages/compare.ts';
import { listCandidates } from '../../query/compare-candidates.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useFacetCounts } from '../../store/use-facet-counts.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useSelection } from '../../store/use-selection.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Line } from '../frame/Line.tsx';
import { EmptyTable } from '../tables/EmptyTable.tsx';
import styles from './StartComparison.module.css';
import type { ComparisonModel } from './use-comparison.ts';

const OFFERED = 6;
const TOGETHER = 3;

export function StartComparison({ model }: { readonly model: ComparisonModel }) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { by, nameOf, choose } = model;
  const offered = useFrequent(by);
  const filtered: readonly string[] = useViewStore((view) => view.filter[by].include);
  const isRegion = by === 'regions';
  const together = filtered.length > 1 ? filtered.slice(0, 4) : offered.slice(0, TOGETHER);
  const names = together.map(nameOf).join(texts.listMark);
  const fromFilter = isRegion ? texts.startChosen : texts.startChosenThemes;
  const frequent = isRegion ? texts.startFrequent : texts.startFrequentThemes;
  return (
    <section className={styles.start} aria-labelledby="start-comparison">
      <h2 id="start-comparison" className={styles.title}>
        {isRegion ? texts.startRegions : texts.startThemes}
      </h2>
      <p className={styles.help}>{texts.startHelp}</p>
      {offered.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <h3 className={styles.label}>{filtered.length > 1 ? fromFilter : frequent}</h3>
          <button type="button" className={controls.primary} onClick={() => choose(together)}>
            <Line text={texts.startThree(names)} locale={locale} />
          </button>
          <h3 className={styles.label}>{texts.startOne}</h3>
          <div className={styles.offers}>
            {offered.map((value) => (
              <button
                key={value}
                type="button"
                className={controls.button}
                onClick={() => choose([value])}
              >
                <Line text={nameOf(value)} locale={locale} />
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

/** Articles without a known place can be in view although there is nothing to offer. */
function Nothing() {
  const texts = useMessages(compareMessages);
  const { articles } = useSelection();
  if (articles.length === 0) return <EmptyTable table="articles" />;
  return <p className={styles.help}>{texts.nothing}</p>;
}

/** The values with most articles in view, the unknown place left out. */
function useFrequent(by: ComparisonModel['by']): string[] {
  const locale = usePreferences((preferences) => preferences.locale);
  const counts = useFacetCounts();
  return listCandidates(counts[by], { by, search: '', locale })
    .map(({ value }) => value)
    .filter((value) => value !== '')
    .slice(0, OFFERED);
}
