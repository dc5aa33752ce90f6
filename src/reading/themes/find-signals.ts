/** One pass over a text that finds every signal word, the longest at each place. */
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

/** A number for each first character of a signal, 0 for all other characters. */
const FIRST = new Uint16Array(65_536);
/** Signals by first and second character, the longest first: what bounds the work at each place. */
const BY_PAIR = new Map<number, Signal[]>();
const NONE: readonly Signal[] = [];

/** The first two characters as one small number; every signal has at least two. */
function pairOf(first: number, text: string, at: number): number {
  return first * 65_536 + text.charCodeAt(at + 1);
}

let firsts = 0;
for (const signal of collectSignals()) {
  const code = signal.word.charCodeAt(0);
  if (FIRST[code] === 0) {
    firsts += 1;
    FIRST[code] = firsts;
  }
  const pair = pairOf(FIRST[code] ?? 0, signal.word, 0);
  BY_PAIR.set(pair, [...(BY_PAIR.get(pair) ?? []), signal]);
}
for (const list of BY_PAIR.values()) list.sort((a, b) => b.word.length - a.word.length);

function signalAt(text: string, at: number): Signal | undefined {
  const first = FIRST[text.charCodeAt(at)] ?? 0;
  if (first === 0) return undefined;
  for (const signal of BY_PAIR.get(pairOf(first, text, at)) ?? NONE) {
    if (text.startsWith(signal.word, at)) return signal;
  }
  return undefined;
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
    const signal = signalAt(text, at);
    if (signal !== undefined) found.push(signal);
    at += signal?.word.length ?? 1;
  }
  return found;
}
