/** The views as links: a plain click shows the view, any other opens it where the user wants it. */
import type { MouseEvent } from 'react';
import { frameMessages } from '../../messages/frame.ts';
import { formatView } from '../../query/url.ts';
import { TABS, type Tab } from '../../query/view.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import { Icon } from './Icon.tsx';
import styles from './TabLinks.module.css';
import { TAB_LABELS } from './tabs.ts';

export function TabLinks({ place }: { readonly place: 'top' | 'bottom' }) {
  const texts = useMessages(frameMessages);
  const view = useViewStore();
  const show = (event: MouseEvent, tab: Tab) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    view.showTab(tab);
  };
  return (
    <nav className={styles[place]} aria-label={texts.views}>
      {TABS.map((tab) => (
        <a
          key={tab}
          href={
            formatView({ ...view, tab, page: tab === view.tab ? null : view.page, open: null }) ||
            '?'
          }
          className={styles.tab}
          aria-current={tab === view.tab ? 'page' : undefined}
          onClick={(event) => show(event, tab)}
        >
          {place === 'bottom' && <Icon name={tab} size={18} />}
          {texts[TAB_LABELS[tab]]}
        </a>
      ))}
    </nav>
  );
}
