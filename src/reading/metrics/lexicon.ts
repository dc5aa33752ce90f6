/** A list of words that can be asked what stands at, or ends at, a place of a text. */
import { CodeSet } from '../../chinese/code-set.ts';

export interface Lexicon {
  /** The length of the longest word that begins at `at`, 0 for none. */
  startsAt(text: string, at: number): number;
  /** The length of the longest word that ends at `to`, 0 for none. */
  endsAt(text: string, to: number): number;
}

interface Entry {
  readonly word: string;
  /** Characters that may not follow: there the word is part of another one. */
  readonly notBefore: string;
}

/**
 * Reads a table of words parted by blanks; `在:职校` is 在 unless 职 or 校 follows.
 *
 * @example compileLexicon(['村 乡镇']).endsAt('三个乡镇', 4) // 2
 */
export function compileLexicon(table: readonly string[]): Lexicon {
  const entries = table.flatMap((line) => line.split(' ')).map(readEntry);
  const byHead = group(entries, (word) => word.charCodeAt(0));
  const byTail = group(entries, (word) => word.charCodeAt(word.length - 1));
  const heads = new CodeSet(entries.map(({ word }) => word.charAt(0)));
  const tails = new CodeSet(entries.map(({ word }) => word.slice(-1)));
  return {
    startsAt(text, at) {
      const head = text.charCodeAt(at);
      if (!heads.has(head)) return 0;
      for (const entry of byHead.get(head) ?? NONE) {
        if (fits(entry, text, at)) return entry.word.length;
      }
      return 0;
    },
    endsAt(text, to) {
      const tail = text.charCodeAt(to - 1);
      if (!tails.has(tail)) return 0;
      for (const entry of byTail.get(tail) ?? NONE) {
        if (fits(entry, text, to - entry.word.length)) return entry.word.length;
      }
      return 0;
    },
  };
}

const NONE: readonly Entry[] = [];

function readEntry(text: string): Entry {
  const [word = '', notBefore = ''] = text.split(':');
  return { word, notBefore };
}

/** By character code: a page's characters are looked up without making a string of each. */
function group(entries: readonly Entry[], key: (word: string) => number): Map<number, Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    if (entry.word === '') continue;
    const one = groups.get(key(entry.word)) ?? [];
    one.push(entry);
    groups.set(key(entry.word), one);
  }
  return groups;
}

function fits({ word, notBefore }: Entry, text: string, at: number): boolean {
  if (at < 0 || !text.startsWith(word, at)) return false;
  if (notBefore === '') return true;
  const next = text.charAt(at + word.length);
  return next === '' || !notBefore.includes(next);
}
