/** What a mark says: its own number, and what a click on it gives. */
import type { Locale } from '../../messages/messages.ts';
import { overviewMessages } from '../../messages/overview.ts';
import { formatNumber } from '../../query/columns/format-number.ts';

export interface MarkWords {
  readonly what: string;
  /** Initiatives that the mark stands for. */
  readonly count: number;
  /** Initiatives in view after a click; null where the mark is chosen and the click undoes it. */
  readonly gives: number | null;
  /** Whether the mark's own number is that of the main themes. */
  readonly byMainTheme?: boolean;
}

/** @example labelMark({ what: '四川', count: 9, gives: 27 }, 'zh') // '四川，9 项举措；点按筛选得 27 项' */
export function labelMark(words: MarkWords, locale: Locale): string {
  const { what, count, gives, byMainTheme = false } = words;
  const texts = overviewMessages[locale];
  const own = texts.initiativeCount(formatNumber(count, locale));
  if (gives === null || gives === count) return texts.markLabel(what, own, gives === null);
  return texts.markGives(
    what,
    byMainTheme ? texts.byMainTheme(own) : own,
    formatNumber(gives, locale),
  );
}
