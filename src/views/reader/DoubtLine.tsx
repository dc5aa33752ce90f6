/** How sure a reading is, and why, where it is not certain. */
import type { Locale } from '../../messages/messages.ts';
import { readerMessages } from '../../messages/reader.ts';
import { NOTES, type NoteCode } from '../../model/notes.ts';
import { CERTAINTIES } from '../../model/vocabulary.ts';
import type { Doubt } from '../../query/reader/shared-doubt.ts';
import { useMessages } from '../../store/use-messages.ts';
import styles from './FactItem.module.css';

interface Props {
  readonly doubt: Doubt;
  readonly locale: Locale;
  /** The same was said just above. */
  readonly repeats?: boolean;
  /** Of all facts of a list, over the first of them. */
  readonly ofAll?: boolean;
}

export function DoubtLine({ doubt, locale, repeats = false, ofAll = false }: Props) {
  const { certainty, reasons } = doubt;
  const { asAbove } = useMessages(readerMessages);
  const label = CERTAINTIES.find(({ id }) => id === certainty)?.[locale] ?? '';
  const inFull = reasons.map((code) => sentenceOf(code, locale)).join(locale === 'zh' ? '' : ' ');
  const why = repeats ? asAbove : inFull;
  return (
    <p className={ofAll ? styles.doubtOfAll : styles.doubt} data-certainty={certainty}>
      <span>{label}</span>
      {why === '' ? '' : ` · ${why}`}
    </p>
  );
}

function sentenceOf(code: NoteCode, locale: Locale): string {
  return NOTES.find((note) => note.code === code)?.[locale] ?? '';
}
