/** Every place of a paragraph where a name may stand, with the evidence that it is one. */
import { HAN } from '../../chinese/characters.ts';
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { kindByForm } from './coined-forms.data.ts';
import { isCommonPhrase } from './common-phrases.data.ts';
import { findBareNames } from './find-bare-names.ts';
import { findDocuments } from './find-documents.ts';
import { findQuotes, maskQuotes, type Quote } from './find-quotes.ts';
import { findRowsOfIlls } from './find-rows.ts';
import { clauseBefore, findSetup, isOpenedAfter, type Setup } from './find-setup.ts';
import { REBUILT } from './form-rejections.ts';
import { isHeldAgain, isOneOfMany } from './held-often.ts';
import { isThere } from './is-there.ts';
import { GIVEN, LONGEST_LEAD, readLead, readNounBefore } from './noun-before.data.ts';
import { type Nouns, readNouns } from './nouns-around.ts';
import { readKind } from './read-kind.ts';
import { NICKNAMED } from './rejection-signs.data.ts';
import { readRejection } from './rejections.ts';
import { BUILDING_VERBS } from './setup-verbs.data.ts';
import { kindByEnd, shownKind } from './shown-as-name.ts';
import { readExtent } from './whole-name.ts';

/** What speaks for a mention being an initiative's name, from strong to weak. */
export type Evidence =
  | 'noun-and-verb'
  | 'noun'
  | 'weak-noun-and-verb'
  | 'list-and-verb'
  | 'list'
  | 'defined'
  | 'verb'
  | 'weak-verb'
  | 'bare'
  | 'recurring'
  | 'named-only';

/** One place where a name stands: `[from, to)` in the paragraph's text. */
export interface Mention {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly kind: InitiativeKind;
  readonly evidence: Evidence;
  readonly common: boolean;
  /** The phrase between the marks; none where nothing is quoted. */
  readonly quote?: Quote;
  /** Whether the range takes in a noun that the name is not told without: “…”工作法. */
  readonly whole?: boolean;
  /** Whether the range ends with the noun that tells the kind: “…”宣讲队伍. */
  readonly told?: boolean;
  /** Whether a noun that only names (服务队), not a verb too (服务), tells the kind. */
  readonly sealed?: boolean;
}

const LONGEST_NICKNAMED = 8;
const AHEAD = 48;
/** What stands behind its noun (品牌“…”) and is longer is said, not named. */
const LONGEST_CALLED = 16;
const BEHIND = 40;
/** “…”是本镇的一项创新举措: the text itself says what the name is. */
const DEFINED =
  /^[”’」]?[，,]?(?:(?:是|作为)[^。；;]{0,36}?(?:举措|做法|新工作|新鲜事|新事物|新规矩|品牌|机制|平台|载体|项目|模式|制度|活动|抓手|工程|[一新实妙高]招|法宝|(?:方法|办法|组织|团队|队伍?)(?=[，。；,;]))|为(?:抓手|载体|牵引)|这[一个张项](?:总|大)?(?:品牌|平台|载体|机制|模式|项目|活动))/u;

/** 建成“…”7所, 召开“…”26场: what is counted is a thing. */
const COUNTED = /^[0-9０-９,，.]{1,9}[余多]?[个所处家场次期支间座站条段块名人位对]/u;

/** 开展“夏病冬治”的反向操作: the phrase only describes what follows. */
const DESCRIBES =
  /^的(?![^，。；、]{0,6}?(?:办法|做法|方式|方法|路子|活动|队伍|品牌|模式|机制|制度|项目|工作法|平台))/u;

/** 采用“…”“…”等方式: ways of doing things, most of them with no name. */
const WAYS =
  /^(?:[、和及与]?[“‘][^”’]{1,16}[”’])*等(?:多种|各种|多项|一系列|系列)?(?:方式|形式|方法|手段|途径|举措|措施)/u;

/** 发放“…贷”: a loan with a name of its own. */
const LENT = /(?:发放|办理|推出|提供|获得|申请)[了到]?(?:[^，。；“”]{0,6})$/u;
const LOAN = /^[\u4e00-\u9fffA-Za-z0-9]{1,6}(?:贷|贷通|贷款)$/u;

/** 聘请30名“…” */
const COUNT_BEFORE = /[0-9][余多]?[名位个支家]$/u;

/** 推进“…”全覆盖: what is to be everywhere is a thing. */
const EVERYWHERE = /^(?:工作)?(?:实现了?)?全覆盖/u;

const BLANKS = /[\s　，,、·]/gu;

/** What two mentions of one name share: the quoted phrase without blanks and marks. */
export function keyOf(core: string): string {
  return core.replace(BLANKS, '');
}

