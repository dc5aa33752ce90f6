/** Where the Chinese of a line begins and ends, so that a page in English can say so. */
import { HAN } from '../chinese/characters.ts';

export interface SplitLine {
  readonly before: string;
  /** From the first word that holds a Han character to the last one; '' where none does. */
  readonly chinese: string;
  readonly after: string;
}

const HOLDS_HAN = new RegExp(`[${HAN}]`, 'u');

/**
 * Words are what stands between blanks: the A of A级景区 is part of a Chinese word.
 *
 * @example splitChinese('Gansu / 天水市 / 清水县') // { before: 'Gansu / ', chinese: '天水市 / 清水县', after: '' }
 */
export function splitChinese(line: string): SplitLine {
  const words = line.split(' ');
  const holds = words.map((word) => HOLDS_HAN.test(word));
  const first = holds.indexOf(true);
  if (first < 0) return { before: line, chinese: '', after: '' };
  const last = holds.lastIndexOf(true);
  const before = words.slice(0, first).map((word) => `${word} `);
  const after = words.slice(last + 1).map((word) => ` ${word}`);
  return {
    before: before.join(''),
    chinese: words.slice(first, last + 1).join(' '),
    after: after.join(''),
  };
}
