/** The initiatives of each side by name, each leading to its sentence. */
import { useState } from 'react';
import { compareMessages } from '../../messages/compare.ts';
import { formatNumber } from '../../query/columns/format-number.ts';
import type { CompareSide, NamedInitiative } from '../../query/compare.ts';
import { placeOfRow } from '../../query/place-of-row.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { usePrinting } from '../frame/use-printing.ts';
import { DoubtMark } from '../overview/DoubtMark.tsx';
import styles from './CompareTable.module.css';
import type { ComparisonModel } from './use-comparison.ts';

/** Names shown before the rest is asked for. */
const SHOWN = 8;

export function InitiativeRow({ model }: { readonly model: ComparisonModel }) {
  return (
    <tr>
      <td className={styles.row} />
      {model.sides.map((side) => (
        <td key={side.value} className={styles.names}>
          <Names side={side} />
        </td>
      ))}
    </tr>
  );
}

function Names({ side }: { readonly side: CompareSide }) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const [all, setAll] = useState(false);
  // Paper cannot be asked for the rest.
  const printing = usePrinting();
  const { initiatives } = side;
  if (initiatives.length === 0) return <span className={styles.zero}>{texts.noNames}</span>;
  const shown = all || printing ? initiatives : initiatives.slice(0, SHOWN);
  const rest = initiatives.length - SHOWN;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((initiative) => (
          <li key={initiative.row}>
            <Name initiative={initiative} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={controls.link} onClick={() => setAll(!all)}>
          {all ? texts.fewerNames : texts.moreNames(formatNumber(rest, locale))}
        </button>
      )}
    </>
  );
}

function Name({ initiative }: { readonly initiative: NamedInitiative }) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const dataset = useReadyDataset();
  const openArticle = useViewStore((view) => view.openArticle);
  const { name, row, times, shared } = initiative;
  return (
    <>
      <button
        type="button"
        className={styles.open}
        lang="zh-CN"
        onClick={() => openArticle(placeOfRow(dataset, 'initiatives', row))}
      >
        {name}
      </button>
      {times > 1 && (
        <span className={styles.aside}>{texts.times(formatNumber(times, locale))}</span>
      )}
      <DoubtMark certainty={dataset.facts.initiatives.certainty[row]} />
      {shared && <span className={styles.shared}>{texts.shared}</span>}
    </>
  );
}
