/** The noun that makes a quoted phrase a name: at its end or behind it. */
import { HAN } from '../../chinese/characters.ts';
import { CodeSet } from '../../chinese/code-set.ts';
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { sealed } from './last-noun.ts';
import { LONGEST_STOP, STOP, STOP_WORDS } from './name-stops.data.ts';
import { FALSE_ENDS, LAST_CHARACTERS, NAMING_NOUNS, type NamingNoun } from './naming-nouns.data.ts';
import { BY_WORD, nounAt } from './noun-at.ts';

/** A naming noun behind a phrase; `end` is where it ends, `linked` whether 的 stands between. */
export interface Tail {
  readonly noun: NamingNoun;
  readonly end: number;
  readonly linked: boolean;
}

/** Longest run of characters between a phrase and its noun (迎新春乡土文化系列 is nine). */
const LONGEST_TAIL = 16;
const LONGEST_NOUN = 7;
/** “心连心”（城关）服务队: where the team is, in brackets right behind the marks; or a blank that OCR left; “…”2026年学雷锋活动: the year. */
const AWAY = /^(?:[（(][\u4e00-\u9fff]{2,10}[）)]|[ 　]{1,2}|(?:——)?20[0-9]{2}年度?)/u;
/** “红黄绿”三色管理: what may stand between the marks and a noun that names only right behind them. */
const BETWEEN = /^(?:|.色|.级|闭环|动态|积分)$/u;

const NAME_CHARACTER = new RegExp(`[${HAN}A-Za-z+＋·•—\\-]`, 'u');
/** What may follow a noun that is a verb too: 服务。 but not 服务群众. */
const PHRASE_END = new RegExp(
  `^(?:$|[^${HAN}A-Za-z0-9“‘「『《]|[的等和与及以中里后时为已在]|正式|功能|作用|力量|增添|学员|现场|工作|情况|试点|惠及|覆盖|深受|受到|走进|成为|上线|启动|开展|[0-9]{1,4}[余多]?[场次])`,
  'u',
);

const LONGEST_END = 6;

/** 志愿服务 and 服务团 share two characters: the noun that goes on behind 服务 is the last one. */
function overlapping(text: string, at: number, noun: NamingNoun): NamingNoun | null {
  if (noun.word.length <= 2 || !noun.word.endsWith('服务')) return null;
  const next = nounAt(text, at + noun.word.length - 2);
  return next !== null && next.word.length > 2 ? next : null;
}

/** “承诺+备案”制: 制 right behind the marks makes it a system, but no 制度, 制定. */
function systemAt(text: string, at: number): NamingNoun | null {
  if (text.charAt(at) !== '制' || '定约止造作度成品服'.includes(text.charAt(at + 1) || ' '))
    return null;
  return BY_WORD.get('制度') ?? null;
}

/** “听看摸问”巡检法: what somebody does, by a name of its own. */
const METHOD =
  /^(?!合|非|守|依|执|司|立|普|违|民|宪|刑|国|家|等|的|.[办方做说想看用手写讲无])(?:[二三四五六七八九十][步字招])?[\u4e00-\u9fff]{2}法(?=$|[^\u4e00-\u9fff]|[，。让使把为在])/u;
/** “先看样、再点头、后付钱”三步走: clauses that are steps are a way of working. */
const STEPS = /^(?:的)?[三四五六七八][步字](?:走|法|诀)(?:工作法)?(?![法向进出来])/u;

/** “暖心桥”这一总品牌: what it is, no part of its name. */
const THIS = /^这[一个张项支块家]/u;

function stepsAt(text: string, at: number): Tail | null {
  const steps = (STEPS.exec(text.slice(at, at + 8)) ?? METHOD.exec(text.slice(at, at + 6)))?.[0];
  const noun = BY_WORD.get('工作法');
  if (steps === undefined || noun === undefined) return null;
  return { noun, end: at + steps.length, linked: steps.startsWith('的') };
}

/**
 * The naming noun in the phrase that starts at `at`, right behind a closing quotation mark.
 *
 * @example readTail('“银发”上门理发服务。', 4) // the noun 服务, ending at 10
 */