/** Candidates of one paragraph in order of appearance. */
export function findMentions(text: string): Mention[] {
  const quotes = findQuotes(text);
  const masked = maskQuotes(text, quotes);
  const mentions: Mention[] = findDocuments(masked, quotes).map(({ quote, kind }) => ({
    key: keyOf(quote.core),
    from: quote.from,
    to: quote.to,
    kind,
    evidence: 'noun-and-verb',
    common: isCommonPhrase(keyOf(quote.core)),
    quote,
  }));
  const rows = findRowsOfIlls(masked, quotes);
  for (const quote of quotes) {
    const from = rows.get(quote);
    if (from === null) continue;
    const mention = quote.title ? null : readQuoted(text, masked, quote);
    if (mention !== null) mentions.push(from === undefined ? mention : { ...mention, from });
  }
  for (const bare of findBareNames(masked)) {
    const name = text.slice(bare.from, bare.to);
    mentions.push({
      key: keyOf(name),
      from: bare.from,
      to: bare.to,
      kind: bare.noun.kind,
      evidence: bare.recurring === true ? 'recurring' : 'bare',
      common: isCommonPhrase(name) || name.endsWith('农民丰收节'),
    });
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** One quoted phrase as a mention, or null where it is rejected. */
function readQuoted(text: string, masked: string, quote: Quote): Mention | null {
  const key = keyOf(quote.core);
  if (NICKNAMED.test(masked.slice(Math.max(0, quote.from - LONGEST_NICKNAMED), quote.from)))
    return null;
  const setup = findSetup(masked, quote.from);
  const opened = isOpenedAfter(text, quote.to) || isThere(masked, quote);
  const nouns = readNouns(masked, quote, setup !== null || opened);
  const { inner, tail, list } = nouns;
  const own = inner !== null || tail !== null;
  const sealing = tail?.noun.grade === 'seals' && !tail.noun.people && !tail.linked;
  const after = text.slice(quote.to, quote.to + AHEAD).trimStart();
  const before = clauseBefore(masked, quote.from, BEHIND).trimEnd();
  const calledBefore = own
    ? undefined
    : (readNounBefore(before) ??
      readLead(masked.slice(Math.max(0, quote.from - LONGEST_LEAD), quote.from)));
  const rejection = readRejection({
    core: quote.core,
    before,
    after,
    named:
      own ||
      list !== null ||
      calledBefore !== undefined ||
      DEFINED.test(after) ||
      GIVEN.test(before),
    called: calledBefore !== undefined,
    ownNoun: own,
    sealed: sealing,
  });
  if (rejection !== null) return null;
  const common = isCommonPhrase(key);
  const behind = tail === null ? '' : text.slice(quote.to, tail.end);
  const { other, whole, longer } = readExtent(nouns, behind, common);
  return {
    key: other ? key + behind : key,
    from:
      tail !== null && quote.core.length <= (tail.noun.kind === 'policy' ? 2 : 1)
        ? headOf(masked, quote, setup)
        : quote.from,
    to: tail !== null && (inner === null || inner.weak || other) ? tail.end : quote.to,
    kind:
      calledBefore ??
      (own || list !== null ? null : kindShown({ core: quote.core, before, after })) ??
      readKind({ nouns, setup, after, core: quote.core }),
    evidence:
      calledBefore !== undefined && quote.core.length <= LONGEST_CALLED
        ? 'list-and-verb'
        : evidenceOf({ nouns, setup, opened, after, core: quote.core, before }),
    common: common && !other && !longer,
    quote,
    sealed: inner?.weak === false || tail?.noun.grade === 'seals',
    whole,
    told:
      tail !== null && inner === null && (tail.noun.grade === 'seals' || tail.noun.kind === 'team'),
  };
}

/** The kind of what has no noun of its own, where the text shows it. */
function kindShown(shown: {
  readonly core: string;
  readonly before: string;
  readonly after: string;
}): InitiativeKind | null {
  if (isHeldAgain(shown.before, shown.after)) return 'activity';
  if (REBUILT.test(shown.after)) return 'programme';
  const kind = shownKind(shown);
  return kind === 'any' ? kindByEnd(shown.core) : kind;
}

/** 组织商户签订“…”承诺书: what others are made to sign is not surely this place's own rule. */
function isPledge(tail: Nouns['tail']): boolean {
  return tail !== null && /(?:承诺|倡议|责任)书$/u.test(tail.noun.word);
}

interface Signs {
  readonly nouns: Nouns;
  readonly setup: Setup | null;
  readonly opened: boolean;
  readonly after: string;
  readonly core: string;
  readonly before: string;
}

function evidenceOf({ nouns, setup, opened, after, core, before }: Signs): Evidence {
  const set = setup !== null || opened;
  const { inner, tail, list } = nouns;
  if ((inner?.weak === true && tail === null) || isPledge(tail)) return 'weak-noun-and-verb';
  if (inner === null && tail?.noun.people === true) return 'weak-noun-and-verb';
  if (inner !== null || tail !== null) return set ? 'noun-and-verb' : 'noun';
  if (list !== null) return set ? 'list-and-verb' : 'list';
  if (DEFINED.test(after) || GIVEN.test(before)) return 'defined';
  if (isOneOfMany(before, after)) return 'defined';
  if (LOAN.test(core) && LENT.test(before)) return 'weak-verb';
  if (shownKind({ core, before, after }) !== null) return 'weak-verb';
  if (DESCRIBES.test(after)) return 'named-only';
  if (setup?.alone === true || opened) return 'verb';
  if (setup !== null && (COUNTED.test(after) || EVERYWHERE.test(after))) return 'verb';
  if (setup !== null && COUNT_BEFORE.test(before)) return 'verb';
  if (WAYS.test(after)) return 'named-only';
  if (setup !== null && BUILDING_VERBS.has(setup.verb)) return 'weak-verb';
  if (kindByForm(core) !== undefined) return 'weak-verb';
  return 'named-only';
}

/** Words between a verb and a quoted phrase that belong to its name. */
const HEAD = new RegExp(`^(?:[了出]|一[支个项])?((?:(?!的)[${HAN}]){1,14})$`, 'u');

/** A phrase of one character takes the words before it along (平安“慧”眼工程), one of two in a plan's title. */
function headOf(masked: string, quote: Quote, setup: Setup | null): number {
  if (setup === null) return quote.from;
  const head = HEAD.exec(masked.slice(setup.end, quote.from))?.[1];
  return quote.from - (head?.length ?? 0);
}
