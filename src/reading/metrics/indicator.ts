/** What a number counts, in the text's own words. */
import type { Span } from '../../model/span.ts';
import { NOUN_UNITS } from '../../model/units.data.ts';
import { amountOfThose, isOneOfThem, isPlaceMeasured, lengthOfPrice } from './amounts.ts';
import { findAmountBefore, findChange, findInRow, findNamedInRow } from './changes.ts';
import { startOfClause } from './clause-before.ts';
import { type Indicator, PERSON_UNITS, type Place } from './counted.ts';
import { deedWithObject, findDeed, findGain, findMoved, findShortDeed } from './deeds.ts';
import { findAwarded, findFormed } from './formed.ts';
import { isComparedWith, isDistance } from './frames.ts';
import { findGrouped } from './grouped.ts';
import { COUNTED_SMALL } from './head-nouns.data.ts';
import { findKindsOf } from './kinds-of.ts';
import { findLaidOut } from './laid-out.ts';
import { compileLexicon } from './lexicon.ts';
import { COUNTED, MEASURED, PERSON } from './lexicons.ts';
import { findLinked, withObject } from './linked.ts';
import { withListedBefore } from './listed-before.ts';
import { endOfIs, lengthOfManner } from './manner.ts';
import { medalAt } from './medals.ts';
import { TAKEN } from './name-edges.data.ts';
import { findNamedEarlier } from './named-earlier.ts';
import { findShared, nameOfNext, sortsNext, THEMSELVES } from './named-together.ts';
import { findNounAfter } from './noun-after.ts';
import { findNounBefore } from './noun-before.ts';
import { findMeant } from './people.ts';
import { findResidents } from './residents.ts';
import { findSolved, solvedAlready } from './solved.ts';
import { findSuch } from './such.ts';
import { describeThose, isShareOf } from './those.ts';
import { findToldBefore } from './told-before.ts';
import { PERSON_VERBS } from './verbs.data.ts';

const LONGEST_DISTANCE = 8;
export const SHARES = new Set(['%', '‰', '个百分点', '成', '倍', '番', '百分点']);
const PEOPLE = new Set(['人', '人次', '名', '户', '户次', '位', '家']);
/** 全村300余户: whose households they are. */
const WHOLE = /全(?:村|镇|乡|县|市|区|屯|社区|街道|小区)$/u;
const LONGEST_WHOLE = 3;
const MEANT = new Set([...PERSON_UNITS, '户']);
const OWN = new Set(NOUN_UNITS);
const ACTS = compileLexicon(PERSON_VERBS);
const SMALL = compileLexicon(COUNTED_SMALL);

/**
 * The noun after the unit, else what stands before the number in the same clause, else what the
 * number before it counts; '' where none of them is there.
 *
 * @example for '30口' in '修建水窖30口。' the text is '水窖'
 */
export function findIndicator(place: Place): Indicator {
  if (OWN.has(place.unit)) return { text: place.unit, sure: true };
  const medal = place.unit === '' ? medalAt(place.text, place.around.to) : '';
  if (medal !== '') return { text: medal, sure: true };
  const awarded = findAwarded(place) ?? findGrouped(place);
  if (awarded !== null) return awarded;
  const after = findAfter(place);
  const team = after?.text === '人' ? findTeam(place) : null;
  if (team !== null) return team;
  if (after?.sure === true && !isActOnly(place, after))
    return amountOfThose(place, floorOf(place)) ?? after;
  return findFormed(place, floorOf(place)) ?? findAct(place) ?? findElsewhere(place, after);
}

/** 腰鼓队从最初的6个人, 学员十几个人: who they are stands before. */
function findTeam(place: Place): Indicator | null {
  const { text, around } = place;
  const before = findNounBefore(text, [floorOf(place), around.from], false);
  if (before === null) return null;
  const people = before.known === true && PERSON.endsAt(before.text, before.text.length) > 0;
  return people || TEAM.test(before.text) ? before : null;
}

const TEAM = /(?:[队团社]|小组|班组|协会|学会|理事会)$/u;

/** 18名出席会议: what stands behind is what they did; 18名参会代表 are 代表. */
function isActOnly({ text, around, unit }: Place, after: Indicator): boolean {
  if ((unit !== '名' && unit !== '位') || ACTS.startsAt(text, around.to) === 0) return false;
  return PERSON.endsAt(after.text, after.text.length) === 0;
}

