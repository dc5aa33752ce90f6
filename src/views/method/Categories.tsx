/** The closed lists that the dataset uses, from the model's own tables. */
import type { ReactNode } from 'react';
import { methodMessages } from '../../messages/method.ts';
import { NOTES } from '../../model/notes.ts';
import { THEMES } from '../../model/themes.ts';
import { UNIT_GROUPS } from '../../model/units.ts';
import { BOUNDS, CERTAINTIES, INITIATIVE_KINDS } from '../../model/vocabulary.ts';
import { LIST_MARK } from '../../query/columns/facts.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './Categories.module.css';
import { THEME_NOTES } from './theme-notes.data.ts';

export function Categories() {
  const texts = useMessages(methodMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const names = (list: readonly { readonly zh: string; readonly en: string }[]) =>
    list.map((entry) => entry[locale]).join(LIST_MARK[locale]);
  return (
    <>
      <Group title={texts.themes}>
        <dl className={styles.themes}>
          {THEMES.map((theme) => (
            <div key={theme.id}>
              <dt>
                <i
                  className={styles.swatch}
                  style={{ background: `var(--theme-${theme.id})` }}
                  aria-hidden="true"
                />
                {theme[locale]}
              </dt>
              <dd>{THEME_NOTES[theme.id][locale]}</dd>
            </div>
          ))}
        </dl>
      </Group>
      <Group title={texts.kinds}>
        <p>{names(INITIATIVE_KINDS)}</p>
      </Group>
      <Group title={texts.units}>
        <p>{names(UNIT_GROUPS)}</p>
      </Group>
      <Group title={texts.bounds}>
        <p>
          {BOUNDS.map(({ id, sign, ...bound }) => (
            <span key={id} className={styles.bound}>
              {bound[locale]}
              {sign !== '' && <span className={styles.sign}>{sign}</span>}
            </span>
          ))}
        </p>
      </Group>
      <Group title={texts.certainties}>
        <p>{names(CERTAINTIES)}</p>
        <p className={styles.note}>{texts.certaintyNote}</p>
      </Group>
      <Group title={texts.notes}>
        <ul className={styles.notes}>
          {NOTES.map((note) => (
            <li key={note.code}>{note[locale]}</li>
          ))}
        </ul>
      </Group>
    </>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div>{children}</div>
    </section>
  );
}
