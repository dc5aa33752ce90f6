/** One pass over a text that finds every signal word, the longest at each place. */
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import { PairIndex } from './pair-index.ts';
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

/** Every signal, those with the same first two characters together, the longest first. */
export const SIGNAL_LIST: readonly Signal[] = collectSignals().sort((a, b) => {
  const [first, second] = [a.word.slice(0, 2), b.word.slice(0, 2)];
  if (first !== second) return first < second ? -1 : 1;
  return b.word.length - a.word.length;
});
const STARTS = new PairIndex(SIGNAL_LIST.map(({ word }) => word));

/** By signal, its length, and whether the next one begins with other characters. */
export const SIGNAL_LENGTHS = Uint8Array.from(SIGNAL_LIST, ({ word }) => word.length);
const IS_LAST = Uint8Array.from(SIGNAL_LIST, ({ word }, at) =>
  SIGNAL_LIST[at + 1]?.word.startsWith(word.slice(0, 2)) === true ? 0 : 1,
);

/** The number in SIGNAL_LIST of the longest signal that begins at `at`, or -1. */
export function signalAt(text: string, at: number): number {
  let number = STARTS.at(text.charCodeAt(at), text.charCodeAt(at + 1));
  while (number >= 0) {
    if (SIGNAL_LENGTHS[number] === 2) return number;
    if (text.startsWith(SIGNAL_LIST[number]?.word ?? '', at)) return number;
    number = IS_LAST[number] === 1 ? -1 : number + 1;
  }
  return -1;
}

/**
 * The signals in `text`, from left to right and without overlap.
 *
 * @example findSignals('春耕时节的志愿者') // 春耕, 志愿者
 */
export function findSignals(text: string): Signal[] {
  const found: Signal[] = [];
  let at = 0;
  while (at + 1 < text.length) {
    const signal = SIGNAL_LIST[signalAt(text, at)];
    if (signal !== undefined) found.push(signal);
    at += signal?.word.length ?? 1;
  }
  return found;
}
