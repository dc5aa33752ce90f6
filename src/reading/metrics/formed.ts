/** What people are counted as: what they form together, what they are called or become. */
import { type Indicator, PERSON_UNITS, type Place } from './counted.ts';
import { PERSON } from './lexicons.ts';
import { findNounAfter } from './noun-after.ts';
import { findNounBefore } from './noun-before.ts';

const LONGEST_TITLE = 22;
const LONGEST_WHO = 10;

const BECOME = /^(?:担任|受聘为|受聘担任|当选为?|出任)/u;

/** 为1.9万人提供咨询服务: what is done for them. */
const SERVED = /^(?:提供|开展|进行|办理)([\u4e00-\u9fff]{2,12})(?=[，。；、]|$)/u;
const LONGEST_SERVED = 15;

/** 给予7人党纪处分: what they were given. */
const GIVEN = /给予$/u;
const PENALTY = /^[\u4e00-\u9fff]{0,6}(?:处分|处罚|处理|奖励|表彰|批评|谈话|救助)/u;

/** 因违反规定受到党纪处分: what came of it. */
const CAUSED = /^(?:因|由于)[^，。；]{2,16}?(?:受到|被给予)([\u4e00-\u9fff]{2,10})(?=[，。；、])/u;
const LONGEST_CAUSE = 32;

/** “优秀网格员”称号, 各级“好人” */
const TITLE =
  /^(?:[0-9]{4}年度?)?[\u4e00-\u9fff]{0,8}[“「]([^”」]{2,12})[”」](?:(?:荣誉)?称号|(?=[，。；、]))/u;
const HONOURED =
  /^(?:获得|荣获|获评|获|当选为?|被?(?:评|确定|列|推荐|吸收|发展|认定|转|成)为|被授予|被命名为)/u;
const LONGEST_HONOURED = 5;
/** 授予李小菊等12人“好邻居”称号: the title is given before who gets it. */
const AWARDS = /(?:授予|评选|命名|表彰)[\u4e00-\u9fff、]{0,14}$/u;
const LONGEST_AWARD = 18;

/** 老党员、退休教师等60人担任理事: where several are enumerated, what they became. */
function roleOf(text: string, at: number): Indicator | null {
  const become = BECOME.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const role = become === 0 ? null : findNounAfter(text, at + become, '名');
  return role?.sure === true ? role : null;
}

/** The title that people are given, where the verb stands before them; null elsewhere. */
export function findAwarded({ text, around, unit }: Place): Indicator | null {
  if (!PERSON_UNITS.has(unit)) return null;
  if (!AWARDS.test(text.slice(Math.max(0, around.from - LONGEST_AWARD), around.from))) return null;
  const title = TITLE.exec(text.slice(around.to, around.to + LONGEST_TITLE));
  return title === null || !title[0].endsWith('称号') ? null : { text: title[1] ?? '', sure: true };
}

/** 31家获评“放心店”: shops and households are given titles as well. */
const BODIES = new Set(['家', '户', '所']);

function titleBehind(text: string, at: number): Indicator | null {
  const honoured = HONOURED.exec(text.slice(at, at + LONGEST_HONOURED))?.[0].length ?? 0;
  const from = at + honoured;
  const title = honoured === 0 ? null : TITLE.exec(text.slice(from, from + LONGEST_TITLE));
  return title === null ? null : { text: title[1] ?? '', sure: true };
}

/**
 * 12人组成护河队: what they form; 18名获评先进个人: what they are called; null where the text says
 * neither behind the number.
 */
export function findFormed({ text, around, unit }: Place, floor: number): Indicator | null {
  if (text.startsWith('组成', around.to)) {
    // 请来家长38名组成试吃团: who they are stands before.
    const who = PERSON_UNITS.has(unit) ? findNounBefore(text, [floor, around.from], false) : null;
    const alone = !/[等、]/u.test(
      text.slice(Math.max(floor, around.from - LONGEST_WHO), around.from),
    );
    const known = alone && who?.known === true && PERSON.endsAt(who.text, who.text.length) > 0;
    return known ? who : findNounAfter(text, around.to + 2, '支');
  }
  if (BODIES.has(unit)) return titleBehind(text, around.to);
  if (!PERSON_UNITS.has(unit)) return null;
  if (GIVEN.test(text.slice(Math.max(0, around.from - 2), around.from))) {
    const given = PENALTY.exec(text.slice(around.to, around.to + LONGEST_SERVED))?.[0];
    if (given !== undefined) return { text: given, sure: true };
  }
  const caused = CAUSED.exec(text.slice(around.to, around.to + LONGEST_CAUSE))?.[1];
  if (caused !== undefined) return { text: caused, sure: true };
  const role = text.charAt(around.from - 1) === '等' ? roleOf(text, around.to) : null;
  if (role !== null) return role;
  const served = /[为给向对]/u.test(text.slice(around.from - 1, around.from + 1))
    ? SERVED.exec(text.slice(around.to, around.to + LONGEST_SERVED))?.[1]
    : undefined;
  if (served !== undefined) return { text: served, sure: true };
  const said = text.slice(around.to, around.to + LONGEST_HONOURED);
  const honoured = HONOURED.exec(said)?.[0].length ?? 0;
  if (honoured === 0) return null;
  const from = around.to + honoured;
  const title = TITLE.exec(text.slice(from, from + LONGEST_TITLE))?.[1];
  if (title !== undefined) return { text: title, sure: true };
  const called = findNounAfter(text, from, '名');
  return called?.sure === true && PERSON.endsAt(called.text, called.text.length) > 0
    ? called
    : null;
}
