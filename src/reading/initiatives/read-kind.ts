/** What kind of thing a quoted phrase names. */
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { isParallel, isSteps, kindByForm } from './coined-forms.data.ts';
import type { Setup } from './find-setup.ts';
import { KIND_BY_VERB } from './naming-nouns.data.ts';
import type { Nouns } from './nouns-around.ts';
import { readInnerNoun } from './read-noun.ts';
import { METHOD_VERBS } from './setup-verbs.data.ts';

interface Told {
  readonly nouns: Nouns;
  readonly setup: Setup | null;
  readonly core: string;
  readonly after: string;
}

/** “…”是本镇的宣讲品牌: what it is said to be. */
const DEFINED_AS = /^是[^，。；;“]{0,30}(?:品牌|服务项目|公益项目)(?=[，。；,;]|$)/u;

/**
 * The kind of what is named: what the text says that it is, else by its nouns, else by its verb.
 *
 * @example “板凳课堂”是全县宣讲品牌 // brand
 */
export function readKind({ nouns, setup, core, after }: Told): InitiativeKind {
  if (DEFINED_AS.test(after)) return 'brand';
  if (isList(nouns, core, after)) return 'mechanism';
  return kindOf(nouns, core) ?? kindByDefinition(after) ?? kindByVerb(setup, core);
}

/** “请客清单”: a list under a name is a way of working; only the title of a document makes it a rule. */
function isList({ inner, tail }: Nouns, core: string, after: string): boolean {
  if (tail !== null && tail.noun.kind !== 'policy') return false;
  return inner?.kind === 'policy' ? core.endsWith('清单') : /^[”’」]?清单/u.test(after);
}

/** Nouns that say what a thing without a naming noun is: “…”是该街道推出的议事方法. */
const DEFINIENTIA: readonly (readonly [RegExp, InitiativeKind])[] = [
  [/(?:队伍|服务队|志愿队|团队|组织)$/u, 'team'],
  [/(?:机制|制度|模式|方法|办法|做法|工作法)$/u, 'mechanism'],
  [/(?:平台|阵地|载体|场所|空间)$/u, 'platform'],
  [/(?:行动|工程|计划)$/u, 'programme'],
  [/活动$/u, 'activity'],
];
const DEFINITION = /^[，,]?(?:是|就是|指)(?:由)?([^。；;“]{2,40}?)(?=[，。；,;]|$)/u;

function kindByDefinition(after: string): InitiativeKind | undefined {
  const said = DEFINITION.exec(after)?.[1];
  return said === undefined ? undefined : DEFINIENTIA.find(([noun]) => noun.test(said))?.[1];
}

/** “我是小小护鸟员” is said of oneself: its last word tells no kind. */
function isSentence(core: string): boolean {
  return core.startsWith('我') || core.includes('的', core.indexOf('是') + 1 || core.length);
}

/** What the text calls a thing says more than the end of its name: “…画社”主题活动. */
function kindOf(nouns: Nouns, core: string): InitiativeKind | undefined {
  const { inner, tail, list, called } = nouns;
  if (tail === null && list?.kind === 'brand') return 'brand';
  const own = inner?.weak === false ? inner.kind : undefined;
  const points = own === 'platform' && tail?.noun.word === '积分制';
  // The ceremony at which a thing is opened does not say what the thing is.
  const ceremony = tail !== null && /(?:仪式|典礼)$/u.test(tail.noun.word);
  // “三问三送”服务: what is done in numbered steps is a way of working.
  const steps = tail?.noun.grade === 'extends' && tail.noun.kind === 'brand' && isSteps(core);
  if (steps) return 'mechanism';
  const decides = own === undefined || (tail?.noun.grade === 'seals' && !ceremony);
  if (tail !== null && decides && tail.noun.kind !== 'policy' && !points) return tail.noun.kind;
  const told = called === null || called.kind === 'policy' ? undefined : called.kind;
  const form = isParallel(core) || isSentence(core) ? undefined : kindByForm(core);
  const named = own ?? (tail === null ? undefined : tail.noun.kind) ?? told ?? form ?? list?.kind;
  return named ?? (MEETING.test(core) ? undefined : inner?.kind);
}

/** 成立“乡亲会” sets up a body, 举办“乡亲会” holds a meeting; else it is a way of talking things over. */
const MEETING = /会$/u;

/** Last words that make no name by themselves, but tell what a name is of: “冰点地图”, “老邻桌”. */
const LAST_WORDS: readonly (readonly [RegExp, InitiativeKind])[] = [
  [/夜[话谈]$|茶话$|.饭$/u, 'activity'],
  [
    /.{3}[制法]$|.(?:地图|日记|账本|账户|约定|[^网]账)$|.[单簿]$|(?:帮办|随访|认领|转诊)$/u,
    'mechanism',
  ],
  [/.[桌所屋厅亭室吧铺驿灶船棚]$|(?:书场|小卖部|礼堂|院坝|院子|研究院|菜单)$/u, 'platform'],
];

function kindByVerb(setup: Setup | null, core: string): InitiativeKind {
  if (isParallel(core) && (setup === null || METHOD_VERBS.includes(setup.verb))) return 'mechanism';
  if (/.[讲读演唱]$/u.test(core)) return 'activity';
  // 设置“和气奖”: what is to be won is a rule, whoever set it up.
  if (/.[奖券]$/u.test(core)) return 'mechanism';
  const entry = KIND_BY_VERB.find(
    ({ verbs }) => setup !== null && verbs.split(' ').includes(setup.verb),
  );
  if (MEETING.test(core) && entry?.kind === 'platform') return 'mechanism';
  const last = readInnerNoun(core)?.kind;
  return (
    entry?.kind ??
    (last === 'platform' ? undefined : last) ??
    LAST_WORDS.find(([word]) => word.test(core))?.[1] ??
    'brand'
  );
}
