/** The keys that the dashboard knows. */
import { KEYS } from '../../messages/keys.data.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import controls from '../frame/controls.module.css';
import styles from './MethodView.module.css';

export function KeyTable() {
  const locale = usePreferences((preferences) => preferences.locale);
  return (
    <dl className={styles.terms}>
      {KEYS.map(({ keys, ...said }) => (
        <div key={said.zh}>
          <dt>
            {keys.map((key) => (
              <kbd key={key} className={controls.key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{said[locale]}</dd>
        </div>
      ))}
    </dl>
  );
}
