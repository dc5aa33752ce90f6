/** Named views: save the one in view, open or delete one that was saved. */
import { type FormEvent, useState } from 'react';
import { filtersMessages } from '../../messages/filters.ts';
import { describeFilter } from '../../query/filter-chips.ts';
import { formatView } from '../../query/url.ts';
import { useFrameStore } from '../../store/frame-store.ts';
import { usePreferences } from '../../store/preferences-store.ts';
import { useSavedViews } from '../../store/saved-views-store.ts';
import { openLink } from '../../store/url-sync.ts';
import { useMessages } from '../../store/use-messages.ts';
import { useViewStore } from '../../store/view-store.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import { Popover } from '../frame/Popover.tsx';
import styles from './SavedViews.module.css';

export function SavedViews() {
  const texts = useMessages(filtersMessages);
  return (
    <Popover label={texts.savedViews} className={controls.icon} button={<Icon name="bookmark" />}>
      {(close) => (
        <>
          <SavedList onOpen={close} />
          <SaveForm />
        </>
      )}
    </Popover>
  );
}

function SavedList({ onOpen }: { readonly onOpen: () => void }) {
  const texts = useMessages(filtersMessages);
  const { views, remove } = useSavedViews();
  if (views.length === 0) return <p className={styles.note}>{texts.noSaved}</p>;
  return (
    <ul className={styles.list}>
      {views.map(({ name, search }) => (
        <li key={name} className={styles.item}>
          <button
            type="button"
            className={styles.open}
            onClick={() => {
              openLink(search);
              onOpen();
            }}
          >
            {name}
          </button>
          <button
            type="button"
            className={controls.icon}
            aria-label={texts.deleteSaved(name)}
            title={texts.deleteSaved(name)}
            onClick={() => remove(name)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SaveForm() {
  const texts = useMessages(filtersMessages);
  const locale = usePreferences((preferences) => preferences.locale);
  const { views, save } = useSavedViews();
  const notify = useFrameStore((frame) => frame.notify);
  const view = useViewStore();
  const [name, setName] = useState(() => describeFilter(view.filter, locale).slice(0, 60));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const outcome = save({ name: name.trim(), search: formatView(view) });
    if (outcome !== 'kept') notify(outcome === 'full' ? texts.savedFull : texts.notSaved);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.field}>
        <span className={controls.label}>{texts.saveView}</span>
        <input
          type="text"
          className={controls.input}
          aria-label={texts.saveViewName}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className={controls.button} disabled={name.trim() === ''}>
        {views.some((saved) => saved.name === name.trim()) ? texts.saveViewOver : texts.saveViewDo}
      </button>
      <p className={styles.note}>{texts.savedHint}</p>
    </form>
  );
}
