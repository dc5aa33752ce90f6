/**
 * Nouns that say right before the marks what the name in them is: 志愿服务品牌“…”, 公益项目“…”.
 * Only such as call a thing by its kind; 活动“…” and 学校“…” are as often followed by words said.
 */
import type { InitiativeKind } from '../../model/vocabulary.ts';

const NOUNS: Readonly<Record<InitiativeKind, string>> = {
  brand: '品牌 公益项目 服务项目 志愿项目 特色项目 子项目',
  platform:
    '平台 小程序 公众号 客户端 服务热线 专栏 栏目 服务基地 实践基地 教育基地 微信群 公共空间 共享空间',
  mechanism: '工作法 新模式 治理模式 服务模式 工作模式 工作机制',
  programme: '专项行动 志愿行动 公益计划 培养计划 创新工程 民生工程',
  activity: '主题活动 品牌活动 实践活动 系列活动 特色活动',
  team: '服务队 志愿队 宣讲队 服务团队 志愿团队 艺术团 社会组织 公益组织',
  policy: '',
};

const KIND_BY_NOUN = new Map(
  (Object.keys(NOUNS) as InitiativeKind[]).flatMap((kind) =>
    NOUNS[kind]
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [word, kind] as const),
  ),
);

const AT_END = new RegExp(`(?:${[...KIND_BY_NOUN.keys()].join('|')})(?:——|：)?$`, 'u');
const DASH = /(?:——|：)$/u;

/** The kind that the noun at the end of `before` gives the name behind it, or undefined. */
export function readNounBefore(before: string): InitiativeKind | undefined {
  const found = AT_END.exec(before)?.[0].replace(DASH, '');
  return found === undefined ? undefined : KIND_BY_NOUN.get(found);
}

/** 镇里给出的办法是“…”: the text itself says what follows is called. */
export const GIVEN =
  /(?:办法|做法|法子|招数|新招|实招|答案|路子|名字|举措)(?:就?是|叫做?)(?:——|：)?$/u;

const LEADS: Readonly<Record<string, InitiativeKind>> = {
  项目: 'brand',
  品牌: 'brand',
  活动: 'activity',
  行动: 'programme',
  队伍: 'team',
  平台: 'platform',
  阵地: 'platform',
  机制: 'mechanism',
  制度: 'mechanism',
};
/** 特色项目，比如“…”“…”: the noun and what leads from it to the list. */
const LEAD = new RegExp(
  `(${Object.keys(LEADS).join('|')})(?:[，,：:]|——)?(?:比如|例如|譬如|诸如|如|包括|像|分别[是为])(?:“□+”[、和及与]?)*$`,
  'u',
);
export const LONGEST_LEAD = 64;

/** The kind that the noun before a list gives each of its items, or undefined. */
export function readLead(before: string): InitiativeKind | undefined {
  return LEADS[LEAD.exec(before)?.[1] ?? ''];
}
