/** Names of communities and villages, which no table holds: found by what stands around them. */
import {
  DOES_TO_COMMUNITY,
  DOES_TO_VILLAGE,
  ENDS_IN_AND,
  GOES_INTO,
  HEADS_OF_NAMES,
  KINDS_AND_NAMES,
  KINDS_OF_COMMUNITY,
  KINDS_OF_GACHA,
  KINDS_OF_VILLAGE,
  NO_END_OF_VILLAGE,
  NO_PART_OF_NAME,
  WORDS_BEFORE,
} from './name-words.data.ts';

const LONGEST_STEM = 8;
const LONGEST_WORD = 4;

/** The first characters of 社区, 嘎查, 居委会 and 村. */
const [SHE, GA, JU, CUN] = ['社', '嘎', '居', '村'].map((sign) => sign.charCodeAt(0));

/** What a community's name ends in, by its first character. */
export function communitySuffixAt(text: string, at: number): string {
  const first = text.charCodeAt(at);
  if (first === CUN) return '村';
  if (first === SHE) return text.startsWith('社区', at) ? '社区' : '';
  if (first === JU) return text.startsWith('居委会', at) ? '居委会' : '';
  return first === GA && text.startsWith('嘎查', at) ? '嘎查' : '';
}

function isHan(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function wordEndsAt(text: string, end: number): number {
  for (let length = Math.min(LONGEST_WORD, end); length > 0; length -= 1) {
    if (WORDS_BEFORE.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

function endsInKind(stem: string, kinds: ReadonlySet<string>): boolean {
  for (let length = 2; length <= Math.min(4, stem.length); length += 1) {
    if (kinds.has(stem.slice(-length))) return true;
  }
  return false;
}

/** 为, 给, 向: for whom something is done. */
const FOR_WHOM = /^[为给向]/u;

/** 十几名|社区干部, 三十多支|村队, 两成归|村集体: a number and what it counts; 三家店村, 万成社区 and 三多塘村 are names. */
const COUNTED =
  /^(?:[一二两三四五六七八九十百千万几数]{1,6}[余多几][名位个户支条家人]|[几数][名位]|[一二两三四五六七八九]成[归为由给])/u;

/** Whether `stem` can name one: no kind of community, no number, no part of a sentence. */
export function isCommunityStem(stem: string, suffix: string): boolean {
  if (stem === '' || stem.length > LONGEST_STEM || NO_PART_OF_NAME.test(stem)) return false;
  if (ENDS_IN_AND.test(stem)) return true;
  if (GOES_INTO.test(stem) || DOES_TO_COMMUNITY.test(stem)) return false;
  const kinds = suffix === '村' ? KINDS_OF_VILLAGE : KINDS_OF_COMMUNITY;
  if (kinds.has(stem) || endsInKind(stem, kinds)) return false;
  if (suffix === '嘎查' && KINDS_OF_GACHA.has(stem)) return false;
  if (suffix === '村' && NO_END_OF_VILLAGE.test(stem)) return false;
  // 玉兰四村 is a housing estate, 乡村 no name.
  // 柳街村 is named after its street; 镇街村 says what kinds of places there are.
  if (suffix === '村' && /^[^乡镇城各全本该这那每大老一二三两]街$/u.test(stem)) return true;
  if (suffix === '村' && /[一二三四五六七八九十]$|^[乡县]|[农乡镇县街市区省小老]$/u.test(stem))
    return false;
  if (COUNTED.test(stem)) return false;
  // 为民社区 is a name; 为山村老人体检 is not.
  if (FOR_WHOM.test(stem) && kinds.has(stem.slice(1))) return false;
  return !/^(?:[个各每某第级]|[一有好哪]些)|[个各每某几和与及等向送]$/u.test(stem);
}

/** 董村村民 are people of 董村; 董村村的 is about 董村村. */
const NO_VILLAGE_AFTER = '民通有干支两委医史务规组里集歌晚超都户口头边内外';

/** 坡两村, right behind its town; but 王庄两村, 这两村 count villages. */
const NAMED_TWO = /^[^庄村镇乡等这那前后其各]两$/u;

/** 文明社区创建: what is made so, no name. */
const MADE_SO =
  /^(?:[的了和与、]|创|建|评|打造|活动|示范|标准|工作|试点|测评|申报|称号|验收|推进|治理|服务|品牌|生活|单位|体系|养老|教育)/u;

/** 建设东路社区: a word that a road is named after. */
const ROAD_BEHIND = /^[东西南北中]?[路街]/u;

/** What joins one place to the next: 仁和镇和芙蓉社区. */
const JOINS = /[和与及]/u;

/** A village's suffix goes on: 村民 and 村落 count no village unless a name stands before. */
function goesOn(text: string, end: number): boolean {
  return '落庄镇级里容貌居子头口'.includes(text.charAt(end) || ' ');
}

/** 丰富村民生活: 村民 behind a word; a village's people are its 村村民. */
function isOfPeople(text: string, at: number): boolean {
  return text.charAt(at + 1) === '民' && text.charAt(at + 2) !== '委';
}

/** 河东村村通公路, 河东村村年收入十万元: every village of 河东, none of that name. */
function isEvery(text: string, at: number): boolean {
  const first = text.charAt(at - 1) === '村' ? at - 1 : at;
  return text.startsWith('村村', first) && EACH_HAS.includes(text.charAt(first + 2) || ' ');
}
const EACH_HAS = '通有年响均建皆能';

/** 建强村干部队伍: what is done to the villages' cadres names none. */
const DONE_TO =
  /(?:建强|配强|选好配强|选优|育强|管好|带好|选好|配齐|做强|锻造|储备|选派|轮训|培育|培训|关爱|激励)$/u;
const OF_VILLAGES = '干级党两委务';

function isDoneTo(text: string, at: number): boolean {
  return OF_VILLAGES.includes(text.charAt(at + 1) || ' ') && DONE_TO.test(text.slice(at - 2, at));
}

function isVillage(text: string, start: number, at: number): boolean {
  if (isDoneTo(text, at)) return false;
  if (isOfPeople(text, at) || isEvery(text, at)) return false;
  return at - start >= 2 && text.charAt(at - 1) !== '新' && !goesOn(text, at + 1);
}

/** 2018年柳荫社区: how much of a date the name seems to begin with. */
function lengthOfDate(text: string, start: number): number {
  const isDigit = start > 0 && /[0-9０-９]/u.test(text.charAt(start - 1));
  return isDigit
    ? (/^(?:月份|[年月日号]|多?位|余?名)/u.exec(text.slice(start, start + 2))?.[0].length ?? 0)
    : 0;
}

/**
 * Where the name that ends in the suffix at `at` begins, not before `floor`; -1 where the words
 * before are no name.
 *
 * @example findCommunityStart('走进柳荫社区', 4, 0) // 2
 */
export function findCommunityStart(text: string, at: number, floor: number): number {
  const suffix = communitySuffixAt(text, at);
  const lowest = Math.max(floor, at - LONGEST_STEM);
  let start = at;
  while (start > lowest && isHan(text, start - 1)) {
    // A name has two characters at least before one that could also be a word (和平, 新建).
    const word = wordEndsAt(text, start);
    if (word > 1 && at > start) break;
    const isHead = HEADS_OF_NAMES.has(text.slice(start - 1, start + 1));
    if (word === 1 && at - start >= 2 && !isHead) break;
    start -= 1;
  }
  const isOpen = start === lowest && start > floor && isHan(text, start - 1);
  start += lengthOfDate(text, start);
  const isShort = suffix === '社区' && at - start < 2;
  if (isOpen || isShort || (suffix === '村' && !isVillage(text, start, at))) return -1;
  const stem = text.slice(start, at);
  if (suffix === '村' && DOES_TO_VILLAGE.test(stem)) return -1;
  return isCommunityStem(stem, suffix) ? start : -1;
}

/** 117社区, 121街社区, 十三户村: communities of a works and settlers' villages are counted, not named. */
const NUMBERED =
  /^(?:(?:[0-9０-９]{2,3}(?:街坊|街)?|[0-9０-９]街坊)社区|[一二三四五六七八九十]{1,3}[户家]村(?![民里委]))/u;

/**
 * Where a community's name ends that begins right at `from`, after a place's name; -1 where
 * none does.
 *
 * @example findCommunityEnd('槐荫村村民', 0) // 3
 */
export function findCommunityEnd(text: string, from: number): number {
  const numbered = NUMBERED.exec(text.slice(from, from + 10))?.[0];
  if (numbered !== undefined) return from + numbered.length;
  for (let at = from; at <= from + LONGEST_STEM && at < text.length; at += 1) {
    if (!isHan(text, at)) return -1;
    const suffix = at > from ? communitySuffixAt(text, at) : '';
    if (suffix === '') {
      const isWord = at > from && WORDS_BEFORE.has(text.slice(at - 1, at + 1));
      if (isWord && !ROAD_BEHIND.test(text.slice(at + 1, at + 3))) return -1;
      continue;
    }
    if (at === from + 1 && WORDS_BEFORE.has(text.charAt(from))) return -1;
    if (JOINS.test(text.charAt(from)) && !HEADS_OF_NAMES.has(text.slice(from, from + 2))) return -1;
    const end = at + suffix.length;
    if (suffix === '村' && isEvery(text, at)) return -1;
    // 新村社区, 北村村: the name goes on to the last suffix.
    const next = suffix === '村' ? communitySuffixAt(text, end) : '';
    if (next === '社区') return end + 2;
    if (next === '村' && !NO_VILLAGE_AFTER.includes(text.charAt(end + 1) || ' ')) return end + 1;
    if (suffix === '村' && goesOn(text, end)) continue;
    const stem = text.slice(from, at);
    if (KINDS_AND_NAMES.has(stem) && !MADE_SO.test(text.slice(end, end + 4))) return end;
    return isCommunityStem(stem, suffix) || NAMED_TWO.test(stem) ? end : -1;
  }
  return -1;
}
