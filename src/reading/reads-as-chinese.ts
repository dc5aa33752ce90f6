/** Whether a text that was decoded on trial is Chinese: in some encoding all bytes are characters. */
import { HAN } from '../chinese/characters.ts';
import { wordWeight } from './structure/words.ts';

/** Of Chinese text a third and more are these; of other languages' bytes read as GB18030, a few in 100. */
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新';
const COMMON_SHARE = 0.08;
/** Fewer characters than this say nothing about how often one occurs. */
const ENOUGH = 40;
const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'gu');
/** Of a few characters without a known word in them, this share must be everyday ones. */
const EVERYDAY_SHARE = 0.8;
/** Places at which two characters stand side by side; they overlap. */
const TWO_CHARACTERS = new RegExp(`[${HAN}](?=[${HAN}])`, 'gu');
/** Kana behind a Chinese character, or a line of a frame between two: what other bytes decode to. */
const MISREAD = new RegExp(`[${HAN}](?:[\\u3040-\\u30ff]|[\\u2500-\\u257f][${HAN}])`, 'u');

/**
 * Korean, Japanese and Big5 bytes, and UTF-8 that lost one, decode as GB18030 to characters that
 * nobody writes side by side. A few of them must hold a word, or be everyday ones.
 *
 * @param inSquare whether the bytes lie where those of simplified Chinese do, by which a long text
 *   is told from Big5; in a short one that may stand against a name such as 朱镕基.
 * @example readsAsChinese('蔼动カそ┮', false) // false
 * @example readsAsChinese('朱镕基来到社区', false) // true
 */
export function readsAsChinese(text: string, inSquare: boolean): boolean {
  const characters = text.match(HAN_CHARACTER) ?? [];
  if (characters.length === 0) return inSquare;
  if (characters.length < ENOUGH) return !MISREAD.test(text) && hasChineseWord(text, characters);
  const common = characters.filter((character) => COMMON.includes(character)).length;
  return inSquare && common / characters.length >= COMMON_SHARE;
}

function hasChineseWord(text: string, characters: readonly string[]): boolean {
  for (const { index } of text.matchAll(TWO_CHARACTERS)) {
    if (wordWeight(text.slice(index, index + 2)) !== null) return true;
  }
  const everyday = characters.filter((character) => wordWeight(character) !== null).length;
  return everyday / characters.length >= EVERYDAY_SHARE;
}
