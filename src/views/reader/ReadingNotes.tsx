/** What was repaired in this article and what is in doubt, in words. */
import { CERTAINTIES, type Certainty } from '../../model/vocabulary.ts';
import { explainReading } from '../../query/reader/explain-reading.ts';
import styles from './ReadingNotes.module.css';
import type { ReaderModel } from './use-reader-model.ts';

export function ReadingNotes({ model }: { readonly model: ReaderModel }) {
  const { dataset, row, article, locale, texts, head } = model;
  const lines = explainReading(dataset, { row, article, locale });
  const sure = (certainty: Certainty) =>
    CERTAINTIES.find(({ id }) => id === certainty)?.[locale] ?? '';
  return (
    <section className={styles.notes} aria-label={texts.notes}>
      <h3 className={styles.title}>{texts.notes}</h3>
      <ul className={styles.sure}>
        <li>{texts.reading(sure(head.certainty))}</li>
        <li>{texts.region(sure(head.regionCertainty))}</li>
        <li>{texts.theme(sure(head.themeCertainty))}</li>
      </ul>
      {lines.length === 0 ? (
        <p>{texts.noNotes}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map(({ code, sentence, count }) => (
            <li key={code}>
              {sentence}
              {count > 1 && <span className={styles.count}>{texts.times(String(count))}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
