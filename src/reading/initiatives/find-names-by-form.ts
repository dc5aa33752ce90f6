/** Names without quotation marks and without a verb of setting up that their form alone tells. */
import { findMatches } from '../../chinese/matches.ts';
import { findAppointed, findCalled, findOfPlaces } from './find-called.ts';
import { clauseBefore } from './find-setup.ts';
import { findChiefs, findGrand, findSums } from './find-sums.ts';
import { findWays } from './find-ways.ts';
import type { FormName } from './form-name.ts';
import { ACTIVITY_WORDS, GENERIC_WORDS } from './generic-words.data.ts';
import { GOOD_DEEDS, HOUSE_NOUNS, OF_HOUSES_EVERYWHERE } from './house-words.data.ts';
import { AND } from './name-stops.data.ts';
import { NAMING_NOUNS, type NamingNoun } from './naming-nouns.data.ts';
import { BRAND_VERBS } from './setup-verbs.data.ts';
import { TEAM_NOUNS, TEAM_OWNERS, TELLING_TEAMS, WHOSE_TEAMS } from './team-words.data.ts';

const ANY_NOUN = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));
const GENERIC = new RegExp(GENERIC_WORDS.join('|'), 'gu');

/** Names in `masked` that need no verb: teams, houses, sums, 邻长制. */
export function findNamesByForm(masked: string): FormName[] {
  return FINDERS.flatMap(({ find, needs }) =>
    needs.some((word) => masked.includes(word)) ? find(masked) : [],
  );
}

/** A text that holds none of what `needs` says holds no such name: most texts are done with at a glance. */
const FINDERS: readonly {
  readonly find: (masked: string) => FormName[];
  readonly needs: readonly string[];
}[] = [
  { find: findTeams, needs: ['队', '团', '会', '骑'] },
  { find: findTellingTeams, needs: ['队', '团'] },
  { find: findNewTeams, needs: ['队', '团'] },
  { find: findBrands, needs: ['品牌'] },
  { find: findHouses, needs: [''] },
  { find: findSystems, needs: ['积分', '工作法'] },
  { find: findCampaigns, needs: ['行动', '工程', '活动'] },
  { find: findOfBodies, needs: ['计划', '行动', '工程'] },
  { find: findWays, needs: ['制', '法', '推', '行', '圈'] },
  { find: findCalled, needs: ['叫', '名', '称'] },
  { find: findAppointed, needs: ['名', '位', '人'] },
  { find: findOfPlaces, needs: ['平台', '系统', '热线', '工程', '行动', '计划'] },
  { find: findSums, needs: ['+', '＋'] },
  { find: findChiefs, needs: ['长制'] },
  { find: findGrand, needs: ['百', '千', '万'] },
];

const byLength = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');
const TEAM = new RegExp(`(?:${byLength(TEAM_NOUNS)})(?!伍|员会|队(?!员))`, 'gu');
const TELLING_TEAM = new RegExp(`(?:${byLength(TELLING_TEAMS)})(?!伍|长|员(?!们))`, 'gu');
/** What may stand right before a team's name: whose it is, or words that are no part of it. */
const EDGE = new RegExp(
  `[市县区镇乡村]里|[们将把被并从到至的由在与及是有为为向给对让叫县市区镇乡村较（）()、“”‘’—\\s了名支]|${AND}|${byLength(TEAM_OWNERS)}|[0-9NＮ一二三四五六七八九十多余几首]{1,4}[支个间座处家所]`,
  'gu',
);
const WHOSE = new RegExp(byLength(WHOSE_TEAMS), 'gu');
const LONGEST_NAME = 8;
/** 柳河镇移风易俗小班化一刻钟微宣讲小分队: behind its town a name is told in full. */
const OF_TOWN = /[\u4e00-\u9fff][镇乡]$|街道$/u;
/** What was just set up is told in full. */
const LONGEST_NEW = 12;

const teamNoun = (word: string) => ANY_NOUN.get(word) ?? ANY_NOUN.get('服务队');

/** Teams that a text mentions by name: 春雨志愿服务队队员来到…… */
function findTeams(masked: string): FormName[] {
  return findOwnNames(masked, TEAM, teamNoun);
}

