/** Each place of an article once. */
import type { PlaceFact } from './article-facts.ts';

/** The first mention of each place, in reading order. */
export function distinctPlaces(places: readonly PlaceFact[]): PlaceFact[] {
  const seen = new Set<string>();
  return places.filter(({ path }) => {
    const key = path.join('/');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
