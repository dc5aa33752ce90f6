/** What part a place plays where it is named: the report's own, where somebody goes, or one from elsewhere. */
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { FoundPlace } from '../../gazetteer/find-places.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import type { Role } from './mention.ts';
import {
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  DESTINATION_BEFORE,
  ELSEWHERE_AFTER,
  ELSEWHERE_BEFORE,
  FAR_AWAY,
  GIVEN_AFTER,
  GIVEN_BEFORE,
  GOODS_BEFORE,
  GUEST_AFTER,
  INSTITUTION_AFTER,
  OFFICE_AFTER,
  PEOPLE_AWAY,
  REPORT_FROM,
  SENT_TO,
  VISIT,
  WORKS_THERE,
} from './mention-words.data.ts';

/** Whether the name is so wide that an organisation may carry it (上海, 四川) without being there. */
function isWide(place: FoundPlace): boolean {
  const level = divisionOf(place.ids[0] ?? -1)?.level ?? 4;
  return place.form === 'short' && level < 3 && !place.zone;
}

/** Whether a name in quotation marks begins with the place and goes on: “临夏好人榜”. */
function isInName({ from, to }: FoundPlace, text: string): boolean {
  return /[“"‘「]/u.test(text.charAt(from - 1)) && /^[\u4e00-\u9fff]/u.test(text.charAt(to));
}

/** Where a place is named: the next one of its text, and whether that is a headline. */
interface Around {
  readonly next: FoundPlace | undefined;
  readonly isTitle: boolean;
}

/** How far behind 志愿者在 the place stands that they are at. */
const REACH_AWAY = 8;

/** Whether a place's name, however short, stands right behind `away`. */
function beginsPlace(after: string, away: string): boolean {
  return nameIndex().longestAt(after, away.length) > 1;
}

/**
 * Whether people of `place` are at work in another county, which `next` names: 白河县医生在通渭县坐诊.
 * 城关镇志愿者在河边, 走进敬老院: they are at home.
 */
function areAway(place: FoundPlace, after: string, { next, isTitle }: Around): boolean {
  const away = PEOPLE_AWAY.exec(after)?.[0];
  if (away === undefined) return false;
  if (away.endsWith('的')) return true;
  const from = place.to + away.length;
  const level = divisionOf(next?.ids[0] ?? -1)?.level ?? 4;
  // A headline may name the other place too shortly to be found (福州医生在通渭); 志愿者在行动 names none.
  if (next === undefined && isTitle) return place.tail.length === 0 && beginsPlace(after, away);
  return next !== undefined && level < 4 && next.from >= from && next.from <= from + REACH_AWAY;
}

/** 派驻枫林镇; 到隆兴坳村驻村; 帮扶400公里外的醴陵市. */
function isSentTo({ from, to }: FoundPlace, text: string): boolean {
  const before = text.slice(Math.max(0, from - 20), from);
  if (SENT_TO.test(before) || FAR_AWAY.test(before)) return true;
  return /[到赴去]$/u.test(before) && WORKS_THERE.test(text.slice(to, to + 6));
}

export function roleOf(place: FoundPlace, text: string, around: Around): Role {
  const before = text.slice(Math.max(0, place.from - 6), place.from);
  const after = text.slice(place.to, place.to + 20);
  const isReport = before.endsWith('来自') && REPORT_FROM.test(after);
  if (ELSEWHERE_BEFORE.test(before) && !isReport) return 'elsewhere';
  if (ELSEWHERE_AFTER.test(after) || GUEST_AFTER.test(after)) return 'elsewhere';
  if (ADDRESS_BEFORE.test(before) && ADDRESS_AFTER.test(after)) return 'elsewhere';
  if (GOODS_BEFORE.test(text.slice(Math.max(0, place.from - 40), place.from))) return 'elsewhere';
  if (areAway(place, after, around)) return 'elsewhere';
  if (isWide(place) && (INSTITUTION_AFTER.test(after) || isInName(place, text)))
    return 'institution';
  if (isSentTo(place, text)) return 'destination';
  if (GIVEN_BEFORE.test(before) && GIVEN_AFTER.test(after)) return 'destination';
  if (!DESTINATION_BEFORE.test(before)) return 'subject';
  return VISIT.test(text.slice(Math.max(0, place.from - 24), place.to + 40))
    ? 'destination'
    : 'subject';
}

/** A county's 文明办, a city's 医院; a town's own office is the town. */
export function isOffice({ ids, tail, to }: FoundPlace, text: string): boolean {
  const level = divisionOf(ids[0] ?? -1)?.level ?? 4;
  return level < 4 && tail.length === 0 && OFFICE_AFTER.test(text.slice(to, to + 12));
}

export function isAnnounced(place: FoundPlace, text: string): boolean {
  if (/^ ?[：:]/u.test(text.slice(place.to, place.to + 2))) return true;
  return /图为[^。]{0,12}$/u.test(text.slice(Math.max(0, place.from - 14), place.from));
}
