/**
 * Forms of coined names that tell what is named without a naming noun: 一园一码 is a way of working,
 * 小巷管家 are people. The first form that fits decides.
 */
import type { InitiativeKind } from '../../model/vocabulary.ts';

export interface CoinedForm {
  readonly id: string;
  readonly example: string;
  readonly form: RegExp;
  readonly kind: InitiativeKind;
}

export const COINED_FORMS: readonly CoinedForm[] = [
  { id: 'one-each', example: '一园一码', form: /^一.{1,3}一.{1,3}$/u, kind: 'mechanism' },
  {
    id: 'numbered-steps',
    example: '三看三访',
    form: /^(?:[一二三四五六七八九十两][^、，一二三四五六七八九十]{1,2}){2,4}(?<![十百][年月天日])$/u,
    kind: 'mechanism',
  },
  {
    id: 'numbered-means',
    example: '四步问诊法',
    form: /^[二三四五六七八九十两][步剂招问看访清包带联定治议查评色级单][\u4e00-\u9fff]{0,3}$/u,
    kind: 'mechanism',
  },
  { id: 'at-once', example: '免申即享', form: /^.{1,2}即.{1,2}$/u, kind: 'mechanism' },
  { id: 'sum', example: '示范判决+集中调解', form: /.[+＋]./u, kind: 'mechanism' },
  { id: 'points', example: '文明积分', form: /.(?:积分|存折|网格)$/u, kind: 'mechanism' },
  {
    id: 'talk',
    example: '院坝会',
    form: /(?:圆桌|板凳|院坝|屋场|恳谈|夜谈|评理|议事|协商|茶话|火塘|[槐榕樟枣]树|树下)会$|(?:议事|评理|协商|说事)$/u,
    kind: 'mechanism',
  },
  { id: 'council', example: '巷管会', form: /(?:[管理]|自治|促进)会$/u, kind: 'team' },
  {
    id: 'people',
    example: '小巷管家',
    form: /(?:管家|先生|妈妈|爸爸|名嘴|邮差|红娘|[^党会官动人]员|[^法红]人|骑手|大妈|大嫂|大姐|阿姨|义工|志愿者|[班队楼栋片街巷路]长|主播|体验官|观察团|哨兵|轻骑|啄木鸟|[刀旗]手)$/u,
    kind: 'team',
  },
  { id: 'village-games', example: '村BA', form: /^村(?:BA|VA|超|排|晚|歌|T)$/u, kind: 'activity' },
  {
    id: 'into',
    example: '戏曲进课堂',
    form: /^.{1,4}进(?:课堂|校园|社区|乡村|企业|万家|机关|军营|家庭|基层|景区|工地)$/u,
    kind: 'activity',
  },
];

/** 全天候、多渠道、零等待 is a manner. */
const MANNER =
  /^(?:全|零|无|多(?:角度|层次|维度|方位|元|措|点|渠道|形式|方(?![办管议筹评治])|管|轮)|高|严|实|线[上下])/u;

/** 警灯亮到哪,队伍跟到哪 is a motto: its clauses end alike. */
function haveOneEnd(parts: readonly string[]): boolean {
  const ends = new Set(parts.map((part) => part.slice(-2)));
  return parts.length > 1 && ends.size === 1;
}

/** Clauses of like length, which name a way of working: 首问负责、一次告知、限时办结. */
export function isParallel(core: string): boolean {
  const parts = core.split(/[、，,]/u);
  if (parts.length < 2) return false;
  if (parts.some((part) => MANNER.test(part)) || haveOneEnd(parts)) return false;
  const lengths = parts.map(({ length }) => length);
  return (
    parts.length <= 6 &&
    Math.min(...lengths) >= 3 &&
    Math.max(...lengths) <= 8 &&
    Math.max(...lengths) - Math.min(...lengths) <= 1
  );
}

/** 三问三送, 四帮四带 */
export function isSteps(core: string): boolean {
  return COINED_FORMS.find(({ form }) => form.test(core))?.id === 'numbered-steps';
}

/** The kind that the form of a name tells, or undefined. */
export function kindByForm(core: string): InitiativeKind | undefined {
  if (isParallel(core)) return 'mechanism';
  return COINED_FORMS.find(({ form }) => form.test(core))?.kind;
}
