/** The notice area: said aloud, seen at the bottom, gone when dismissed or after a while. */
import { useEffect } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { type Notice, useFrameStore } from '../../store/frame-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from './controls.module.css';
import { Icon } from './Icon.tsx';
import styles from './Notices.module.css';

/** Long enough to be read: a base, and more for each character. */
const SHOWN_MS = 5_000;
const SHOWN_MS_A_CHARACTER = 120;

export function Notices() {
  const texts = useMessages(frameMessages);
  const notices = useFrameStore((frame) => frame.notices);
  return (
    <section className={styles.area} aria-live="polite" aria-label={texts.notices}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const texts = useMessages(frameMessages);
  const dismiss = useFrameStore((frame) => frame.dismiss);
  const { id, text } = notice;
  useEffect(() => {
    const wait = SHOWN_MS + text.length * SHOWN_MS_A_CHARACTER;
    const timer = setTimeout(() => dismiss(id), wait);
    return () => clearTimeout(timer);
  }, [id, text, dismiss]);
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <button
        type="button"
        className={controls.icon}
        aria-label={texts.dismiss}
        title={texts.dismiss}
        onClick={() => dismiss(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
