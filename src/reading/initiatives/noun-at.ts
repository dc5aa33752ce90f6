/** The naming noun at a place of a text. */
import { CodeSet } from '../../chinese/code-set.ts';
import { NAMING_NOUNS, type NamingNoun } from './naming-nouns.data.ts';

const LONGEST_NOUN = 7;

/** Every naming noun by its word. */
export const BY_WORD = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));
/** First characters of nouns: most characters begin none. */
const HEADS = new CodeSet(NAMING_NOUNS.map(({ word }) => word.charAt(0)));

/** 县消防救援大队, 交警支队: an organ of the state, however its name ends. */
const ORGAN =
  /(?:消防|救援|交警|交管|[特巡刑武]警|警察|治安|刑侦|经侦|执法|监察|稽查|海事|城管|边防)[大支总中]$/u;
const LONGEST_ORGAN = 3;

/** The longest naming noun that starts at `at`, or null. */
export function nounAt(text: string, at: number): NamingNoun | null {
  if (!HEADS.has(text.charCodeAt(at))) return null;
  for (let length = LONGEST_NOUN; length > 0; length -= 1) {
    const noun = BY_WORD.get(text.slice(at, at + length));
    if (noun === undefined) continue;
    const next = text.charAt(at + length);
    if (next !== '' && noun.unless.includes(next)) continue;
    if (noun.kind === 'team' && ORGAN.test(text.slice(Math.max(0, at - LONGEST_ORGAN), at)))
      continue;
    return noun;
  }
  return null;
}
