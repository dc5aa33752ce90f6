/** The whole of a cell that has no room for it, or the sentence of a number. */

import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { MarkedSentence } from '../../query/excerpt.ts';
import type { TableId } from '../../query/view.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { Line } from '../frame/Line.tsx';
import { Marked } from './CellContent.tsx';
import styles from './CellTip.module.css';

export interface Tip {
  readonly anchor: HTMLElement;
  readonly content: string | MarkedSentence;
}

interface CellTipProps {
  readonly id: string;
  readonly table: TableId;
  readonly tip: Tip;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

const GAP = 6;
const EDGE = 8;

export function CellTip({ id, table, tip, onEnter, onLeave }: CellTipProps) {
  const locale = usePreferences((preferences) => preferences.locale);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const anchor = tip.anchor.getBoundingClientRect();
    const own = element.getBoundingClientRect();
    const below = anchor.bottom + GAP;
    const fits = below + own.height < window.innerHeight - EDGE;
    const left = Math.min(anchor.left, window.innerWidth - own.width - EDGE);
    element.style.left = `${Math.max(EDGE, left)}px`;
    element.style.top = `${fits ? below : Math.max(EDGE, anchor.top - own.height - GAP)}px`;
  }, [tip]);
  // Beside the table and not in it, where its own scrolling would cut the tip off.
  const place = tip.anchor.closest('section') ?? document.body;
  return createPortal(
    <div
      ref={box}
      id={id}
      role="tooltip"
      tabIndex={-1}
      className={styles.tip}
      onFocus={onEnter}
      onBlur={onLeave}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {typeof tip.content === 'string' ? (
        <Line text={tip.content} locale={locale} />
      ) : (
        <Marked table={table} sentence={tip.content} />
      )}
    </div>,
    place,
  );
}
