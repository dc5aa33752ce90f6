/** The pieces of the article in reading order, each leading to where it stands on the page. */
import { useMemo } from 'react';
import { piecesInOrder } from '../../query/reader/page-segments.ts';
import styles from './PieceLinks.module.css';
import type { ReaderModel } from './use-reader-model.ts';

interface Props {
  readonly model: ReaderModel;
  readonly onPiece: (number: number) => void;
}

export function PieceLinks({ model: { page, article, texts }, onPiece }: Props) {
  const pieces = useMemo(() => piecesInOrder(page.text, article), [page, article]);
  return (
    <nav className={styles.pieces} aria-label={texts.pieces(String(pieces.length))}>
      <span className={styles.count}>{texts.pieces(String(pieces.length))}</span>
      <ol className={styles.numbers}>
        {pieces.map(({ number, continuesAt }) => (
          <li key={number} className={styles.entry} data-jumps={continuesAt !== null}>
            <button
              type="button"
              className={styles.number}
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
