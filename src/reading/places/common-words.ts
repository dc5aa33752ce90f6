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

/** 龙泉开发区: the zone of any place so called, a town's as well as the county's in another province. */
function isZoneForShort({ place }: Resolved): boolean {
  const level = divisionOf(place.ids[0] ?? -1)?.level;
  return place.names === 1 && place.zone && place.form === 'short' && level === 3;
}

/**
 * The mentions without everyday words such as 老城区, and without zones by a county's short name, where nothing
 * else speaks of the city that has one so called.
 */
export function withoutCommonWords(
  resolved: readonly Resolved[],
  { home, dominant }: PageContext,
): Resolved[] {
  const isGeneric = ({ place, name }: Resolved): boolean =>
    place.names === 1 && isGenericName(name);
  const named = resolved.flatMap((each) =>
    each.node && !isGeneric(each) && !isZoneForShort(each) ? [each.node.id] : [],
  );
  const cities = new Set(
    [...named, ...(home === undefined ? [] : [home])].map((id) => cityOf({ id, tail: [] })),
  );
  const ground = home ?? dominant[3] ?? dominant[2];
  const own = ground === undefined ? undefined : cityOf({ id: ground, tail: [] });
  return resolved.filter((each) => {
    if (each.node === null || each.byPage) return true;
    const city = cityOf(each.node);
    if (cities.has(city)) return true;
    return !isGeneric(each) && !(isZoneForShort(each) && own !== undefined && own !== city);
  });
}
