/** 老城区, 新城区 and the like: official names in one city and everyday words in all others. */
import { divisionOf, lineageOf } from '../../gazetteer/divisions.ts';
import { isGenericName } from '../../gazetteer/short-names.ts';
import type { PlaceNode } from './node.ts';
import type { PageContext } from './page-context.ts';
import type { Resolved } from './resolve-mentions.ts';

function cityOf(node: PlaceNode): number | undefined {
  return lineageOf(node.id).find((id) => divisionOf(id)?.level === 2);
}

/**
 * 老城区, 新城区 and the like are official names in one city and everyday words in all others: on
 * their own they are marked as places only in articles about that city.
 */
export function isCommonWord(
  { place, name }: Resolved,
  where: PlaceNode,
  region: PlaceNode | null,
): boolean {
  if (place.names > 1 || !isGenericName(name)) return false;
  return region === null || cityOf(region) !== cityOf(where);
}

/** The mentions without everyday words such as 老城区, where nothing else speaks of the city that has one so called. */
export function withoutCommonWords(
  resolved: readonly Resolved[],
  { home }: PageContext,
): Resolved[] {
  const isGeneric = ({ place, name }: Resolved): boolean =>
    place.names === 1 && isGenericName(name);
  const named = resolved.flatMap((each) => (each.node && !isGeneric(each) ? [each.node.id] : []));
  const cities = new Set(
    [...named, ...(home === undefined ? [] : [home])].map((id) => cityOf({ id, tail: [] })),
  );
  return resolved.filter(
    (each) =>
      each.node === null || each.byPage || !isGeneric(each) || cities.has(cityOf(each.node)),
  );
}