/** The noun after the unit; a share has one only behind 的 or 是. */
function findAfter({ text, around, unit }: Place): Indicator | null {
  const share = SHARES.has(unit);
  if (unit === '次' && /^[把将]/u.test(text.slice(around.to, around.to + 1)))
    return findNounAfter(text, around.to + 1, '');
  if (isDistance(text.slice(Math.max(0, around.from - LONGEST_DISTANCE), around.from), unit))
    return null;
  const price = lengthOfPrice(text, around.to);
  if (price > 0) return findNounAfter(text, around.to + price, unit);
  const is = (share || PERSON_UNITS.has(unit) || unit === '') && text.charAt(around.to) === '是';
  const from = is ? endOfIs(text, around.to) : around.to;
  const asked = !share || is || text.charAt(around.to) === '的' || unit === '成';
  return asked ? findNounAfter(text, from, unit) : null;
}

/** 260余人参会: what people did, or who they are where that stands before. */
function findAct(place: Place): Indicator | null {
  const { text, around, unit } = place;
  if (!PEOPLE.has(unit)) return null;
  const from = around.to + lengthOfManner(text, around.to);
  const act = ACTS.startsAt(text, from);
  if (act === 0) return null;
  const deed = withObject(text, from + act, text.slice(from, from + act));
  return findActor(place) ?? { text: deed, sure: true };
}

/** The name before the number, or that of another number; `after` is an unsure one behind it. */
function findElsewhere(place: Place, after: Indicator | null): Indicator {
  const { text, around, unit, last, like } = place;
  const floor = floorOf(place);
  const span: Span = [around.from, around.to];
  const listed = SHARES.has(unit) ? findInRow(text, span, place.subjects) : '';
  const row = listed === '' && after === null ? findNamedInRow(text, span) : listed;
  if (row !== '') return { text: row, sure: true };
  const linked = findLinked(place, after, floor);
  if (linked !== null) return linked;
  const changed = after !== null ? '' : findChange(text, last, [floor, around.from]);
  if (changed !== '') return { text: changed, sure: true };
  const such = after === null ? findSuch(text, [floor, around.from]) : '';
  if (such !== '') return { text: such, sure: false };
  const people = after === null && MEANT.has(unit) ? findMeant(place, floor, tellsThem(place)) : '';
  if (people !== '') return { text: people, sure: false };
  const residents = after === null ? (findKindsOf(place) ?? findResidents(place)) : null;
  if (residents !== null) return residents;
  const taken =
    after !== null && TAKEN.test(text.slice(Math.max(floor, around.from - 4), around.from));
  const before = taken ? null : findNounBefore(text, [floor, around.from], SHARES.has(unit));
  const laidOut = after === null ? findLaidOut(place, before) : null;
  if (laidOut !== null) return laidOut;
  const asked = like !== undefined && before !== null && !PERSON_UNITS.has(unit);
  const solved = asked ? findSolved(before.text, place) : '';
  const deed = asked ? deedWithObject(before.text, solved || like) : '';
  if (after === null && deed !== '') return { text: deed, sure: true };
  if (like !== undefined && after === null && isShareOf(before, place))
    return { text: like, sure: false };
  if (like !== undefined && isComparedWith(text.slice(floor, around.from)))
    return { text: like, sure: true };
  if (like !== undefined && after === null && before !== null && isPlaceMeasured(before, unit))
    return { text: like, sure: false };
  const earlier = after === null && before?.known !== true ? findNamedEarlier(place) : '';
  if (earlier !== '') return { text: earlier, sure: false };
  const told = after === null && before?.known !== true ? findToldBefore(place, before) : '';
  if (told !== '') return { text: told, sure: false };
  const those = after === null ? describeThose(place) : '';
  if (those !== '') return { text: those, sure: false };
  if (like !== undefined && after === null && isOneOfThem(before, place)) {
    return { text: like, sure: false };
  }
  const named = before?.known === true && !sortsNext(text, around.to);
  const paired = named || after !== null ? '' : nameOfNext(text, around.to);
  if (paired !== '') return { text: paired, sure: true };
  const moved = before !== null && PEOPLE.has(unit) ? findMoved(before.text, text, around.to) : '';
  if (after === null && moved !== '') return { text: moved, sure: false };
  const owned =
    after !== null && (text.charAt(around.from - 1) === '的' || isPlaceOfPeople(before, unit));
  if (before !== null && !owned && (after === null || before.known === true))
    return withListedBefore(place, before);
  return after ?? findInherited(place);
}

