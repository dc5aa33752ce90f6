/** The keys that the dashboard knows. */
import { frameMessages } from '../../messages/frame.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { Dialog } from './Dialog.tsx';
import styles from './HelpSheet.module.css';

const KEYS = [
  { keys: ['/'], text: 'keySearch' },
  { keys: ['1', '…', '6'], text: 'keyTabs' },
  { keys: ['f'], text: 'keyFilters' },
  { keys: ['['], text: 'keyPrevious' },
  { keys: [']'], text: 'keyNext' },
  { keys: ['←', '→', '↑', '↓'], text: 'keyArrows' },
  { keys: ['Esc'], text: 'keyClose' },
  { keys: ['?'], text: 'keyHelp' },
] as const;

export function HelpSheet() {
  const texts = useMessages(frameMessages);
  const openSheet = useFrameStore((frame) => frame.openSheet);
  return (
    <Dialog title={texts.helpTitle} onClose={() => openSheet(null)}>
      <dl className={styles.keys}>
        {KEYS.map(({ keys, text }) => (
          <div key={text} className={styles.line}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={controls.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{texts[text]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{texts.firstVisit}</p>
    </Dialog>
  );
}
