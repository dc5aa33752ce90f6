/** Moves one column forward or back, and pins it. */
import { tablesMessages } from '../../messages/tables.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Icon } from '../frame/Icon.tsx';
import styles from './ColumnChooser.module.css';

interface ColumnMovesProps {
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly pinned: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onPin: () => void;
}

export function ColumnMoves({ name, place, count, pinned, onMove, onPin }: ColumnMovesProps) {
  const texts = useMessages(tablesMessages);
  return (
    <span className={styles.moves}>
      <button
        type="button"
        className={styles.move}
        aria-label={texts.moveUp(name)}
        disabled={place === 0}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" size={14} />
      </button>
      <button
        type="button"
        className={styles.move}
        aria-label={texts.moveDown(name)}
        disabled={place === count - 1}
        onClick={() => onMove(1)}
      >
        <Icon name="down" size={14} />
      </button>
      <button
        type="button"
        className={styles.move}
        aria-label={texts.pin(name)}
        aria-pressed={pinned}
        onClick={onPin}
      >
        <PinIcon />
      </button>
    </span>
  );
}

function PinIcon() {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M6 2h4l-.5 5L12 9.2v1H4v-1L6.5 7zM8 10.5V14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  );
}
