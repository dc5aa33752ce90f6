/** Names of authors: where one ends and the next begins. */
import { HAN } from '../../chinese/characters.ts';
import {
  COMMON_SURNAMES,
  DOUBLE_SURNAMES,
  GIVEN_NAMES,
  RARE_SURNAMES,
  TRANSCRIBING,
  YI_CLANS,
} from './surnames.data.ts';
import { findVerb } from './title.ts';
import { wordGain, wordWeight } from './words.ts';

const DOUBLE = new Set(DOUBLE_SURNAMES.split(' '));
const GIVEN = new Set(GIVEN_NAMES.split(' '));
const CLANS = new Set(YI_CLANS.split(' '));
const RANK = new Map(Array.from(COMMON_SURNAMES).map((surname, rank) => [surname, rank]));
const RARE = new Set(RARE_SURNAMES);
/** What a rare surname costs; the most common one costs 0. */
const RARITY = 1.1;
/** A cut between two names that would split a word gains more than this where it is mended. */
const SPLITS_WORD = 3;
/** 寻新路, 惠民生: what looks like a surname is a verb, and its object stands behind. */
const SEEKS = /^[寻惠招兴强](?:新[路人招机]|民[生心]|生活|发展|出路|商机)$/u;
const ALL_HAN = new RegExp(`^[${HAN}]{1,40}$`, 'u');
const WITH_DOT = new RegExp(`^[${HAN}]{1,8}(?:[·•・][${HAN}]{1,8}){1,3}$`, 'u');
const ORGANISATION =
  /(?:委|部|局|办|中心|站|所|社|队|校|院|协会|红十字会|委员会|联合会|妇联|残联|文联|科协|公司|台|府|组|处|街道|镇|乡|村|社区|大学|中学|小学|团|集团|厂|报|网|融媒体?)$/u;
/** Bodies whose last word other things have too: told by brackets around them. */
const BODY =
  /(?:工会|商会|学会|基金会|理事会|委会|图书馆|文化馆|博物馆|纪念馆|档案馆|幼儿园|银行|联|支队|农场|林场|景区|党校)$/u;
const PLACED = new RegExp(`^[${HAN}]{1,6}(?:省|市|县|区|州|旗|镇|乡|街道)[${HAN}]{1,10}$`, 'u');
/** What an organisation's name does not say: that something was done, how many there are (城里城外一张网), or how it is done (水压不足怎么办). */
const DOING =
  /[送把给让]|(?<![促推])进|下[乡村]|组织(?!部)|建设(?!局|委)|参观|搬进|举办|举行|召开|：|、|[一两几][张条个支盏]|(?:怎么|咋|如何|谁来|马上|就近|上门|网上|掌上|[一帮代快通难好][窗网站次证]?通?)办$/u;
/** Headline verbs that organisations' names have inside. */
const NOUN_LIKE =
  /组织|建设|服务|宣传|宣讲|创新|创建|保护|保障|防范|治理|改造|维护|实践|培育|传承|推广|促进|考察|规范|学习/gu;

/** What stands in brackets below a text, or behind a role word, and names nobody. */
const NO_NAMES = new Set(
  '全文 解读 连载 方案 文件 盖章 代章 签字 资料 图片 摄影 文字 全景 简介 附件'.split(' '),
);
const DOUBLE_STARTS = new Set([...DOUBLE].map((surname) => surname.charAt(0)));
const TRANSCRIBED = new Set(TRANSCRIBING);

/** Whether a run of four to eight characters is a name transcribed from another language. */
function isTranscribed(run: string): boolean {
  if (run.length < 3 || run.length > 8) return false;
  return Array.from(run).every((character) => TRANSCRIBED.has(character));
}

/** What a surname costs that is none of the common ones. */
function rareCost(surname: string): number {
  return RARE.has(surname) ? RARITY : Number.POSITIVE_INFINITY;
}

/** Of some 400 surnames the common ones, which are told by themselves. */
const MOST_COMMON = 200;

function isCommon(surname: string): boolean {
  return (RANK.get(surname) ?? MOST_COMMON) < MOST_COMMON;
}

function isGivenTwice(run: string): boolean {
  return GIVEN.has(run.slice(0, 2)) && GIVEN.has(run.slice(2));
}

/** What a run of characters costs as one name; Infinity where it can be none. */
function nameCost(run: string): number {
  const rank = RANK.get(run.charAt(0));
  const rarity = rank === undefined ? rareCost(run.charAt(0)) : rank / RANK.size;
  if (run.length === 2) return 0.7 + rarity;
  if (run.length === 3) return DOUBLE.has(run.slice(0, 2)) ? 0.5 : rarity;
  if (run.length === 4 && DOUBLE.has(run.slice(0, 2))) return 0.3;
  // 才让东知 is one name, of two.
  if (run.length === 4 && (CLANS.has(run.slice(0, 2)) || isGivenTwice(run))) return 0.3;
  return Number.POSITIVE_INFINITY;
}

/** What a run costs as one of several names that stand together: 火塘 and 水往, which begin as few do, are none. */
function costInside(run: string): number {
  const isWord = run.length === 2 && !RANK.has(run.charAt(0)) && !GIVEN.has(run);
  return isWord ? Number.POSITIVE_INFINITY : nameCost(run);
}