/** 银发夜巡队: the noun itself is a name's, whoever the team is made of. */
function findTellingTeams(masked: string): FormName[] {
  return findMatches(masked, TELLING_TEAM).flatMap((match) => {
    const modifier = modifierBefore(masked, match.index);
    const noun = teamNoun(match[0]);
    if (noun === undefined || !/^[\u4e00-\u9fff]{2,6}$/u.test(modifier)) return [];
    const to = match.index + match[0].length;
    return [{ from: match.index - modifier.length, to, noun, verb: '' }];
  });
}

/** Names that end in what `ending` matches, where something of their own stands before it. */
function findOwnNames(
  masked: string,
  ending: RegExp,
  nounOf: (word: string) => NamingNoun | undefined,
  /** What may stand before the name in its clause. */
  lead: RegExp | null = null,
): FormName[] {
  return findMatches(masked, ending).flatMap((match) => {
    const before = modifierBefore(masked, match.index);
    const modifier = lead === null ? before : before.replace(lead, '');
    const noun = nounOf(match[0]);
    const ofTown = OF_TOWN.test(masked.slice(0, match.index - modifier.length).slice(-2));
    if (noun === undefined || !isOwnName(modifier, ofTown ? LONGEST_NEW : LONGEST_NAME)) return [];
    const to = match.index + match[0].length;
    return [{ from: match.index - modifier.length, to, noun, verb: '' }];
  });
}

/** What stands before a noun in its clause, without whose it is. */
function modifierBefore(masked: string, at: number): string {
  const clause = clauseBefore(masked, at, 24);
  let edge = 0;
  for (const end of findMatches(clause, EDGE)) edge = end.index + end[0].length;
  return clause.slice(edge);
}

const HOUSE = new RegExp(byLength(HOUSE_NOUNS), 'gu');
const OF_ALL_HOUSES = new RegExp(`(?:${byLength(OF_HOUSES_EVERYWHERE)})$`, 'u');

/** 老街议事亭里, 爱心食堂每天: a place where something goes on. */
const AT_WORK =
  /^(?:[里内前](?!容|来|往)|还?亮着|每天|每日|每晚|准时|开课|开讲|开张|兑?换|(?:正式|同时|同步|在[^，。；“”]{2,12}?)?(?:开馆|揭牌|启用|投用|投入(?:使用|运营)))/u;
/** 建成首个巷口缝补便民点: the first of its kind has a name. */
const FIRST_HOUSE =
  /(?:建成|建起|开设|开办|设立|启用|打造)[了出]?[^，。；“”]{0,8}?(?:首|第一)[个家处座间]$/u;
/** How far behind a place it may stand what goes on there (在……开馆). */
const LONGEST_WORK = 20;
const DEED = new RegExp(GOOD_DEEDS.join('|'), 'u');

/** Places with a name that a text comes back to: 红色网格驿站里…… */
function findHouses(masked: string): FormName[] {
  const names: FormName[] = [];
  for (const match of findMatches(masked, HOUSE)) {
    const modifier = modifierBefore(masked, match.index);
    const noun = ANY_NOUN.get(match[0]) ?? ANY_NOUN.get('驿站');
    const whole = modifier === '' && match[0].length >= 4;
    if (noun === undefined || !(whole || /^[\u4e00-\u9fff]{2,7}$/u.test(modifier))) continue;
    const shop = match[0] === '超市';
    if (shop ? !DEED.test(modifier) : OF_ALL_HOUSES.test(modifier)) continue;
    const to = match.index + match[0].length;
    const name = { from: match.index - modifier.length, to, noun, verb: '' };
    const shown =
      AT_WORK.test(masked.slice(to, to + LONGEST_WORK)) ||
      FIRST_HOUSE.test(masked.slice(Math.max(0, name.from - LONGEST_WORK), name.from));
    names.push(shown ? name : { ...name, recurring: true });
  }
  return names;
}

/** Whether something is left of a team's name without whom it is made of and what it does. */
function isOwnName(modifier: string, longest = LONGEST_NAME): boolean {
  if (modifier.length < 2 || modifier.length > longest) return false;
  if (
    !/^(?:[\u4e00-\u9fff]{0,3}[0-9]{2,4}后?)?[\u4e00-\u9fff·]+$/u.test(modifier) ||
    modifier.includes('等')
  )
    return false;
  return modifier.replace(WHOSE, '').replace(GENERIC, '').length >= 2;
}

