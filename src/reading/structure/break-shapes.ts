/** Headlines over two lines whose break shows by the shape of the lines whether it parts two clauses. */
import { awaitsEvent, beginsWithDeed, hasOwnSubject, isClause } from './clauses.ts';

const HAN = '[\\u4e00-\\u9fff]';

/** What a shape asks of the first line, of the second, and what it says of a break between them. */
interface Shape {
  readonly example: string;
  readonly before: RegExp;
  readonly after: (line: string) => boolean;
  /** Whether a place or a body with its colon must stand before the first line, or must not. */
  readonly colon?: boolean;
  readonly parts: boolean;
}

const always = (): boolean => true;

/** What a subject does for its object, in headlines: 护航惠农资金. */
const SERVES = /^(?:护航|赋能|助力|点亮|托举|激活|盘活|守护|擦亮)/u;

const SHAPES: readonly Shape[] = [
  {
    example: '给井台“搭伞” / 大雨天洗菜不发愁: what is done stands in quotation marks',
    before: new RegExp(`(?:^|${HAN})[给为让把]${HAN}{1,6}“${HAN}{2}”$`, 'u'),
    after: always,
    parts: true,
  },
  {
    example: '石狮“说话” / 小院来了听书人: so does what the first line says of its subject',
    before: new RegExp(`${HAN}{2}“${HAN}{2,4}”$`, 'u'),
    after: hasOwnSubject,
    parts: true,
  },
  {
    example: '院里的难题 / 装进“小本本”: a subject with an attribute fills a line of its own',
    before: new RegExp(`^(?![给为让把将以用])[^“”]{2,8}的${HAN}{2,4}$`, 'u'),
    after: (line) => line.length >= 4 && isClause(line),
    parts: true,
  },
  {
    example: '石桥：老樟树下 / 讲“古话”: where it is done belongs to what is done',
    before: /(?:[下里上边旁畔中]|门口|门前)$/u,
    after: (line) => !hasOwnSubject(line),
    colon: true,
    parts: false,
  },
  {
    example: '老樟树下 / 说开二十年的心结: the scene, where nothing else stands before it',
    before: new RegExp(
      `^(?!.*[把在从到向给])${HAN}{2,6}(?:[树桥灯屋棚][下前旁]|${HAN}[里畔])$`,
      'u',
    ),
    after: beginsWithDeed,
    colon: false,
    parts: true,
  },
  {
    example: '高温时节 / 凉亭里也热闹: the time, before who does it',
    before: new RegExp(
      `^${HAN}{0,4}(?:高峰|时节|季节|假期|期间|[春夏秋冬]天|[春夏秋冬雨汛]季|之夜)$`,
      'u',
    ),
    after: hasOwnSubject,
    parts: true,
  },
  {
    example: '一针一线一双手 / 绣娘走出大山来: things that are counted one by one',
    before: /^(?:[一二两三四五六七八九十百千半][\u4e00-\u9fff]{1,3}){2,4}$/u,
    after: hasOwnSubject,
    parts: true,
  },
  {
    example: '为邻里省下“跑腿路” / 河东区政务改革观察: what kind of article it is',
    before: /.{6}/u,
    after: (line) =>
      /[\u4e00-\u9fff]{4}(?:见闻|纪实|侧记|观察|综述|掠影|扫描|札记|探访|巡礼|速写)$/u.test(line),
    parts: true,
  },
  {
    example: '石桥：一碗热汤 / 暖透冬日: who does it, and what is done',
    before: /^.{2,8}$/u,
    after: (line) => beginsWithDeed(line) || SERVES.test(line),
    colon: true,
    parts: false,
  },
];

/** 支书敲门 / 敲出一本账: the second clause takes up the verb of the first. */
function takesUpVerb(before: string, after: string): boolean {
  if (before.endsWith('”')) return false;
  return beginsWithDeed(after) && before.slice(-3, -1).includes(after.charAt(0));
}

/**
 * Whether a break between two lines of a headline parts two clauses, by the shape of the lines; null
 * where that does not tell.
 *
 * @example partsByShape('石狮“说话”', '小院来了听书人', false) // true
 */
export function partsByShape(before: string, after: string, colon: boolean): boolean | null {
  if (awaitsEvent(before, after)) return null;
  if (takesUpVerb(before, after)) return true;
  for (const shape of SHAPES) {
    if (shape.colon !== undefined && shape.colon !== colon) continue;
    if (!shape.before.test(before) || !shape.after(after)) continue;
    if (!shape.parts && isClause(before)) continue;
    return shape.parts;
  }
  return null;
}
