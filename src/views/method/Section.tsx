/** A section of the method with its heading, which the contents lead to. */
import type { ReactNode } from 'react';
import { methodMessages } from '../../messages/method.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './MethodView.module.css';
import { headingId, type SectionId } from './sections.ts';

export function Section({
  id,
  children,
}: {
  readonly id: SectionId;
  readonly children: ReactNode;
}) {
  const texts = useMessages(methodMessages);
  return (
    <section className={styles.section} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} className={styles.heading} tabIndex={-1}>
        {texts[id]}
      </h2>
      {children}
    </section>
  );
}
