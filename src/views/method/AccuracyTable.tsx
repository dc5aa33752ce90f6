/** The figures of the last evaluation, set by set: the share, and of how many. */
import { methodMessages } from '../../messages/method.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './AccuracyTable.module.css';
import { MEASURED } from './accuracy.data.ts';
import { FIGURE_TEXTS, SET_IDS, SET_TEXTS } from './accuracy-texts.data.ts';
import { formatAccuracy } from './format-accuracy.ts';
import method from './MethodView.module.css';
import { Section } from './Section.tsx';

export function AccuracyTable() {
  const texts = useMessages(methodMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  return (
    <Section id="accuracy">
      <p className={method.note}>{texts.accuracyNote}</p>
      <ul className={styles.sets}>
        {SET_IDS.map((set) => (
          <li key={set}>
            <b>{SET_TEXTS[set].name[locale]}</b>
            {texts.setPages(String(MEASURED[set].pages))}
            {SET_TEXTS[set].what[locale]}
          </li>
        ))}
      </ul>
      <table className={`${method.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            {SET_IDS.map((set) => (
              <th key={set} scope="col" className={method.number}>
                {SET_TEXTS[set].name[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIGURE_TEXTS.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure[locale]}</th>
              {SET_IDS.map((set) => (
                <Figure key={set} count={MEASURED[set].figures[figure.id]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Figure({ count: [right, of] }: { readonly count: readonly [number, number] }) {
  return (
    <td className={method.number}>
      {formatAccuracy(right, of)}
      <span className={styles.count}>
        {right}/{of}
      </span>
    </td>
  );
}
