/** Names without quotation marks: a verb of setting up, a telling modifier, a naming noun. */
import { HAN } from '../../chinese/characters.ts';
import { CodeSet } from '../../chinese/code-set.ts';
import { findListed } from './find-listed.ts';
import { findNamesByForm } from './find-names-by-form.ts';
import { findOpened } from './find-opened.ts';
import { clauseBefore, lastBareVerb, lastPush } from './find-setup.ts';
import type { FormName } from './form-name.ts';
import { GENERIC_WORDS } from './generic-words.data.ts';
import type { NamingNoun } from './naming-nouns.data.ts';
import { WHOSE_TEAMS } from './team-words.data.ts';
import { AFTER, BARE_NOUNS, isTelling, LONGEST_AFTER, readEdition } from './telling-modifier.ts';

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
/** 分拣中心, 快递专线: buildings and lines of trade, whatever goods stand before them. */
const OF_TRADE =
  /(?:分拣|加工|烘干|喷涂|育苗|育秧|冷链|仓储|物流|配送|快递|公交|客运|旅游|观光|通勤)$/u;
const NOTHING = /(?!)/u;
/** 清网攻坚百日会战追缴财物发还大会: a campaign of so many days has a name whatever follows. */
const BATTLE = /百日(?:会战|攻坚战?)$/u;

/** 为期一个月的村情大调研活动: how long it lasts. */
const LASTING = /^为期[^，。的]{1,6}的/u;
const MADE_WHOLE = /^(?:和|并|、)?(?:完善|健全)/u;
const KEPT_UP = /^(?:和|并|、)?(?:巩固|拓展)/u;
/** 建立完善邻里轮值制度, 深化巩固: the second of two verbs side by side is no part of the name. */
const SECOND_VERB: Readonly<Record<string, RegExp>> = {
  建立: MADE_WHOLE,
  形成: MADE_WHOLE,
  制定: MADE_WHOLE,
  构建: MADE_WHOLE,
  探索: MADE_WHOLE,
  创新: MADE_WHOLE,
  深化: KEPT_UP,
  推广: KEPT_UP,
};

/** 推进国土绿化三年行动: campaigns are pushed on as often as carried out. */
const PUSHED = new Set(['专项行动', '三年行动', '行动计划', '专项整治行动', '攻坚战']);

/** How long a name may be, with its verb. */
const REACH = 30;
/** 路长制 is a name by itself. */
const WHOLE = new Set(['路长制', '街长制', '楼长制', '片长制']);

/** One of it (一支…) may be a name, several (五支…) are described. */
const ONE =
  /^(?:一[支个项批套种场次条家座届]|(?:全[国省市县区旗镇]|我[省市县区])?首[支个届场家]|[二两三四五六七八九十\d]{1,3}届|第[一二三四五六七八九十\d]{1,3}[届期季])/u;
/**
 * Names without quotation marks in `masked` (a paragraph with its quoted phrases blotted out), in
 * order.
 *
 * @example findBareNames('建立楼院夜话议事制度，') // [{ from: 2, to: 10, noun: 制度, verb: '建立' }]
 */
export function findBareNames(masked: string): FormName[] {
  const names: FormName[] = [];
  for (const { at, noun } of findNouns(masked)) {
    const to = at + noun.word.length;
    if (!AFTER.test(masked.slice(to, to + LONGEST_AFTER)) && !BATTLE.test(noun.word)) continue;
    if (noun.unless.includes(masked.charAt(to)) && masked.charAt(to) !== '') continue;
    const clause = clauseBefore(masked, at, REACH);
    const verb = lastBareVerb(clause) ?? (PUSHED.has(noun.word) ? lastPush(clause) : null);
    if (verb === null || OF_TRADE.test(clause)) continue;
    if (noun.by?.every((one) => !verb.verb.startsWith(one))) continue;
    const words = clause
      .slice(verb.end)
      .replace(noun.kind === 'activity' ? /^的/u : NOTHING, '')
      .replace(LASTING, '')
      .replace(SECOND_VERB[verb.verb] ?? NOTHING, '');
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
  const others = [...findOpened(masked), ...findListed(masked), ...findNamesByForm(masked)];
  if (names.length === 0 && others.length === 0) return names;
  const taken = new Set(names.map(({ to }) => to));
  return [...names, ...others.filter(({ to }) => !taken.has(to))]
    .filter(({ from }) => !NO_OPENING.test(masked.slice(from, from + LONGEST_NO_OPENING)))
    .filter(({ from, to }) => !/来自|位于/u.test(masked.slice(from, to)))
    .filter(({ from }) => !SEVERAL.test(masked.slice(Math.max(0, from - LONGEST_COUNT), from)))
    .flatMap((name) => withoutOwner(masked, name))
    .filter((name) => !isCounted(masked, name))
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
/** 建成就业帮扶车间7个, 组建党员突击队31支 (but 邻里驿站7座): what is counted is a kind of place or team, where no word of its own is left. */
const COUNTED = /^[0-9]{1,5}余?[支个处座家间所条]/u;
const PLAIN_TEAM = new RegExp([...WHOSE_TEAMS, ...GENERIC_WORDS].join('|'), 'gu');
const LONGEST_COUNTED = 8;

function isCounted(masked: string, { from, to, noun }: FormName): boolean {
  if (!COUNTED.test(masked.slice(to, to + LONGEST_COUNTED))) return false;
  if (noun.kind === 'platform') return noun.word !== '驿站';
  const own = masked.slice(from, to - noun.word.length);
  return noun.kind === 'team' && own.replace(PLAIN_TEAM, '').length < 2;
}

/** 我县邻里文化节: whose it is, is no part of the name. */
const OWNER = /^(?:我|全|该|本)(?:[省市县区旗镇乡村州](?![域庄级民场政])(?<!乡(?=村))|街道)/u;
const GENERIC_ONLY = new RegExp(GENERIC_WORDS.join('|'), 'gu');

/** The name without 我县 before it; none where nothing but generic words is left. */
function withoutOwner(masked: string, name: FormName): FormName[] {
  const owner = OWNER.exec(masked.slice(name.from, name.to))?.[0];
  if (owner === undefined) return [name];
  const from = name.from + owner.length;
  const own = masked.slice(from, name.to - name.noun.word.length);
  return own.replace(GENERIC_ONLY, '').length < 2 ? [] : [{ ...name, from }];
}

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
