/** An article's themes in a cell: the primary one, the others where there is room, else how many. */
import { cell } from '../../model/dataset/columns.ts';
import { THEMES } from '../../model/themes.ts';
import type { RowContext } from '../../query/columns/column.ts';
import { countOtherThemes, themesOfArticle } from '../../query/columns/facts.ts';
import styles from './ThemeNames.module.css';

interface Props {
  readonly context: RowContext;
  /** Row of the article. */
  readonly article: number;
}

export function ThemeNames({ context: { dataset, locale }, article }: Props) {
  const theme = THEMES[cell(dataset.facts.articles.theme, article)];
  const primary = theme?.[locale] ?? '';
  const more = countOtherThemes(dataset, article);
  return (
    <span className={styles.themes}>
      <span className={styles.swatch} style={{ background: `var(--theme-${theme?.id ?? ''})` }} />
      <span className={styles.primary}>{primary}</span>
      {more > 0 && (
        <>
          <span className={styles.others}>
            {themesOfArticle(dataset, article, locale).slice(primary.length)}
          </span>
          {/* From the style sheet: the cell's text is what is exported and copied. */}
          <span className={styles.more} data-more={`+${more}`} />
        </>
      )}
    </span>
  );
}
