/** People of several kinds who are listed before their number: 聘请老茶农、退休干部、乡贤共62人. */
import { startOfClause } from './clause-before.ts';
import { type Indicator, PERSON_UNITS, type Place } from './counted.ts';
import { cutStrong } from './cut-verbs.ts';
import { PERSON } from './lexicons.ts';
import { trimLead } from './trim-edges.ts';

const MOST_ITEMS = 6;
const LONGEST_ITEM = 12;
const ITEM = /[\u4e00-\u9fff]{2,12}$/u;

function isPeople(name: string): boolean {
  return PERSON.endsAt(name, name.length) > 0;
}

/**
 * `found`, read from the clause before the number, with those who are listed before it; itself where
 * it stands alone or the list is none of people.
 */
export function withListedBefore(place: Place, found: Indicator): Indicator {
  const { text, around, unit, last, sentence } = place;
  if (!PERSON_UNITS.has(unit) || !isPeople(found.text)) return found;
  const floor = Math.max(last?.to ?? 0, sentence[0]);
  const from = startOfClause(text, [floor, around.from]);
  if (text.charAt(from - 1) !== '、' || !text.startsWith(found.text, from)) return found;
  const names: string[] = [];
  for (let end = from - 1; names.length < MOST_ITEMS && end > floor; ) {
    const item = ITEM.exec(text.slice(Math.max(floor, end - LONGEST_ITEM), end))?.[0] ?? '';
    if (!isPeople(item)) break;
    const begin = end - item.length;
    const listed = begin > floor && text.charAt(begin - 1) === '、';
    names.unshift(listed ? item : trimLead(cutStrong(item)));
    end = listed ? begin - 1 : floor;
  }
  if (names.length === 0) return found;
  return { ...found, text: [...names, found.text].join('、') };
}
