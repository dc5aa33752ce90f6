/** The sides as columns of one table, so that like stands beside like. */
import { type ReactNode, useId } from 'react';
import { compareMessages } from '../../messages/compare.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Line } from '../frame/Line.tsx';
import styles from './CompareTable.module.css';
import { CountRows } from './CountRows.tsx';
import { InitiativeRow } from './InitiativeRow.tsx';
import { NumberRows } from './NumberRows.tsx';
import { PartRows } from './PartRows.tsx';
import { SideHead } from './SideHead.tsx';
import type { ComparisonModel } from './use-comparison.ts';

export function CompareTable({ model }: { readonly model: ComparisonModel }) {
  const texts = useMessages(compareMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { by, sides, nameOf } = model;
  const caption = texts.table(sides.map(({ value }) => nameOf(value)).join(texts.listMark));
  const columns = sides.length + 1;
  return (
    // Narrow screens scroll it sideways, which the keyboard must be able to do as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the arrow keys
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table} data-columns={sides.length}>
        <caption className={styles.caption}>
          <Line text={caption} locale={locale} />
        </caption>
        <thead>
          <tr>
            <td className={styles.corner} />
            {sides.map((side) => (
              <SideHead key={side.value} side={side} model={model} />
            ))}
          </tr>
        </thead>
        <tbody className={styles.counts}>
          <CountRows model={model} />
        </tbody>
        <Group
          title={by === 'regions' ? texts.byTheme : texts.byProvince}
          note={by === 'regions' ? texts.scaleNoteThemes : texts.scaleNote}
          columns={columns}
        >
          <PartRows model={model} />
        </Group>
        <Group title={texts.names} note={texts.namesNote} columns={columns}>
          <InitiativeRow model={model} />
        </Group>
        <Group title={texts.numbers} note={texts.numbersNote} columns={columns}>
          <NumberRows model={model} />
        </Group>
      </table>
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly note: string;
  readonly columns: number;
  readonly children: ReactNode;
}

function Group({ title, note, columns, children }: GroupProps) {
  const heading = useId();
  return (
    <tbody aria-labelledby={heading}>
      <tr>
        <th id={heading} scope="rowgroup" colSpan={columns} className={styles.group}>
          <span className={styles.stay}>
            {title}
            <span className={styles.note}>{note}</span>
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
