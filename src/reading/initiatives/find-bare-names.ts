/** Names without quotation marks: a verb of setting up, a telling modifier, a naming noun. */
import { HAN } from '../../chinese/characters.ts';
import { CodeSet } from '../../chinese/code-set.ts';
import { findMatches } from '../../chinese/matches.ts';
import { findListed } from './find-listed.ts';
import { findNamesByForm } from './find-names-by-form.ts';
import { clauseBefore, lastBareVerb } from './find-setup.ts';
import { ACTIVITY_WORDS, CENTRE_WORDS, GENERIC_WORDS } from './generic-words.data.ts';
import { NAMING_NOUNS, type NamingNoun } from './naming-nouns.data.ts';

/** A name without quotation marks, `[from, to)` in the paragraph's text. */
export interface BareName {
  readonly from: number;
  readonly to: number;
  readonly noun: NamingNoun;
  readonly verb: string;
  /** Whether it is a name only where it recurs or stands in the headline. */
  readonly recurring?: true;
}

/** What is held without a name as often as with one: such a name needs four characters of its own. */
const HELD = new Set(['活动', '竞赛', '知识竞赛', '大走访', '大排查', '大比武']);
const BARE_NOUNS = NAMING_NOUNS.filter((noun) => noun.bare || HELD.has(noun.word));
/** By first character, the longest first. */
const BY_HEAD = groupByHead();
const HEADS = new CodeSet(BARE_NOUNS.map(({ word }) => word.charAt(0)));
const SECONDS = new CodeSet(BARE_NOUNS.map(({ word }) => word.charAt(1)));

function groupByHead(): ReadonlyMap<number, readonly NamingNoun[]> {
  const heads = new Map<number, NamingNoun[]>();
  for (const noun of BARE_NOUNS) {
    const head = noun.word.charCodeAt(0);
    heads.set(head, [...(heads.get(head) ?? []), noun]);
  }
  return heads;
}

function nounAt(text: string, at: number): NamingNoun | undefined {
  for (const noun of BY_HEAD.get(text.charCodeAt(at)) ?? []) {
    if (text.startsWith(noun.word, at)) return noun;
  }
  return undefined;
}

/** Where bare nouns stand in `text`, in order, not overlapping. All have two characters and more. */
function findNouns(text: string): { readonly at: number; readonly noun: NamingNoun }[] {
  const found: { at: number; noun: NamingNoun }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!HEADS.has(text.charCodeAt(at)) || !SECONDS.has(text.charCodeAt(at + 1))) continue;
    const noun = nounAt(text, at);
    if (noun === undefined) continue;
    found.push({ at, noun });
    at += noun.word.length - 1;
  }
  return found;
}
const GENERIC = new RegExp(GENERIC_WORDS.join('|'), 'gu');

/** 分拣中心, 快递专线: buildings and lines of trade, whatever goods stand before them. */
const OF_TRADE =
  /(?:分拣|加工|烘干|喷涂|育苗|育秧|冷链|仓储|物流|配送|快递|公交|客运|旅游|观光|通勤)$/u;
const NOTHING = /(?!)/u;
/** 建设书香校园八项行动: how many make up what has the name. */
const COUNT_AT_END =
  /(?<=.{3})[一二三四五六七八九十]{1,2}[大项](?:攻坚|专项|重点|提升|整治|惠民|民生|惠企|治理|提质|攻坚突破)?$/u;

/** 清网攻坚百日会战追缴财物发还大会: a campaign of so many days has a name whatever follows. */
const BATTLE = /百日(?:会战|攻坚战?)$/u;

/** How long a name may be, with its verb. */
const REACH = 30;
const LONGEST_MODIFIER = 20;
const LONGEST_OPENING = 50;

/** One of it (一支…) may be a name, several (五支…) are described. */
const ONE =
  /^(?:一[支个项批套种场次条家座届]|首[支个届场]|[二两三四五六七八九十\d]{1,3}届|第[一二三四五六七八九十\d]{1,3}[届期季])/u;
const EDITION = /^(?:第?\d{1,4}[届年季期]|\d{4}年?度?)/u;
const MODIFIER = new RegExp(`^[${HAN}A-Za-z0-9+＋·]{2,${LONGEST_MODIFIER}}$`, 'u');
const NOT_IN_NAME =
  /[的了是与及将把被让使其该此各这那每余较]|^[A-Z]即|在(?!外|线|职|岗|校|册)|和(?!美|谐|合|睦)|等(?!级)|[一二两三四五六七八九十百千万几数\dNＮ]{1,6}[余多]?[个支项批套种场次条家座名届大类]|为(?!民)|以(?!案)|(?<!结)对(?!接|口|象)|通过|进行|推动|形成|有序|不断|积极|深入|扎实|开展|如火如荼/u;
