/**
 * Which reports are about another place than a text names: what speaks of 汉台区 is in no report on 日照市 where
 * another report of the page is about 汉中市, in which that district lies.
 */
import { divisionOf, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import { findPlaces } from '../../gazetteer/find-places.ts';
import type { Named } from './headline-places.ts';
import { leadOf, wordingOf } from './leads.ts';

/** So much of a report's text says where it is. */
const LEAD = 160;
const COUNTY = 3;

/** Provinces, cities or counties that one mention may mean; several where a name is given to several. */
type Meanings = readonly number[];

/** The county in which a township lies, and every larger division itself. */
function countyOf(id: number): number {
  return lineageOf(id).find((one) => divisionOf(one)?.level === COUNTY) ?? id;
}

function placesIn(text: string): Meanings[] {
  return findPlaces(text).flatMap(({ ids, suspected }) =>
    ids.length === 0 || suspected ? [] : [ids.map(countyOf)],
  );
}

/** Whether one of two mentions may lie in the other. */
function areKin(one: Meanings, other: Meanings): boolean {
  return one.some((id) => other.some((its) => isWithin(id, its) || isWithin(its, id)));
}

type Page = Pick<Named, 'fragments' | 'stream' | 'drafts' | 'headings'>;

/**
 * For each fragment the reports whose head and lead name places, none of which has to do with a place that the
 * fragment names, while another report's have to do with all of them.
 */
export function findAliens({ drafts, fragments, stream, headings }: Page): Set<number>[] {
  const own = drafts.map((_draft, label) => {
    const lead = leadOf({ fragments, stream }, label)?.unit.content.text.slice(0, LEAD) ?? '';
    return placesIn(`${headings[label] ?? ''}\n${lead}`);
  });
  const isOf = (named: readonly Meanings[], places: readonly Meanings[]): boolean =>
    named.every((one) => places.some((its) => areKin(one, its)));
  return fragments.map((fragment) => {
    const named = placesIn(wordingOf(stream, fragment));
    const aliens = new Set<number>();
    if (named.length === 0 || !own.some((places) => isOf(named, places))) return aliens;
    for (const [label, places] of own.entries()) {
      if (places.length > 0 && !isOf(named, places)) aliens.add(label);
    }
    return aliens;
  });
}
