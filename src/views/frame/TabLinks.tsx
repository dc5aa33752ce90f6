/** The views as links, over the content or, on a phone, under it. */
import { frameMessages } from '../../messages/frame.ts';
import { TABS } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { Icon } from './Icon.tsx';
import styles from './TabLinks.module.css';
import { TAB_LABELS } from './tabs.ts';
import { ViewLink } from './ViewLink.tsx';

export function TabLinks({ place }: { readonly place: 'top' | 'bottom' }) {
  const texts = useMessages(frameMessages);
  return (
    <nav className={styles[place]} aria-label={texts.views}>
      {TABS.map((tab) => (
        <ViewLink key={tab} tab={tab} className={styles.tab} marksCurrent>
          {place === 'bottom' && <Icon name={tab} size={18} />}
          {texts[TAB_LABELS[tab]]}
        </ViewLink>
      ))}
    </nav>
  );
}