export function readTail(text: string, at: number): Tail | null {
  const system = systemAt(text, at);
  if (system !== null) return { noun: system, end: at + 1, linked: false };
  const steps = stepsAt(text, at);
  if (steps !== null) return steps;
  if (THIS.test(text.slice(at, at + 2))) return null;
  const start = at + (AWAY.exec(text.slice(at, at + LONGEST_TAIL))?.[0].length ?? 0);
  const linked = text.charAt(start) === '的';
  let position = start + (linked ? 1 : 0);
  const limit = Math.min(text.length, position + LONGEST_TAIL);
  let last: Tail | null = null;
  while (position < limit) {
    const found = nounAt(text, position);
    const noun = found === null ? null : (overlapping(text, position, found) ?? found);
    if (noun !== null && found !== null) {
      const end = position + found.word.length + (noun === found ? 0 : noun.word.length - 2);
      if (noun.near && !isNear(text, at, position)) break;
      if (noun.grade === 'seals') return sealed(text, { noun, end, linked });
      if (PHRASE_END.test(text.slice(end, end + LONGEST_END))) last = { noun, end, linked };
      position = end;
      continue;
    }
    if (!NAME_CHARACTER.test(text.charAt(position))) break;
    if (PEOPLE_OF.test(text.slice(position, position + 5))) break;
    if (joinsNoun(text, position)) position += 2;
    else if (STOP.test(text.slice(position, position + LONGEST_STOP))) break;
    else position += 1;
  }
  return last ?? (linked ? null : readPlace(text, at));
}

/** “向阳花”心理咨询室, “小鬼当家”实践营: places and groups of two characters and more end so. */
const PLACE = new RegExp(
  `^([室坊榜]|(?:(?!${STOP_WORDS})[${HAN}]){1,5}(?:[室屋亭坊舍社圈榜]|(?:(?<![一二三四五六七八九十两分重机每编])组)|(?<![过季时环情细礼关章])节|(?<!开)[营班]|(?<![参开初复决预比竞大])赛|(?<![发开施舒扩拓进])展|(?<![体机控限抑定印绘研编录自])制))(?=$|[^${HAN}A-Za-z0-9“‘]|[的等和与及里内暨]|[0-9]{1,3}[届期场]|开[班营放幕课讲赛展]|鸣枪|在|举行|活动|启动|揭牌|成立|位于|设在)`,
  'u',
);
/** “小小讲解员”实践课; not “爸爸”补上一课. */
const LESSON = new RegExp(
  `^((?![补上开讲听学])(?:(?!${STOP_WORDS})[${HAN}]){1,3}(?<![开上下放听讲补停复])课)(?=$|[^${HAN}]|[的等和与及]|开[课讲])`,
  'u',
);
const NO_PLACE =
  /(?:旅行社|合作社|办公室|教室|房屋|工作组|课题组|项目组|专家组|国营|经营|上班|值班|领导班|报社|公社|休息室)$/u;

function readPlace(text: string, at: number): Tail | null {
  const ahead = text.slice(at, at + LONGEST_TAIL);
  const place = (PLACE.exec(ahead) ?? LESSON.exec(ahead))?.[1];
  if (place === undefined || NO_PLACE.test(place)) return null;
  const noun = BY_WORD.get(PLACE_LIKE[place.slice(-1)] ?? '活动室');
  return noun === undefined ? null : { noun, end: at + place.length, linked: false };
}

/** A noun of the table that is of the same kind as one that ends so. */
const PLACE_LIKE: Readonly<Record<string, string>> = {
  赛: '比赛',
  展: '展览',
  营: '训练营',
  班: '培训班',
  社: '社团',
  组: '小组',
  圈: '服务圈',
  制: '制度',
  节: '文化节',
  课: '公开课',
};

/** “院坝夜话”宣讲员走进农家: whose people they are, but for “…”讲解员大赛. */
const PEOPLE_OF = /^(?:宣讲|讲解|服务|管理|指导|联络|网格)员(?!大赛|比赛|队|培训|选拔|制)/u;

/** “办不成事”反映窗口, “夏夜”集中行动: words that are part of a name right before its noun. */
const JOINS: ReadonlySet<string> = new Set('反映 联系 帮助 发布 制作 受理 集中'.split(' '));
/** “碧水同护”全民参与志愿行动 */
const ALL_TAKE_PART = /(?:全民|人人|全员|大众)$/u;