/** What may follow a name in a sentence; anything else goes on with a longer word. */
const AFTER = new RegExp(
  `^(?:$|[^${HAN}A-Za-z0-9“‘]|[的等和与及并，让使把将对向在已上中]|有\\d|\\d{1,5}余?[支个名座处家间所条]|以来|期间|确保|推动|助力|覆盖|惠及|帮助|解决|实现|提升|引导|有效|全面|成员|队员|启动|动员|部署|誓师|走进|深入|来到)`,
  'u',
);

/**
 * Names without quotation marks in `masked` (a paragraph with its quoted phrases blotted out), in
 * order.
 *
 * @example findBareNames('建立楼院夜话议事制度，') // [{ from: 2, to: 10, noun: 制度, verb: '建立' }]
 */
export function findBareNames(masked: string): BareName[] {
  const names: BareName[] = [];
  for (const { at, noun } of findNouns(masked)) {
    const to = at + noun.word.length;
    if (!AFTER.test(masked.slice(to, to + 7)) && !BATTLE.test(noun.word)) continue;
    if (noun.unless.includes(masked.charAt(to)) && masked.charAt(to) !== '') continue;
    const clause = clauseBefore(masked, at, REACH);
    const verb = lastBareVerb(clause);
    if (verb === null || OF_TRADE.test(clause)) continue;
    const words = clause.slice(verb.end).replace(noun.kind === 'activity' ? /^的/u : NOTHING, '');
    const festival = readEdition(words, noun, noun.word);
    if (festival !== null) {
      names.push({ from: at - festival, to, noun, verb: verb.verb });
      continue;
    }
    const modifier = lastItem(words).replace(ONE, '');
    const pair = readPair(words, noun);
    if (pair !== null) {
      names.push({ from: at - pair, to, noun, verb: verb.verb });
      continue;
    }
    const whole = WHOLE.has(noun.word) && /^全?域?面?$/u.test(modifier);
    if (!whole && !isTelling(modifier, noun)) continue;
    names.push({ from: at - modifier.length, to, noun, verb: verb.verb });
  }
  const taken = new Set(names.map(({ to }) => to));
  const others = [...findOpened(masked), ...findListed(masked), ...findNamesByForm(masked)];
  return [...names, ...others.filter(({ to }) => !taken.has(to))]
    .filter(({ from }) => !NO_OPENING.test(masked.slice(from, from + LONGEST_NO_OPENING)))
    .filter(({ from, to }) => !/来自|位于/u.test(masked.slice(from, to)))
    .filter(({ from }) => !SEVERAL.test(masked.slice(Math.max(0, from - LONGEST_COUNT), from)))
    .filter(({ from }) => !ABSENT.test(masked.slice(Math.max(0, from - 2), from)))
    .sort((one, other) => one.from - other.from);
}

/** 没请婚庆车队, 上半年夜校: no name opens with what was not done, or with when it was. */
const NO_OPENING =
  /^(?:[当做办建管]好|没|未(?!来|央|成年)|[上下]半年|半年|全年|每年|当年|今[年天晚])/u;
const LONGEST_NO_OPENING = 4;
/** 出动6支农机服务队: several teams are described, not named; 编成12支背包服务队 forms them. */
const SEVERAL =
  /(?<!(?:编成|编为|组成|组建|成立|建立|建起)了?[\d一二三四五六七八九十百]{0,4})[02-9二两三四五六七八九余多几数]支$/u;
const LONGEST_COUNT = 10;
/** 没有豪华车队: what was not there. */
const ABSENT = /^(?:没有|不见|不用|不请|不搞|不设)$/u;

/** 实施工业强县、投资倍增三年行动计划: two clauses of like length are what a plan of years is for. */
const PAIR = new RegExp(
  `^([${HAN}]{3,6})、([${HAN}]{3,6}?)(?:[一二三五两]年(?:行动)?|[二两三四五六七八九十]大|攻坚|提升)$`,
  'u',
);

/** The length of such a pair at the end of `words`, null where there is none. */
function readPair(words: string, noun: NamingNoun): number | null {
  if (noun.kind !== 'programme') return null;
  const [whole = '', one = '', other = ''] = PAIR.exec(words) ?? [];
  return one !== '' && one.length === other.length ? whole.length : null;
}

/** 农民夜校、巾帼课堂和银龄学堂: an item behind others that end in such nouns too. */
function lastItem(words: string): string {
  const at = Math.max(words.lastIndexOf('、'), words.lastIndexOf('和'));
  const before = words.slice(0, Math.max(at, 0));
  return at > 0 && BARE_NOUNS.some(({ word }) => before.endsWith(word))
    ? words.slice(at + 1)
    : words;
}

/** 柳湾镇第四届邻里节: a festival's name begins behind its edition, or with it where nothing else is left. */
const EDITION_BEFORE = /第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[届季期]/u;