/** 组建巾帼护河队: what was set up is a team although 队 alone names none. */
const NEW_TEAM =
  /(?:成立|组建|组成|建起|建立|编成|编为|结成|凑成|拉起|凑起|攒起)[了的]?(?:一支)?([\u4e00-\u9fff]{3,13}?(?:(?<![团车分小总])队|(?<![集社兵财剧])团))(?=[^\u4e00-\u9fff]|$|走进|来到|深入|分赴|奔赴|已|先后)/gu;

/** 组建三支巡河队, 龙灯队和腰鼓队: so many of them, or a sentence that goes on. */
const NOT_IN_TEAM = new RegExp(`^[一二两三四五六七八九十多几]|[的由在是]|参加|${AND}`, 'u');

function findNewTeams(masked: string): FormName[] {
  const noun = ANY_NOUN.get('队');
  if (noun === undefined) return [];
  return findMatches(masked, NEW_TEAM).flatMap((match) => {
    const [whole, name = ''] = match;
    if (!isOwnName(name.slice(0, -1), LONGEST_NEW) || NOT_IN_TEAM.test(name)) return [];
    const to = match.index + whole.length;
    return [{ from: to - name.length, to, noun, verb: '' }];
  });
}

/** 擦亮柳岸先锋党建品牌: what is polished is a brand of that name. */
const BRAND = new RegExp(
  `(?:${byLength(BRAND_VERBS)})[了好]?([\\u4e00-\\u9fff·]{3,10}?(?:党建|服务|宣讲|阅读|调解|实践|治理|公益)品牌)`,
  'gu',
);

function findBrands(masked: string): FormName[] {
  const noun = ANY_NOUN.get('品牌');
  if (noun === undefined) return [];
  return findMatches(masked, BRAND).flatMap((match) => {
    const [whole, name = ''] = match;
    if (/[的个批系]/u.test(name) || name.slice(0, -2).replace(GENERIC, '').length < 3) return [];
    const to = match.index + whole.length;
    return [{ from: to - name.length, to, noun, verb: '' }];
  });
}

/** Ways of working by name: 庭院积分制, 三色预警工作法. */
const SYSTEM = /(?<!责任|负责)(?:积分制|工作法|积分管理法)(?!度|规)/gu;

function findSystems(masked: string): FormName[] {
  const nounOf = (word: string) => ANY_NOUN.get(word === '积分制' ? '积分制' : '工作法');
  return findOwnNames(masked, SYSTEM, nounOf, TRIED);
}

/** 自暖阳工程实施以来: a campaign that is under way has a name. */
const UNDER_WAY =
  /(行动|工程)(?=(?:实施|开展|启动)以来|的(?:推进|实施|开展)|覆盖了)|活动(?=(?:实施|开展|启动)以来)/gu;
/** What activities everywhere are about names none of them: 自学习教育活动开展以来. */
const OF_ACTIVITIES = new RegExp(ACTIVITY_WORDS.join('|'), 'gu');
const SHORTEST_ACTIVITY = 4;

function findCampaigns(masked: string): FormName[] {
  return findOwnNames(masked, UNDER_WAY, (word) => ANY_NOUN.get(word), SINCE).filter(
    ({ from, to, noun }) =>
      noun.word !== '活动' ||
      masked
        .slice(from, to - 2)
        .replace(GENERIC, '')
        .replace(OF_ACTIVITIES, '').length >= SHORTEST_ACTIVITY,
  );
}

const SINCE = /^(?:自从?|随着)/u;

/** 柳湾镇的银发守望计划由……: whose campaign it is, its name, and what it does. */
const OF_BODY =
  /(?<=(?:[镇乡村县区市队局会联委院校站]|街道|社区)的)[\u4e00-\u9fff]{3,8}?(计划|行动|工程)(?=由|让|走过|走进|覆盖|惠及|帮助|已|把|为|带动|累计)/gu;

function findOfBodies(masked: string): FormName[] {
  return findMatches(masked, OF_BODY).flatMap((match) => {
    const noun = ANY_NOUN.get(match[1] ?? '');
    if (noun === undefined || !isOwnName(match[0].slice(0, -2))) return [];
    return [{ from: match.index, to: match.index + match[0].length, noun, verb: '' }];
  });
}

/** What people do with a way of working stands before its name. */
const TRIED = /^.{0,2}(?:推行|实行|实施|运用|采用|推广|学习|总结|提炼|探索|创新|靠着|通过|利用)/u;
