/** Names in a list without quotation marks, where the noun behind it calls them brands. */
import { HAN } from '../../chinese/characters.ts';
import { findMatches } from '../../chinese/matches.ts';
import type { FormName } from './form-name.ts';
import { NAMING_NOUNS, type NamingNoun } from './naming-nouns.data.ts';

/** 打造了巷口夜话亭、银龄微课堂等特色品牌: what is made, its items, and what they are called. */
const LIST = new RegExp(
  `(?:组建|成立|打造|推出|培育|形成|创建|孵化|擦亮|叫响|涌现|开展|实施|启动|开设|设立)[了出起好]?([${HAN}、“”□]{9,80}?)等(?:[${HAN}0-9]{0,5}[个批项大种支])?[${HAN}]{0,6}?(?:品牌|项目|特色活动|行动|志愿服务组织|志愿组织|队伍|团队)`,
  'gu',
);
const ITEM = new RegExp(`^[${HAN}]{4,12}$`, 'u');
const TEAMS = /(?:队伍|团队)$/u;
const LONGEST_NOUN = 4;
const NOUNS = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));

/**
 * The items that end as names do; one that does not (打造民俗文化、农耕文化等品牌) only describes.
 *
 * @example findListed('打造了巷口夜话亭、银龄微课堂等特色品牌')[0] // { from: 3, to: 8, … }
 */
export function findListed(masked: string): FormName[] {
  return findMatches(masked, LIST).flatMap((match) => {
    const [whole, list = ''] = match;
    let from = match.index + whole.indexOf(list);
    return list.split('、').flatMap((item) => {
      const at = from;
      from += item.length + 1;
      const noun = ITEM.test(item) ? nounOf(item) : undefined;
      // 组建理论宣讲、科技支农等8支队伍: what the teams do names none of them.
      if (TEAMS.test(whole) && noun?.kind !== 'team') return [];
      return noun === undefined ? [] : [{ from: at, to: at + item.length, noun, verb: '' }];
    });
  });
}

/** The naming noun at a name's end, with something of its own before it. */
function nounOf(item: string): NamingNoun | undefined {
  for (let length = Math.min(LONGEST_NOUN, item.length - 2); length > 1; length -= 1) {
    const noun = NOUNS.get(item.slice(-length));
    if (noun !== undefined) return noun;
  }
  return undefined;
}
