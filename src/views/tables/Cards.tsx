/** The table on a narrow screen: a list of cards, one a row, with the headings of groups between. */
import { useRef, useState } from 'react';
import { tablesMessages } from '../../messages/tables.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Card } from './Card.tsx';
import styles from './Cards.module.css';
import { GroupCard } from './GroupCard.tsx';
import { useCardKeys } from './use-card-keys.ts';
import { useCardWindow } from './use-card-window.ts';
import type { RowSelection } from './use-row-selection.ts';
import type { TableModel } from './use-table-model.ts';
import { useTexts } from './use-texts.ts';

interface CardsProps {
  readonly model: TableModel;
  readonly selection: RowSelection;
  readonly onCopy: () => void;
}

export function Cards({ model, selection, onCopy }: CardsProps) {
  const { dataset, table, locale, lines, arrangement } = model;
  const texts = useMessages(tablesMessages);
  const scroller = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const [active, setActive] = useState(0);
  const { visible, totalHeight, measure } = useCardWindow({ lines, scroller, active });
  const rows = visible.flatMap(({ line }) => (line.kind === 'row' ? [line.row] : []));
  const shards = useTexts({ dataset, table, rows });
  const keys = useCardKeys({ model, selection, onCopy, onActive: setActive });
  const unfold = (row: number) => {
    const next = new Set(unfolded);
    if (!next.delete(row)) next.add(row);
    setUnfolded(next);
  };
  const heading = (index: number) => {
    const group = arrangement.groups?.[index];
    return group && <GroupCard model={model} group={group} selection={selection} />;
  };
  const card = (row: number) => (
    <Card
      model={model}
      context={{ dataset, row, locale, texts: shards, link: '' }}
      unfolded={unfolded.has(row)}
      onUnfold={() => unfold(row)}
      ticked={selection.rows.has(row)}
      onTick={selection.toggle}
    />
  );
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        aria-label={texts[table]}
        style={{ height: totalHeight }}
        {...keys}
      >
        {visible.map(({ index, start, line }) => (
          <li
            key={line.kind === 'row' ? line.row : `g${line.group}`}
            ref={measure}
            data-index={index}
            className={styles.item}
            aria-setsize={lines.count}
            aria-posinset={index + 1}
            style={{ top: start }}
          >
            {line.kind === 'group' ? heading(line.group) : card(line.row)}
          </li>
        ))}
      </ul>
    </div>
  );
}
