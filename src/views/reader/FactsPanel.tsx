/** The legend that turns marks on and off, and every fact of the article. */
import { useEffect, useRef } from 'react';
import { MARK_KINDS, type MarkKind } from '../../query/reader/marks.ts';
import { useReaderSettings } from '../../store/reader-settings-store.ts';
import { MEDIA, useMedia } from '../../store/use-media.ts';
import controls from '../frame/controls.module.css';
import { Icon } from '../frame/Icon.tsx';
import { FactLists } from './FactLists.tsx';
import styles from './FactsPanel.module.css';
import type { FactState } from './use-fact-actions.ts';
import { useReaderKeys } from './use-reader-keys.ts';
import type { ReaderModel } from './use-reader-model.ts';
import { reveal } from './use-scroll-to.ts';

interface Props {
  readonly model: ReaderModel;
  readonly state: FactState;
}

export function FactsPanel({ model, state }: Props) {
  const { texts } = model;
  const phone = useMedia(MEDIA.phone);
  const { factsOpen, showFacts } = useReaderSettings();
  const list = useRef<HTMLDivElement>(null);
  const { active, chosen } = state;
  const open = factsOpen ?? !phone;
  useEffect(() => {
    const key = active ?? chosen;
    // What the pointer is on stays under it: the list follows the text, never itself.
    if (key === null || list.current?.matches(':hover') === true) return;
    reveal(list.current, `[data-item="${key}"]`);
  }, [active, chosen]);
  return (
    <section className={styles.panel} data-open={open} aria-label={texts.facts}>
      <div className={styles.legend}>
        <Legend model={model} />
        <button
          type="button"
          className={`${controls.icon} ${styles.fold}`}
          aria-expanded={open}
          aria-label={open ? texts.hideFacts : texts.showFacts}
          title={open ? texts.hideFacts : texts.showFacts}
          onClick={() => showFacts(!open)}
        >
          <Icon name={open ? 'down' : 'up'} size={14} />
        </button>
      </div>
      {open && (
        <div ref={list} className={styles.lists}>
          <FactLists model={model} state={state} />
        </div>
      )}
    </section>
  );
}

function Legend({ model: { facts, texts } }: Pick<Props, 'model'>) {
  const { shown, toggleKind, toggleAll } = useReaderSettings();
  useReaderKeys({ m: toggleAll });
  const name = (kind: MarkKind) => texts[kind === 'place' ? 'place1' : kind];
  return (
    // biome-ignore lint/a11y/useSemanticElements: toggles in a row, no form.
    <div className={styles.kinds} role="group" aria-label={texts.marks}>
      {MARK_KINDS.map((kind) => {
        const count = String(facts.filter((fact) => fact.kind === kind).length);
        const on = shown.has(kind);
        return (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            data-kind={kind}
            aria-pressed={on}
            title={on ? texts.markOn(name(kind), count) : texts.markOff(name(kind), count)}
            onClick={() => toggleKind(kind)}
          >
            <span className={styles.sample}>{name(kind)}</span>
            <span className={styles.count}>{count}</span>
          </button>
        );
      })}
      <button type="button" className={controls.quiet} title={texts.allKey} onClick={toggleAll}>
        {shown.size === 0 ? texts.allOn : texts.allOff}
      </button>
    </div>
  );
}
