/** The provinces as a grid of equal tiles, shaded by count. */
import { estimateWidth } from '../../export/text-width.ts';
import { PROVINCES, type Province } from '../../model/provinces.ts';
import type { ProvinceCounts } from '../../query/summaries.ts';
import { Mark } from './Mark.tsx';
import styles from './TileGrid.module.css';

export interface TileGridProps {
  /** Room for it, in pixels. */
  readonly width: number;
  readonly title: string;
  readonly rows: readonly ProvinceCounts[];
  readonly nameOf: (province: string) => string;
  readonly labelOf: (province: string, count: number) => string;
  readonly isSelected: (province: string) => boolean;
  readonly onChoose: (province: string) => void;
}

const COLUMNS = 8;
const ROWS = 8;
const HEIGHT = 38;
export const GRID_HEIGHT = ROWS * HEIGHT;
const GAP = 3;
/** Wider tiles would read as bars; a grid of this width stands in the middle. */
const MAX_WIDTH = 720;
/** As in the style sheet. */
const NAME_SIZE = 11;

/** Shades: empty, then four steps by quarter of the largest count. */
function shadeOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4));
}

export function TileGrid(props: TileGridProps) {
  const width = Math.min(props.width, MAX_WIDTH);
  const shortNameOf = labelsToFit(props.nameOf, width / COLUMNS);
  const counts = new Map(props.rows.map((row) => [row.province, row.total]));
  const most = Math.max(1, ...PROVINCES.map((province) => counts.get(province.name) ?? 0));
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        width={width}
        height={GRID_HEIGHT}
        viewBox={`0 0 ${width} ${GRID_HEIGHT}`}
        className={styles.grid}
        role="group"
        aria-label={props.title}
      >
        {PROVINCES.map((province) => (
          <Tile
            key={province.code}
            province={province}
            count={counts.get(province.name) ?? 0}
            most={most}
            shortNameOf={shortNameOf}
            {...props}
            width={width / COLUMNS}
          />
        ))}
      </svg>
    </div>
  );
}

interface TileProps extends TileGridProps {
  readonly province: Province;
  readonly count: number;
  readonly most: number;
  readonly shortNameOf: (province: Province) => string;
}

function Tile({ province, count, most, width, ...grid }: TileProps) {
  const shade = shadeOf(count, most);
  const selected = grid.isSelected(province.name);
  const label = grid.labelOf(province.name, count);
  const [x, y] = [(province.tile[0] - 1) * width, province.tile[1] * HEIGHT];
  const middle = x + (width - GAP) / 2;
  const ink = { fill: shade === 0 ? 'var(--ink-3)' : `var(--tile-ink-${shade})` };
  const box = { x, y, width: width - GAP, height: HEIGHT - GAP, fill: `var(--tile-${shade})` };
  return (
    <>
      {count === 0 && !selected ? (
        <rect {...box} rx={2} />
      ) : (
        <Mark
          id={`tile/${province.code}`}
          line={province.tile[1]}
          {...box}
          label={label}
          selected={selected}
          dimmed={false}
          onChoose={() => grid.onChoose(province.name)}
        />
      )}
      <text className={styles.name} x={middle} y={y + (count === 0 ? 22 : 15)} style={ink}>
        {grid.shortNameOf(province)}
      </text>
      {count > 0 && (
        <text className={styles.count} x={middle} y={y + 29} style={ink}>
          {count}
        </text>
      )}
    </>
  );
}

/** Names as far as tiles have room for them; codes for all where they would be in the majority. */
function labelsToFit(nameOf: (province: string) => string, width: number): (p: Province) => string {
  const room = width - GAP - 2;
  const fits = (province: Province) => estimateWidth(nameOf(province.name), NAME_SIZE) <= room;
  const fitting = PROVINCES.filter(fits).length;
  const names = fitting > PROVINCES.length * 0.75;
  return (province) => (names && fits(province) ? nameOf(province.name) : province.iso);
}