/** “1+10”党员联系户工作机制: whom a way of working keeps in touch with. */
const IN_TOUCH = /^联系(?:[服务群众户企业点代表]{0,6})(?:工作)?(?:机制|制度|模式|平台|体系)/u;

function joinsNoun(text: string, at: number): boolean {
  const word = text.slice(at, at + 2);
  if (word === '联系' && IN_TOUCH.test(text.slice(at, at + LONGEST_TAIL))) return true;
  if (word === '参与') return ALL_TAKE_PART.test(text.slice(at - 2, at));
  if (!JOINS.has(word)) return false;
  return word === '集中' || nounAt(text, at + 2)?.grade === 'seals';
}

function isNear(text: string, at: number, position: number): boolean {
  return position <= at + 2 && BETWEEN.test(text.slice(at, position));
}

/** A naming noun at the end of a quoted phrase; a `weak` one counts beside a verb of setting up. */
export interface InnerNoun {
  readonly kind: InitiativeKind;
  readonly weak: boolean;
}

/** “稳岗12条”: a rule that is called by the number of its articles. */
const ARTICLES = /^.{2,12}(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})条$/u;

/** “柳芽贷”: a loan with a name of its own; a kind of loan (信用贷) has none. */
const LOAN =
  /^(?!信用|抵押|小额|创业|消费|经营|套路|校园|助学|扶贫|网络|裸|普惠|无息|贴息|公积金)[\u4e00-\u9fffA-Za-z0-9]{1,5}贷$/u;

/** “父母大学”: no university stands in quotation marks. */
const FOLK_SCHOOL = /^[\u4e00-\u9fff]{2,4}大学$/u;

/** “楼长制”: who is chief of what. */
const CHIEF = /^.[^校]?长制$/u;

/** Forms of names by their last character, and what is named so. */
const FORMS: ReadonlyMap<string, readonly [form: RegExp, noun: InnerNoun]> = new Map([
  ['条', [ARTICLES, { kind: 'policy', weak: false }]],
  ['贷', [LOAN, { kind: 'brand', weak: false }]],
  ['学', [FOLK_SCHOOL, { kind: 'platform', weak: false }]],
  ['制', [CHIEF, { kind: 'mechanism', weak: false }]],
]);
/** Last characters of nouns that phrases end with: most phrases end with none. */
const ENDS = new CodeSet(
  NAMING_NOUNS.flatMap(({ word, within }) => (within ? word.slice(-1) : [])),
);

/** Enumerations end in a verb more often than in a noun: “清楼道、送服务”. */
const ENUMERATION = /[、，,]/u;

/** “春雷行动2026”: the year of a campaign. */
const YEAR = /[·—-]{0,2}20[0-9]{2}$/u;

const FALSE_END_SET = new Set(FALSE_ENDS);
const FALSE_LENGTHS = [...new Set(FALSE_ENDS.map(({ length }) => length))];

function hasFalseEnd(core: string): boolean {
  return FALSE_LENGTHS.some((length) => FALSE_END_SET.has(core.slice(-length)));
}

/** The naming noun at the end of a quoted phrase, with at least two characters before it. */
export function readInnerNoun(core: string): InnerNoun | null {
  const bare = core.replace(YEAR, '');
  if (bare !== core) return readInnerNoun(bare);
  if (hasFalseEnd(core)) return null;
  const last = core.slice(-1);
  const formed = FORMS.get(last);
  if (formed?.[0].test(core)) return formed[1];
  const longest = ENDS.has(core.charCodeAt(core.length - 1)) ? LONGEST_NOUN : 0;
  for (let length = longest; length > 0; length -= 1) {
    if (core.length < length + 2) continue;
    const noun = BY_WORD.get(core.slice(-length));
    if (noun === undefined || !noun.within) continue;
    const weak = noun.grade === 'extends' || length === 1;
    return weak && ENUMERATION.test(core) ? null : { kind: noun.kind, weak };
  }
  const kind = core.length < 3 ? undefined : LAST_CHARACTERS.get(last);
  return kind === undefined || ENUMERATION.test(core) ? null : { kind, weak: true };
}
