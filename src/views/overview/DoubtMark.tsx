/** Says of a fact that its reading is doubtful; nothing of any other. */
import { CERTAINTIES } from '../../model/vocabulary.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import styles from './DoubtMark.module.css';

/** @param certainty index into CERTAINTIES. */
export function DoubtMark({ certainty }: { readonly certainty: number | undefined }) {
  const locale = usePreferences((preferences) => preferences.locale);
  const entry = CERTAINTIES[certainty ?? 0];
  return entry?.id === 'doubtful' ? <span className={styles.doubt}>{entry[locale]}</span> : null;
}
