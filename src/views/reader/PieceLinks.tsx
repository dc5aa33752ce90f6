/** The pieces of the article in reading order, each leading to where it stands on the page. */
import { useEffect, useMemo, useRef } from 'react';
import { piecesInOrder } from '../../query/reader/page-segments.ts';
import styles from './PieceLinks.module.css';
import { useEdges } from './use-edges.ts';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly model: ReaderModel;
  /** The piece that is looked at. */
  readonly current: number | null;
  readonly onPiece: (number: number) => void;
}

export function PieceLinks({ model: { page, article, texts }, current, onPiece }: Props) {
  const list = useRef<HTMLElement>(null);
  const pieces = useMemo(() => piecesInOrder(page.text, article), [page, article]);
  const edges = useEdges(list);
  useEffect(() => bringIntoView(list.current, current), [current]);
  return (
    <nav
      ref={list}
      className={styles.pieces}
      data-before={edges.before}
      data-after={edges.after}
      aria-label={texts.pieces(String(pieces.length))}
    >
      <span className={styles.count}>{texts.pieces(String(pieces.length))}</span>
      <span className={styles.countShort} aria-hidden="true">
        {texts.piecesShort(String(pieces.length))}
      </span>
      <ol className={styles.numbers}>
        {pieces.map(({ number, continuesAt }) => (
          <li key={number} className={styles.entry} data-jumps={continuesAt !== null}>
            <button
              type="button"
              className={styles.number}
              data-number={number}
              aria-current={number === current ? 'location' : undefined}
              aria-label={texts.goPiece(String(number))}
              onClick={() => onPiece(number ?? 1)}
            >
              {number}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Scrolls the list alone, so that the piece that is looked at stands in its middle. */
function bringIntoView(list: HTMLElement | null, current: number | null): void {
  const target = list?.querySelector(`[data-number="${current}"]`);
  if (list === null || target === null || target === undefined) return;
  const frame = list.getBoundingClientRect();
  const place = target.getBoundingClientRect();
  list.scrollLeft += (place.left + place.right - frame.left - frame.right) / 2;
  list.scrollTop += (place.top + place.bottom - frame.top - frame.bottom) / 2;
}
