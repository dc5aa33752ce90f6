/** The colours of the themes that a chart shows, in the order in which it stacks them. */
import type { LegendEntry } from '../../export/chart-image.ts';
import styles from './ThemeLegend.module.css';

export function ThemeLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map(({ label, colour }) => (
        <li key={colour} className={styles.entry}>
          <span className={styles.swatch} style={{ background: `var(${colour})` }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
