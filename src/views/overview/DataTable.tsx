/** A chart's data as a plain table, as high as the chart: readable without the drawing. */
import styles from './DataTable.module.css';

export interface TableData {
  readonly columns: readonly string[];
  /** First cell is the row's name; the others are already formatted. `id` is the row's own. */
  /** How many of the first columns are words; the others are numbers. One where it is left out. */
  readonly words?: number;
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

export function DataTable({ caption, data }: { caption: string; data: TableData }) {
  const { words = 1 } = data;
  return (
    // A scrollable region must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the arrow keys
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {data.columns.map((column, index) => (
              <th key={column} scope="col" data-words={index < words}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ id, cells: [name, ...values] }) => (
            <tr key={id}>
              <th scope="row" data-words="true">
                {name}
              </th>
              {values.map((value, index) => (
                <td key={data.columns[index + 1]} data-words={index + 1 < words}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
