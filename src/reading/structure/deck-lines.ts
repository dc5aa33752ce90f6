/** The line without a mark below a marked headline: 旧屋换新颜 marked, 城东老屋改造收尾 not. */
import { greets } from '../salutations.ts';
import type { Unit } from './units.ts';
import { wordGain } from './words.ts';

/** What speaks against a marked line's being a kicker, which no table shows: the mark is a headline's. */
export const MARKED_KICKER = 12;
/** What speaks for the line below being a subtitle. */
export const DECK = 3.5;
/** A subtitle says something: fewer characters are a name, or the headline's rest. */
const SHORTEST = 8;
/** What two lines gain that are one phrase. */
const SPLITS_WORD = 3;

/** So much longer is what stands right below a headline, with no empty line between, and is not its rest. */
const LONGER = 4;

/** 镇长李明强调, 会议指出: who said what the next line says. */
const SAYS =
  /^[\u4e00-\u9fff“”·、 \u3000]{0,16}(?:书记|[省市州县区镇乡]长|主席|主任|部长|局长|总理|会议?)[\u4e00-\u9fff·、 \u3000]{0,12}(?:强调|指出|表示)$/u;

/** Whether only `first` bears a mark, and `second` stands apart from it. */
export function partsMarks(first: Unit, second: Unit): boolean {
  if (first.mark === 0 || second.mark > 0) return false;
  return second.gap > 0 || second.content.text.length >= first.content.text.length + LONGER;
}

/**
 * Whether a line stands below a marked headline as its subtitle: the mark, which recognition gives
 * by the size of the print, ends with the headline, which is a whole.
 *
 * @example `# 旧屋换新颜` / (empty) / `城东老屋改造收尾` // true
 * @example `# 我市打通企业开办` / (empty) / `“最后一步”` // false: one phrase
 */
export function isDeck(headline: Unit, below: Unit): boolean {
  if (!partsMarks(headline, below) || below.bullet || below.form !== 'display') return false;
  const [above, line] = [headline.traits.line, below.traits.line];
  const [left, right] = [headline.content.text, below.content.text];
  if (right.length < SHORTEST || line.noticeAlone || line.endsWithColon) return false;
  if (above.endsWithColon || above.endsWithComma || above.stopsMidPhrase || above.endsWithVerb)
    return false;
  if (/[？?]$/u.test(left) || /[？?]$/u.test(right) || above.balance.open.length > 0) return false;
  // 编辑同志：我住在河边，晚饭后常: the beginning of a text.
  if (greets(right) || (line.opensLikeBody && line.commas > 0)) return false;
  return !below.traits.startsInside && wordGain(left, right) <= SPLITS_WORD;
}

/** Whether a line says who spoke, and the next one what: 县委书记李明强调 / 把防汛放在首位. */
export function saysWho(text: string): boolean {
  return SAYS.test(text);
}

/**
 * Whether a head's lines may as well be parted otherwise: a second headline where a subtitle was read,
 * or the reverse. One that is much longer than its headline is a subtitle.
 */
export function mayBePartedOtherwise(headline: Unit | undefined, below: Unit | undefined): boolean {
  if (!headline || !below || below.form !== 'display' || !partsMarks(headline, below)) return false;
  return below.content.text.length < headline.content.text.length + LONGER;
}
