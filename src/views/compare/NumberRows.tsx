/** The largest number of each unit group and side: like beside like, each leading to its sentence. */
import { compareMessages } from '../../messages/compare.ts';
import { cell, textCell } from '../../model/dataset/columns.ts';
import { UNIT_GROUPS, type UnitGroup } from '../../model/units.ts';
import { BOUNDS } from '../../model/vocabulary.ts';
import { formatNumber, formatQuantity } from '../../query/columns/format-number.ts';
import type { CompareSide } from '../../query/compare.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useOpenMetric } from '../../store/use-open-metric.ts';
import { useReadyDataset } from '../../store/use-ready-dataset.ts';
import { DoubtMark } from '../overview/DoubtMark.tsx';
import styles from './CompareTable.module.css';
import { SideLink } from './SideLink.tsx';
import type { ComparisonModel } from './use-comparison.ts';

export function NumberRows({ model }: { readonly model: ComparisonModel }) {
  const locale = usePreferences((preferences) => preferences.locale);
  const groups = UNIT_GROUPS.filter(({ id }) => model.sides.some(({ numbers }) => numbers.has(id)));
  return groups.map((group) => (
    <tr key={group.id}>
      <th scope="row" className={styles.row}>
        {group[locale]}
      </th>
      {model.sides.map((side) => (
        <td key={side.value} className={styles.quantity}>
          <Largest side={side} group={group.id} name={model.nameOf(side.value)} />
        </td>
      ))}
    </tr>
  ));
}

interface LargestProps {
  readonly side: CompareSide;
  readonly group: UnitGroup;
  readonly name: string;
}

function Largest({ side, group, name }: LargestProps) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { facts } = useReadyDataset();
  const { openMetric } = useOpenMetric();
  const leaders = side.numbers.get(group);
  const [row] = leaders?.rows ?? [];
  if (leaders === undefined || row === undefined)
    return <span className={styles.zero}>{texts.noNumber}</span>;
  const { metrics } = facts;
  const number = formatQuantity(
    {
      value: cell(metrics.value, row),
      valueMax: metrics.valueMax[row] ?? null,
      approx: BOUNDS[cell(metrics.approx, row)]?.id ?? 'exact',
    },
    locale,
  );
  const count = formatNumber(leaders.count, locale);
  return (
    <>
      <button type="button" className={styles.openNumber} onClick={() => openMetric(row)}>
        <span className={styles.value}>
          {number}
          <span className={styles.unit} lang="zh-CN">
            {textCell(facts, metrics.unit, row)}
          </span>
        </span>
        <span className={styles.indicator} lang="zh-CN">
          {textCell(facts, metrics.indicator, row)}
        </span>{' '}
        <DoubtMark certainty={metrics.certainty[row]} />
      </button>
      <SideLink
        table="metrics"
        filter={{ ...side.filter, unitGroups: { include: [group], exclude: [] } }}
        className={styles.aside}
        label={texts.toMetrics(`${name} · ${groupName(group, locale)}`, count)}
      >
        {texts.allNumbers(count)}
      </SideLink>
    </>
  );
}

function groupName(group: UnitGroup, locale: 'zh' | 'en'): string {
  return UNIT_GROUPS.find(({ id }) => id === group)?.[locale] ?? group;
}
