/** The figures of the last evaluation; nothing where there are none. */
import { methodMessages } from '../../messages/method.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import { ACCURACY } from './accuracy.data.ts';
import styles from './MethodView.module.css';
import { Section } from './Section.tsx';

export function AccuracyTable() {
  const texts = useMessages(methodMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  if (ACCURACY.length === 0) return null;
  return (
    <Section id="accuracy">
      <p className={styles.note}>{texts.accuracyNote}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            <th scope="col" className={styles.number}>
              {texts.seeds}
            </th>
            <th scope="col" className={styles.number}>
              {texts.heldOut}
            </th>
          </tr>
        </thead>
        <tbody>
          {ACCURACY.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figure[locale]}</th>
              <td className={styles.number}>{formatFigure(figure.seeds)}</td>
              <td className={styles.number}>{formatFigure(figure.heldOut)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function formatFigure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
