/** Regiments of Xinjiang's corps, which are governed as towns are: 十一团, behind 阿拉尔市 or 第一师, or alone. */
import { findMatches } from '../../chinese/matches.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { FoundPlace } from '../../gazetteer/find-places.ts';

const NAME =
  /(?<![一二三四五六七八九十〇零0-9])([一二三四五六七八九十〇零]{1,5}|[0-9]{1,3})团(?=[一二三四五六七八九十0-9]{1,3}连|场|部|镇|的|与|和|把|将|以|在|为|开展|举办|组织|党委|机关|职工|连队|农|林|医院|学校|幼儿园|社区|[：，、。 ]|$)/gu;

/** Where the corps is spoken of, 十一团 is a place; in a report of an army, none. */
const CORPS = /团场|兵团|兵地/u;

/** A report names no more; keeps hostile input linear. */
const MOST = 60;

/** What may stand between a county and a regiment in it. */
const BETWEEN = /^(?:境内的?|的)?(?:第[一二三四五六七八九十]{1,3}师)?$/u;

/** Whether an article's texts speak of the corps: its regiments have companies whose members are workers. */
export function speaksOfCorps(texts: readonly string[]): boolean {
  const all = texts.join('\n');
  return (
    CORPS.test(all) ||
    (all.includes('连') && /职工/u.test(all) && /[一二三四五六七八九十]团/u.test(all))
  );
}

function readRegiment(from: number, name: string): FoundPlace {
  const shape = { form: 'local', names: 1, zone: false, suspected: false } as const;
  return { from, to: from + name.length, ids: [], tail: [name], ...shape };
}

/** A county that stands right before the regiment at `from`. */
function countyBefore(text: string, from: number, places: readonly FoundPlace[]) {
  const county = places.findLast(({ to }) => to <= from);
  if (county?.ids.length !== 1 || county.tail.length > 0) return undefined;
  if (divisionOf(county.ids[0] ?? -1)?.level !== 3) return undefined;
  return BETWEEN.test(text.slice(county.to, from)) ? county : undefined;
}

/**
 * `places` of a text about the corps with its regiments: one behind its county is read with that.
 *
 * @example withRegiments('阿拉尔市十一团开展……', [阿拉尔市])[0]?.tail // ['十一团']
 */
export function withRegiments(text: string, places: readonly FoundPlace[]): FoundPlace[] {
  const all = [...places];
  for (const match of findMatches(text, NAME).slice(0, MOST)) {
    const name = match[0];
    const from = match.index;
    if (places.some((place) => from < place.to && from + name.length > place.from)) continue;
    const county = countyBefore(text, from, places);
    if (!county) {
      all.push(readRegiment(from, name));
      continue;
    }
    const whole = { ...county, to: from + name.length, tail: [name], names: county.names + 1 };
    all.splice(all.indexOf(county), 1, whole);
  }
  return all.sort((one, other) => one.from - other.from);
}

/** Whether a name is a regiment's, which lies in its county beside the towns. */
export function isRegiment(name: string): boolean {
  return /^(?:[一二三四五六七八九十〇零]{1,5}|[0-9]{1,3})团$/u.test(name);
}
