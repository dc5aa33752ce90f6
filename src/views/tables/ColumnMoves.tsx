/** Moves one column forward or back, and pins it. */
import { type MouseEvent, useEffect, useRef } from 'react';
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
  /** Null where nothing can be pinned. */
  readonly onPin: (() => void) | null;
}

export function ColumnMoves({ name, place, count, pinned, onMove, onPin }: ColumnMovesProps) {
  const texts = useMessages(tablesMessages);
  const keepFocus = useFocusThatMoves(place);
  const move = (by: 1 | -1) => (event: MouseEvent<HTMLElement>) => {
    keepFocus(event.currentTarget);
    onMove(by);
  };
  return (
    <span className={styles.moves}>
      <button
        type="button"
        className={styles.move}
        aria-label={texts.moveUp(name)}
        aria-disabled={place === 0}
        onClick={place === 0 ? undefined : move(-1)}
      >
        <Icon name="up" size={14} />
      </button>
      <button
        type="button"
        className={styles.move}
        aria-label={texts.moveDown(name)}
        aria-disabled={place === count - 1}
        onClick={place === count - 1 ? undefined : move(1)}
      >
        <Icon name="down" size={14} />
      </button>
      {onPin === null ? null : (
        <button
          type="button"
          className={styles.move}
          aria-label={texts.pin(name)}
          aria-pressed={pinned}
          onClick={onPin}
        >
          <PinIcon />
        </button>
      )}
    </span>
  );
}

/** An element that is moved in the document loses the focus: it gets it back in its new place. */
function useFocusThatMoves(place: number): (element: HTMLElement) => void {
  const pressed = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another moment.
  useEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  return (element) => {
    pressed.current = element;
  };
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