/** How long the name is before its noun, for what is held every year; null where no edition is told. */
function readEdition(words: string, noun: NamingNoun, word: string): number | null {
  const edition = noun.kind === 'activity' ? EDITION_BEFORE.exec(words) : null;
  if (edition === null) return null;
  const rest = words.slice(edition.index + edition[0].length).replace(/^[“‘]/u, '');
  if (rest === '' && word.endsWith('节')) return edition[0].length;
  return isTelling(rest, noun) ? rest.length : null;
}

/** Nouns of festivals, schools and systems that need no verb before them where they are opened. */
const OPENED_NOUN = new RegExp(
  `${BARE_NOUNS.filter(({ bare, kind }) => bare && kind === 'activity')
    .map(({ word }) => word)
    .join('|')}|博览会|马拉松|学院|平台|小程序|行动`,
  'gu',
);
const OPENED =
  /^(?:系列)?(?:活动)?(?:暨[^，。；]{2,30}?)?(?:在[^，。；、“”]{2,16}?)?(?:正式|隆重|盛大|同时|同步)?(?:开启|(?:启动|开幕|闭幕|动员|推进)(?:仪式|式|大会|会)|开幕|拉开[帷序大]幕|启幕|开赛|揭牌|启用|上线|投用|启动|落幕|闭幕|收官|鸣枪|开跑|开讲|开营|举行|举办)/u;
/** 启用……平台: these verbs say that the thing is there. */
const LAUNCHED = /(?:启用|上线|投用)了?/u;
const KIND_OPENED: Readonly<Record<string, string>> = {
  学院: '学院',
  平台: '平台',
  小程序: '小程序',
  行动: '行动',
};
const ANY_NOUN = new Map(NAMING_NOUNS.map((noun) => [noun.word, noun]));
/** 柳湾市护河行动: where it is held is no part of the name. */
const HELD_IN =
  /^[\u4e00-\u9fff]{2,4}?(?:[市县镇乡]|街道|(?<![社小校景园片山库])区)(?=[\u4e00-\u9fff]{3})/u;
const FIRST =
  /^.{0,4}?(?:首[家个届]|唯一)|^(?:本次|此次|这次|近日|日前|昨日|今年|目前|当天|随着|[0-9]{1,2}日)/u;

/** Names that are opened right behind (……美食节在江边开幕) or launched right before them. */
function findOpened(masked: string): BareName[] {
  const names: BareName[] = [];
  for (const match of findMatches(masked, OPENED_NOUN)) {
    const to = match.index + match[0].length;
    const noun = ANY_NOUN.get(KIND_OPENED[match[0]] ?? '比赛');
    if (noun === undefined) continue;
    const clause = clauseBefore(masked, match.index, REACH);
    const verb = LAUNCHED.exec(clause);
    const isOpened = OPENED.test(masked.slice(to, to + LONGEST_OPENING));
    if (!isOpened && !(verb !== null && AFTER.test(masked.slice(to, to + 7)))) continue;
    const words = verb !== null ? clause.slice(verb.index + verb[0].length) : clause;
    const modifier = words
      .slice(words.lastIndexOf('的') + 1)
      .replace(FIRST, '')
      .replace(EDITION, '')
      .replace(HELD_IN, '');
    const festival = readEdition(words, noun, match[0]);
    if (festival === null && !isTelling(modifier, noun)) continue;
    names.push({ from: match.index - (festival ?? modifier.length), to, noun, verb: '' });
  }
  return names;
}

/** Nouns that tell enough themselves: 党员先锋队. */
const TELLING_NOUNS = new Set(['先锋队', '突击队', '红袖标队', '轻骑兵', '义警队', '帮帮团']);
/** 路长制 is a name by itself. */
const WHOLE = new Set(['路长制', '街长制', '楼长制', '片长制']);

/** What centres everywhere are for: 建成游客服务中心 names no centre of a kind of its own. */
const OF_CENTRES = new RegExp(CENTRE_WORDS.join('|'), 'gu');

/** What is left of an activity's name when what activities are about is taken away. */
const OF_ACTIVITIES = new RegExp(ACTIVITY_WORDS.join('|'), 'gu');

/** Whether a modifier can be part of a name, and is more than generic words. */
function isTelling(modifier: string, noun: NamingNoun): boolean {
  if (!MODIFIER.test(modifier) || NOT_IN_NAME.test(modifier.replace(COUNT_AT_END, '')))
    return false;
  if (/\d/u.test(modifier.replace(EDITION, ''))) return false;
  if (HELD.has(noun.word))
    return modifier.replace(GENERIC, '').replace(OF_ACTIVITIES, '').length >= 4;
  if (noun.word === '中心')
    return modifier.replace(GENERIC, '').replace(OF_CENTRES, '').length >= 2;
  // 柳湾志愿服务品牌 names only whose brand it is.
  if (noun.kind === 'brand') return modifier.replace(GENERIC, '').length >= 3;
  return TELLING_NOUNS.has(noun.word) || modifier.replace(GENERIC, '').length >= 2;
}