/** Splits names that stand together without a blank; [run] where no split explains it all. */
function splitRun(run: string): string[] {
  if (run.length < 4 || run.length > 16 || ORGANISATION.test(run) || WITH_DOT.test(run))
    return [run];
  if (nameCost(run) < 1 || isTranscribed(run)) return [run];
  const best: { cost: number; length: number }[] = [{ cost: 0, length: 0 }];
  for (let end = 1; end <= run.length; end += 1) {
    let pick = { cost: Number.POSITIVE_INFINITY, length: 0 };
    for (let length = 2; length <= Math.min(4, end); length += 1) {
      const before = best[end - length]?.cost ?? Number.POSITIVE_INFINITY;
      const cost = before + costInside(run.slice(end - length, end));
      if (cost < pick.cost) pick = { cost, length };
    }
    best[end] = pick;
  }
  const names: string[] = [];
  for (let end = run.length; end > 0; ) {
    const length = best[end]?.length ?? 0;
    if (length === 0) return [run];
    names.unshift(run.slice(end - length, end));
    end -= length;
    // 皮渣变 + 成宝贝 would split 变成: a line of words, whose characters are surnames too.
    if (end > 0 && wordGain(run.slice(0, end), run.slice(end)) > SPLITS_WORD) return [run];
  }
  return names;
}

/** Puts names together that print with a blank inside: 李 明 is one name, 钱进 孙小山 are two. */
function mergeBlanks(tokens: readonly string[]): string[] {
  const merged: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const next = tokens[at + 1] ?? '';
    const opens = token.length === 1 || DOUBLE.has(token);
    const closes = next.length === 1 || (next.length === 2 && nameCost(next) > 1.2);
    if (opens && closes && ALL_HAN.test(next)) {
      merged.push(token + next);
      at += 1;
    } else if (token !== '') merged.push(token);
  }
  return merged;
}

/**
 * The names in a byline whose role words (记者, 摄 …) are already blanks, in order. What is no
 * person's name (an organisation, a pen name) stays whole.
 *
 * @example splitNames('王小虎张大山 李 梅') // ['王小虎', '张大山', '李梅']
 */
export function splitNames(byline: string): string[] {
  const tokens = byline.split(/[\s、，,；;／/|｜丨&＆]+/u).filter((token) => token !== '');
  return mergeBlanks(tokens).flatMap(splitRun);
}

/** Whether `name` has the form of a person's name: a surname and one or two characters more. */
export function isPersonName(name: string): boolean {
  if (WITH_DOT.test(name)) return true;
  if (!ALL_HAN.test(name) || name.length < 2) return false;
  if (isTranscribed(name) && wordWeight(name) === null) return true;
  if (name.length > 4 || SEEKS.test(name)) return false;
  return (GIVEN.has(name) || Number.isFinite(nameCost(name))) && wordWeight(name) === null;
}

/**
 * Whether `name` may be a person's though it is a word as well (高原, 向前, 马力): a common surname
 * and one or two characters more. Only what stands around it tells.
 */
export function hasNameForm(name: string): boolean {
  if (!ALL_HAN.test(name) || name.length < 2 || name.length > 3) return false;
  return isCommon(name.charAt(0)) && !SEEKS.test(name) && !NO_NAMES.has(name);
}

/** Whether `name` is an organisation's by its last word. */
export function isOrganisation(name: string): boolean {
  if (name.length < 4 || name.length > 24 || !ALL_HAN.test(name)) return false;
  if (!ORGANISATION.test(name) || DOING.test(name)) return false;
  return findVerb(name.replace(NOUN_LIKE, '〇')) === null;
}

/** Whether `name` in brackets is an organisation's: 县总工会, 镇中心幼儿园 too. */
export function isBody(name: string): boolean {
  if (isOrganisation(name)) return true;
  return name.length >= 4 && name.length <= 16 && ALL_HAN.test(name) && BODY.test(name);
}

/** Whether `name` is a body's with its place: 河东县总工会, 河东区图书馆. */
export function isPlacedBody(name: string): boolean {
  if (!isBody(name) || DOING.test(name)) return false;
  return PLACED.test(name) && findVerb(name.replace(NOUN_LIKE, '〇')) === null;
}

/** Whether `line` is one transcribed name with a dot between its parts: 敖·巴特尔; no 奋进·一线. */
export function isDottedName(line: string): boolean {
  if (!WITH_DOT.test(line)) return false;
  const parts = line.split(/[·•・]/u);
  return Array.from(parts.join('')).every((each) => TRANSCRIBED.has(each));
}

/** Whether a name may begin with `character`: a surname, or what transcribes other languages. */
export function startsName(character: string): boolean {
  return (
    RANK.has(character) ||
    RARE.has(character) ||
    TRANSCRIBED.has(character) ||
    DOUBLE_STARTS.has(character)
  );
}

/** Whether a line ends as an organisation's name does, marks and blanks behind it aside. */
export function endsAsOrganisation(line: string): boolean {
  const bare = line.replace(/[）)】\]:：。\s]{1,6}$/u, '');
  return ORGANISATION.test(bare) || BODY.test(bare);
}
