/** Clauses that name first what is counted, and then say what was done with it: 水渠修了3公里. */
import { isVerbAt, NOUNS } from './cut-verbs.ts';
import { MEASURED_NOUNS } from './head-nouns.data.ts';
import { compileLexicon } from './lexicon.ts';
import { PERSON } from './lexicons.ts';
import { trimLead } from './trim-edges.ts';

/** “邻里集市”已办9场, 《河湾志》写了3册: a name in marks, and that it was held, written, given away. */
const QUOTED =
  /[“「《]([^”」》，。]{2,14})[”」》](?:已经?|先后|累计|一共|共|连续|也|又|都){0,2}(?:(?:办|摆|开|讲|记|写|编|印|演|举办|开展|举行|组织|上演)[了过出]?|[送卖发]出去|在[\u4e00-\u9fff]{1,6}(?:还|已|共|现)有?)$/u;
/** 山路修了, 酒席已摆: a verb of one character, with what shows it to be one. */
const DONE =
  /^(.{1,10}?)(?:(?:已经?|先后|前后|累计|总共|一共|共|就|又|都|也){1,2}(?:办|摆)|(?:已经?|先后|前后|累计|总共|一共|共|就|又|都|也){0,2}[办摆开换修栽种打装养卖建买添拆挖铺刷画收签捐织绣补盖架][了过出]|(?:已经?|就|都)?(?:写满|记满|用坏|磨破|穿破)了?)$/u;
/** 闲置的校舍全县盘活了: the topic, where, and what was done with it. */
const SCOPED =
  /^(?:(?:类似|这样|像这样)的)?([\u4e00-\u9fff]{2,8}?)全[国省市县区州旗镇乡村](?:已经?|共|累计|先后|就)?[\u4e00-\u9fff]{1,3}[了出]$/u;
/** 类似的旧校舍: what is one of many is a thing, however little is known of its name. */
const SUCH = /^(?:类似|这样|像这样)的/u;
/** Who acts is no topic: 合作社卖了30吨. */
const ACTS =
  /(?:[村镇乡县市区组户家人队社校院厂站店所局部里上]|街道|公司|中心|企业|单位|支部|政府)$/u;
/** 光路费就花去, 仅运费一项就省下: the amount that is singled out. */
const ONLY = /^(?:光是?|单是?|仅是?|仅仅)([\u4e00-\u9fff]{2,8}?)(?:这?一项)?就/u;
/** 光外卖小哥就有430个 */
const ALONE = /(?:^|[\u4e00-\u9fff])(?:光是?|单是?|仅仅)([\u4e00-\u9fff]{2,6})就有?$/u;
/** 光柿饼就卖了: so are goods, where they bring or cost money. */
const GOODS =
  /(?:^|[\u4e00-\u9fff])(?:光是?|单是?|仅仅)(?:[靠卖收租])?([\u4e00-\u9fff]{2,4}?)(?:[一这]项|[一每][年季月天])?就(?:收入|进账|入账|增收|[卖挣赚收产摘省花做修装用换领拿得种栽][了出]?|[\u4e00-\u9fff]{2}了)$/u;
/** 光河口镇就有: where they are is not what they are. */
const PLACE = /(?:[镇乡县市区村屯寨省州旗]|街道|社区)$/u;
/** A quick no for nearly all clauses. */
const SINGLES_OUT = /[光单仅]/u;
const LONGEST_TOPIC = 6;
const AMOUNT = compileLexicon([...MEASURED_NOUNS, '钱 费 款 礼']);

/** What alone the number is about, where the clause says so. */
function findSingle(clause: string): string | undefined {
  const only = ONLY.exec(clause)?.[1] ?? '';
  if (only !== '' && AMOUNT.endsAt(only, only.length) > 0) return only;
  const alone = ALONE.exec(clause)?.[1];
  if (alone !== undefined && !PLACE.test(alone)) return alone;
  const goods = GOODS.exec(clause)?.[1];
  return goods === undefined || ACTS.test(goods) ? undefined : goods;
}

/**
 * What the clause before a number names as its topic; '' where it does not.
 *
 * @example findTopic('排水沟已经挖了') // '排水沟'
 */
export function findTopic(clause: string): string {
  const quoted = QUOTED.exec(clause)?.[1];
  if (quoted !== undefined) return quoted;
  const single = SINGLES_OUT.test(clause) ? findSingle(clause) : undefined;
  if (single !== undefined) return single;
  const scoped = SCOPED.exec(clause)?.[1];
  const said = scoped ?? DONE.exec(clause)?.[1] ?? '';
  const done = trimLead(said.replace(/^.*的/u, ''));
  const noun = NOUNS.endsAt(done, done.length);
  const known =
    done.length <= LONGEST_TOPIC &&
    (noun > 0 || (scoped !== undefined && SUCH.test(clause) && done !== ''));
  return known &&
    (noun === done.length || !isVerbAt(done, 0)) &&
    !ACTS.test(done) &&
    PERSON.endsAt(done, done.length) === 0
    ? done
    : '';
}
