/** The provinces as a grid of equal tiles, shaded by count. */
import { PROVINCES } from '../../model/provinces.ts';
import type { ProvinceCounts } from '../../query/summaries.ts';
import styles from './TileGrid.module.css';

export interface TileGridProps {
  readonly rows: readonly ProvinceCounts[];
  readonly nameOf: (province: string) => string;
  readonly labelOf: (province: string, count: number) => string;
  readonly isSelected: (province: string) => boolean;
  readonly onChoose: (province: string) => void;
  readonly onPoint: (label: string) => void;
}

/** Shades: empty, then four steps by quarter of the largest count. */
function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4));
}

export function TileGrid({ rows, nameOf, labelOf, isSelected, onChoose, onPoint }: TileGridProps) {
  const counts = new Map(rows.map((row) => [row.province, row.total]));
  const most = Math.max(1, ...PROVINCES.map((province) => counts.get(province.name) ?? 0));
  return (
    <ul className={styles.grid}>
      {PROVINCES.map(({ name, tile }) => {
        const count = counts.get(name) ?? 0;
        const label = labelOf(name, count);
        return (
          <li key={name} style={{ gridColumn: tile[0], gridRow: tile[1] + 1 }}>
            <button
              type="button"
              className={styles.tile}
              data-shade={shadeOf(count, most)}
              aria-pressed={isSelected(name)}
              aria-label={label}
              disabled={count === 0 && !isSelected(name)}
              onClick={() => onChoose(name)}
              onMouseEnter={() => onPoint(label)}
              onMouseLeave={() => onPoint('')}
              onFocus={() => onPoint(label)}
              onBlur={() => onPoint('')}
            >
              <span className={styles.name}>{nameOf(name)}</span>
              <span className={styles.count}>{count === 0 ? '' : count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
