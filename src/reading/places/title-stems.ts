/** A headline's short name of a county that only the text gives in full: 醴陵：……, 专家在醴陵. */
import { divisionOf, lineageOf } from '../../gazetteer/divisions.ts';
import { ROAD_OR_ESTATE } from '../../gazetteer/name-words.data.ts';
import { stemOf } from '../../gazetteer/short-names.ts';
import type { Mention } from './mention.ts';
import { HEADLINE_BEFORE, INSTITUTION_AFTER, PEOPLE_AWAY } from './mention-words.data.ts';

const MOST_STEMS = 12;

/** Short names of the counties and cities that a text names in full, with their mentions. */
function stemsOf(mentions: readonly Mention[]): Map<string, Mention> {
  const stems = new Map<string, Mention>();
  for (const mention of mentions) {
    if (stems.size > MOST_STEMS || mention.role === 'elsewhere' || mention.role === 'medium')
      continue;
    for (const id of mention.place.ids.slice(0, 3)) {
      for (const each of lineageOf(id)) {
        const division = divisionOf(each);
        if (!division || division.level > 3) continue;
        const stem = stemOf(division.name);
        if (stem.length > 1)
          stems.set(stem, { ...mention, place: { ...mention.place, ids: [each] } });
      }
    }
  }
  return stems;
}

/** At a headline's or clause's beginning, or where somebody goes. */
function canStandAt(title: string, from: number): boolean {
  if (from < 1) return from === 0;
  if (' ：，“'.includes(title.charAt(from - 1))) return true;
  return HEADLINE_BEFORE.test(title.slice(Math.max(0, from - 2), from));
}

/**
 * The headline's short name as a mention, the first of several: 东乡 in 东乡4人登上“临夏好人榜”;
 * undefined where it has none.
 *
 * @param mentions the text's.
 * @example findStemInTitle('醴陵：集市', [mention of 醴陵市])?.name // '醴陵'
 */
export function findStemInTitle(title: string, mentions: readonly Mention[]): Mention | undefined {
  let first: Mention | undefined;
  for (const [stem, mention] of stemsOf(mentions)) {
    const from = title.indexOf(stem);
    const to = from + stem.length;
    const after = title.slice(to);
    if (!canStandAt(title, from) || ROAD_OR_ESTATE.test(after.slice(0, 5))) continue;
    if (INSTITUTION_AFTER.test(after) || PEOPLE_AWAY.test(after)) continue;
    const place = { ...mention.place, from, to, tail: [], form: 'short', names: 1 } as const;
    const shape = { role: 'subject', announced: false, isOffice: false } as const;
    if (first && first.place.from <= from) continue;
    first = { place, name: stem, source: 'title', paragraph: -1, ...shape };
  }
  return first;
}
