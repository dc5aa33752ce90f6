/** Two to four regions or themes side by side. */
import { compareMessages } from '../../messages/compare.ts';
import { isWithin } from '../../query/clause-tests.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { CompareBar } from './CompareBar.tsx';
import { CompareTable } from './CompareTable.tsx';
import styles from './CompareView.module.css';
import { StartComparison } from './StartComparison.tsx';
import { type ComparisonModel, useComparison } from './use-comparison.ts';

export function CompareView() {
  const model = useComparison();
  return (
    <div className={styles.compare}>
      <CompareBar model={model} />
      {model.sides.length === 0 ? (
        <StartComparison model={model} />
      ) : (
        <>
          <CompareTable model={model} />
          <Remarks model={model} />
        </>
      )}
    </div>
  );
}

/** What a reader has to know so that the columns are not misread. */
function Remarks({ model }: { readonly model: ComparisonModel }) {
  const texts = useMessages(compareMessages);
  const { by } = model;
  const replaced = useViewStore((view) => view.filter[by].include.length > 0);
  const remarks = [
    ...(model.sides.length === 1 ? [texts.oneMore] : []),
    ...(replaced ? [by === 'regions' ? texts.replacesRegions : texts.replacesThemes] : []),
    ...nestedPairs(model).map(([inner, outer]) => texts.nested(inner, outer)),
    ...(by === 'themes' ? [texts.overlapThemes] : []),
  ];
  if (remarks.length === 0) return null;
  return <p className={styles.remarks}>{remarks.join(' ')}</p>;
}

/** Names of regions of which one lies in the other. */
function nestedPairs({ by, sides, nameOf }: ComparisonModel): (readonly [string, string])[] {
  if (by !== 'regions') return [];
  const values = sides.map(({ value }) => value);
  return values.flatMap((inner) =>
    values
      .filter((outer) => outer !== inner && isWithin(inner, outer))
      .map((outer) => [nameOf(inner), nameOf(outer)] as const),
  );
}
