/** The box at a card's edge that ticks its row, or all rows of a group; as large as a thumb. */
import styles from './Cards.module.css';

interface TickBoxProps {
  readonly label: string;
  readonly ticked: boolean | 'some';
  /** @param through whether Shift was held: then all rows between are meant too. */
  readonly onTick: (through: boolean) => void;
}

export function TickBox({ label, ticked, onTick }: TickBoxProps) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        data-control="tick"
        aria-label={label}
        checked={ticked === true}
        ref={(input) => {
          if (input !== null) input.indeterminate = ticked === 'some';
        }}
        onClick={(event) => onTick(event.shiftKey)}
        onChange={() => undefined}
      />
    </label>
  );
}
