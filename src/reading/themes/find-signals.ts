/** One pass over a text that finds every signal word, the longest at each place. */

import { WordFinder } from '../../chinese/word-finder.ts';
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import { GRADE_POINTS, SIGNALS } from './signals.data.ts';

/** What a word says: points for what is done, by theme, and the themes whose setting it is. */
export interface Signal {
  readonly word: string;
  readonly votes: readonly Vote[];
  readonly settings: readonly number[];
}

export interface Vote {
  /** Index into the themes. */
  readonly theme: number;
  readonly points: number;
}

const DOING = ['decisive', 'proper', 'typical', 'usual'] as const;

interface Growing {
  readonly word: string;
  readonly votes: Vote[];
  readonly settings: number[];
}

function wordsOf(list: string | undefined): string[] {
  return (list ?? '').split(/\s/u).filter((word) => word !== '');
}

function collectSignals(): Signal[] {
  const signals = new Map<string, Growing>();
  const of = (word: string): Growing => {
    const known = signals.get(word) ?? { word, votes: [], settings: [] };
    signals.set(word, known);
    return known;
  };
  THEME_IDS.forEach((id: ThemeId, theme) => {
    for (const grade of DOING) {
      for (const word of wordsOf(SIGNALS[id][grade])) {
        const { votes } = of(word);
        if (votes.some((vote) => vote.theme === theme)) continue;
        votes.push({ theme, points: GRADE_POINTS[grade] });
      }
    }
    for (const word of wordsOf(SIGNALS[id].setting)) of(word).settings.push(theme);
  });
  return [...signals.values()];
}

export const SIGNAL_LIST: readonly Signal[] = collectSignals();
/** Finds signals by their number in SIGNAL_LIST. */
export const SIGNAL_FINDER = new WordFinder(SIGNAL_LIST.map(({ word }) => word));

/**
 * The signals in `text`, from left to right and without overlap.
 *
 * @example findSignals('春耕时节的志愿者') // 春耕, 志愿者
 */
export function findSignals(text: string): Signal[] {
  const found: Signal[] = [];
  let at = 0;
  while (at + 1 < text.length) {
    const signal = SIGNAL_LIST[SIGNAL_FINDER.at(text, at)];
    if (signal !== undefined) found.push(signal);
    at += signal?.word.length ?? 1;
  }
  return found;
}
