/** One pass over a text that finds every signal word, the longest at each place. */
import { THEME_IDS, type ThemeId } from '../../model/themes.ts';
import {
  GRADE_WEIGHTS,
  type Grade,
  PRESENCE_WEIGHTS,
  SETTING_PRESENCE,
  SIGNALS,
} from './signals.data.ts';

/** What a word says for one theme: as what the article is about, and as what is in it. */
export interface Vote {
  readonly theme: ThemeId;
  readonly weight: number;
  readonly presence: number;
}

/** What a word says: for which themes it speaks, and how much for each. */
export interface Signal {
  readonly word: string;
  readonly votes: readonly Vote[];
}

const GRADES = Object.keys(GRADE_WEIGHTS) as Grade[]; // keys of a Record over Grade

function presenceOf(theme: ThemeId, grade: Grade): number {
  const setting = grade === 'setting' ? SETTING_PRESENCE[theme] : undefined;
  return setting ?? PRESENCE_WEIGHTS[grade];
}

function collectSignals(): Map<string, Signal> {
  const signals = new Map<string, { word: string; votes: Vote[] }>();
  for (const theme of THEME_IDS) {
    for (const grade of GRADES) {
      for (const word of SIGNALS[theme][grade]?.split(' ') ?? []) {
        const signal = signals.get(word) ?? { word, votes: [] };
        if (!signal.votes.some((vote) => vote.theme === theme)) {
          signal.votes.push({
            theme,
            weight: GRADE_WEIGHTS[grade],
            presence: presenceOf(theme, grade),
          });
        }
        signals.set(word, signal);
      }
    }
  }
  return signals;
}

/** Signals by their first character, the longest first: what bounds the work at each place. */
const BY_FIRST = new Map<string, Signal[]>();
for (const signal of collectSignals().values()) {
  const first = signal.word.charAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), signal]);
}
for (const list of BY_FIRST.values()) list.sort((a, b) => b.word.length - a.word.length);

/**
 * The signals in `text`, from left to right and without overlap.
 *
 * @example findSignals('春耕时节的志愿者') // 春耕, 志愿者
 */
export function findSignals(text: string): Signal[] {
  const found: Signal[] = [];
  let at = 0;
  while (at < text.length) {
    const signal = BY_FIRST.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at));
    if (signal !== undefined) found.push(signal);
    at += signal?.word.length ?? 1;
  }
  return found;
}
