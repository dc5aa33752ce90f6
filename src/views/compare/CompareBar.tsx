/** What is compared, and what is added to it. */
import { compareMessages } from '../../messages/compare.ts';
import { useMessages } from '../../store/use-messages.ts';
import controls from '../frame/controls.module.css';
import { AddSide } from './AddSide.tsx';
import styles from './CompareBar.module.css';
import type { ComparisonModel } from './use-comparison.ts';

export function CompareBar({ model }: { readonly model: ComparisonModel }) {
  const texts = useMessages(compareMessages);
  return (
    <div className={styles.bar}>
      <fieldset className={`${controls.group} ${styles.by}`} aria-label={texts.by}>
        {(['regions', 'themes'] as const).map((by) => (
          <button
            key={by}
            type="button"
            className={controls.button}
            aria-pressed={model.by === by}
            onClick={() => model.chooseBy(by)}
          >
            {texts[by]}
          </button>
        ))}
      </fieldset>
      {model.isFull ? (
        <span className={styles.note}>{texts.full}</span>
      ) : (
        <AddSide model={model} key={model.by} />
      )}
      {model.sides.length > 0 && (
        <button type="button" className={controls.quiet} onClick={() => model.choose([])}>
          {texts.clear}
        </button>
      )}
    </div>
  );
}