/** 食堂有9名帮厨: what 名 and 位 count is no place, however little is known of what stands behind. */
function isPlaceOfPeople(before: Indicator | null, unit: string): boolean {
  if (before === null || (unit !== '名' && unit !== '位')) return false;
  return PERSON.endsAt(before.text, before.text.length) === 0;
}

/** Nothing names it beside the number: what the one before counts, what was done, or what the clause before is about. */
function findInherited(place: Place): Indicator {
  const { text, around, unit, last } = place;
  const some = isSomeOf(place);
  const deed =
    PEOPLE.has(unit) && (some || isAtStart(place) || wholeOf(place) !== '')
      ? findGain(text, around.to)
      : '';
  if (deed !== '') return { text: deed, sure: false };
  if (some && place.like !== undefined) return { text: place.like, sure: false };
  const said = findAmountBefore(text, [floorOf(place), around.from]);
  if (said.length >= 2 && SHARES.has(unit)) return { text: said, sure: false };
  const shared = findShared(place);
  const done = PEOPLE.has(unit) ? findDeed(text, around.to) : shared;
  const amount = last !== null && MEASURED.endsAt(last.indicator, last.indicator.length) > 0;
  const named = shared.text === '' || (amount && done.text !== '') ? done : shared;
  // 抢修线路18公里，2600户恢复了供电: what they did names them better than their measure word.
  const acted = named.text === unit ? findDeed(text, around.to) : null;
  if (acted?.text.includes('了') === true) return acted;
  if (named.text !== '') return named;
  if (said.length >= 2) return { text: said, sure: false };
  const already = solvedAlready(text, around.from);
  if (already !== '') return { text: already, sure: false };
  if (!THEMSELVES.has(unit)) return named;
  const did = unit === '人' ? findShortDeed(text, around.to) : '';
  return { text: wholeOf(place) || did || unit, sure: false };
}

/** Whether the name of the number before already says who is meant. */
function tellsThem({ unit, like }: Place): boolean {
  return unit !== '人次' && (unit !== '人' || !(like === undefined || THEMSELVES.has(like)));
}

function wholeOf({ text, around }: Place): string {
  return WHOLE.exec(text.slice(Math.max(0, around.from - LONGEST_WHOLE), around.from))?.[0] ?? '';
}

/** 其中37起: some of what the last number of this unit counts. */
function isSomeOf({ text, around }: Place): boolean {
  return /其中[有共]?$/u.test(text.slice(Math.max(0, around.from - 3), around.from));
}

/** ，305人达成意向: a clause that begins with the number. */
function isAtStart({ text, around }: Place): boolean {
  return '，,；;、'.includes(text.charAt(around.from - 1) || 'x');
}

/** Where the clause before the number may begin at the earliest. */
function floorOf({ last, sentence }: Place): number {
  return Math.max(last?.to ?? 0, sentence[0]);
}

/** 村民代表40余人参加: who they are stands before the number, unless others are named beside them. */
function findActor(place: Place): Indicator | null {
  const { text, around } = place;
  const from = startOfClause(text, [floorOf(place), around.from]);
  const listed =
    from - 1 > floorOf(place) &&
    text.charAt(from - 1) === '、' &&
    text.charAt(around.from - 1) !== '等';
  const before = listed ? null : findNounBefore(text, [floorOf(place), around.from], false);
  if (before === null || COUNTED.endsAt(before.text, before.text.length) === 0) return null;
  const { text: who } = before;
  return PERSON.endsAt(who, who.length) > 0 || who.endsWith('家庭') ? before : null;
}

/** Whether `indicator` is of the kind that even a small Han numeral counts. */
export function isCountedSmall(indicator: string): boolean {
  return SMALL.endsAt(indicator, indicator.length) > 0;
}
