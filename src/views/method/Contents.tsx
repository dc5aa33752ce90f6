/** The sections of the method as a list that leads to them; the address stays the view's. */
import { methodMessages } from '../../messages/method.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './MethodView.module.css';
import { headingId, type SectionId } from './sections.ts';

export function Contents({ sections }: { readonly sections: readonly SectionId[] }) {
  const texts = useMessages(methodMessages);
  return (
    <nav className={styles.contents} aria-label={texts.contents}>
      <ul>
        {sections.map((id) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => show(id)}>
              {texts[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function show(id: SectionId): void {
  const heading = document.getElementById(headingId(id));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
