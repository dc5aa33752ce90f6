/** Numbers of some of those that the number before counted, which their clause does not name again. */
import type { Span } from '../../model/span.ts';
import { startOfClause } from './clause-before.ts';
import type { Indicator, Place } from './counted.ts';
import { COUNTED_NOUN } from './lexicons.ts';
import { trimLead } from './trim-edges.ts';

/** 由过去的40人, 最小的9平方米 are no part of those before. */
const THOSE =
  /(?<!原来|原先|过去|之前|以前|目前|现在|如今|当初|最初|当时|[年月期天季]|最[大小高低多少长短])的(?:全[国省市县区州旗镇乡村])?(?:就|已|也|共|只|仅|还|一度|曾){0,2}有?$/u;
const LONGEST_THOSE = 10;
/** How they are told from the others: 考上大学, 材料重复要. */
const WHICH = /^(?!.*[由从较比])[\u4e00-\u9fff、]{2,14}$/u;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 5;
const MOST_ITEMS = 4;

/** 独居、空巢的有90名: where what tells them begins, over what is enumerated. */
function startOfItems(text: string, [floor, to]: Span): number {
  let from = startOfClause(text, [floor, to]);
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    if (from - 1 <= floor || text.charAt(from - 1) !== '、') break;
    from = startOfClause(text, [floor, from - 1]);
  }
  return from;
}

/** 河东街道60岁以上老人: of a long name its noun is enough. */
function nounOf(name: string): string {
  const noun = COUNTED_NOUN.endsAt(name, name.length);
  return name.length > LONGEST_NAME && noun >= SHORTEST_NAME ? name.slice(-noun) : name;
}

/** 来自湖南、湖北等地的占 | 40% */
const SHARE_OF = /的(?:就|也|约|只|仅|还|要)?占$/u;
const LONGEST_SHARE = 4;
/** 出口越南、泰国等国: where it went is no name of what went there. */
const SENT =
  /^[\u4e00-\u9fff]{0,6}?(出口|外销|外运|销往|发往|运往)[\u4e00-\u9fff、]*等(?:国|国家|省|市|县|地|地区|国家和地区)$/u;
const MOST_WHICH = /^[\u4e00-\u9fff、]{4,24}$/u;

/** Which of them a share is, where they are told by what is enumerated; '' elsewhere. */
export function describeShare({ text, around, last, sentence }: Place): string {
  const said = text.slice(Math.max(0, around.from - LONGEST_SHARE), around.from);
  const of = SHARE_OF.exec(said)?.[0].length ?? 0;
  if (of === 0) return '';
  const to = around.from - of;
  const which = text.slice(startOfItems(text, [Math.max(last?.to ?? 0, sentence[0]), to]), to);
  if (!which.includes('、') || !MOST_WHICH.test(which)) return '';
  return SENT.exec(which)?.[1] ?? trimLead(which);
}

/**
 * Which of those that `like` names a number counts, or what is said of them where nothing names them;
 * '' where the clause names its own.
 *
 * @example for '31个' in '孩子200多个，考上大学的有31个' it is '考上大学的孩子'
 */
export function describeThose({ text, around, unit, last, sentence, like }: Place): string {
  const said = text.slice(Math.max(0, around.from - LONGEST_THOSE), around.from);
  const those = /[%‰成倍番点]$/u.test(unit) ? null : THOSE.exec(said);
  if (those === null) return '';
  const floor = Math.max(last?.to ?? 0, sentence[0]);
  const from = startOfItems(text, [floor, around.from]);
  const which = trimLead(text.slice(from, around.from - those[0].length).trim());
  const name = like !== undefined && like.length >= SHORTEST_NAME ? nounOf(like) : '';
  if (!WHICH.test(which)) return name;
  if (name !== '' && which.startsWith(name)) return name;
  return name === '' ? which : `${which}的${name}`;
}

const BODY = /(?:[镇乡县市区村组班队户家校院]|[小中大]学|街道|社区|单位|公司|企业)$/u;

/** 黑板33套，一小和二中各10套: how many of them each body got. */
export function isShareOf(before: Indicator | null, { text, around }: Place): boolean {
  const each = text.slice(around.from - 1, around.from + 1).includes('各');
  return each && before !== null && BODY.test(before.text);
}
