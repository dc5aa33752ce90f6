/** The triangle before a group's name: it points down where the group's rows are shown. */
import styles from './Caret.module.css';

export function Caret({ folded }: { readonly folded: boolean }) {
  return <span className={styles.caret} data-folded={folded} aria-hidden="true" />;
}
