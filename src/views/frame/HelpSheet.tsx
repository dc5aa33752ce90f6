/** The keys that the dashboard knows. */
import { frameMessages } from '../../messages/frame.ts';
import { KEYS } from '../../messages/keys.data.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { Dialog } from './Dialog.tsx';
import styles from './HelpSheet.module.css';

export function HelpSheet() {
  const texts = useMessages(frameMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const openSheet = useFrameStore((frame) => frame.openSheet);
  return (
    <Dialog title={texts.helpTitle} onClose={() => openSheet(null)}>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, ...said }) => (
          <div key={said.zh} className={styles.line}>
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
      <p className={styles.note}>{texts.firstVisit}</p>
    </Dialog>
  );
}
