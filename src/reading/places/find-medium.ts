/** The paper, station or site that a report is signed by: 醴陵融媒记者, 醴陵广播电视台全媒体记者. */
import { findMatches } from '../../chinese/matches.ts';
import { divisionOf } from '../../gazetteer/divisions.ts';
import type { FoundPlace } from '../../gazetteer/find-places.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import { MEDIA_WITHOUT_PLACE } from './mention-words.data.ts';

const MEDIUM =
  /([\u4e00-\u9fff]{2,8}?)(?:广播电视(?:总台|台)|广播电视报|电视台|融媒(?:体中心|体)?|日报|晚报|晨报|早报|时报|都市报|商报|周报|报社?|新闻网|发布|网)(?=全媒体|融媒体|首席|见习|社|记者|讯|通讯员|[ 　）)]|$)/gu;

/** What such a name may mean, the widest first: 临夏 of 临夏融媒 is the prefecture. */
function widest(ids: readonly number[]): readonly number[] {
  const levels = ids.map((id) => divisionOf(id)?.level ?? 4);
  const least = Math.min(...levels);
  return least === 4 ? [] : ids.filter((_, at) => levels[at] === least);
}

/** The place that ends `before`, as long as it may be: 罗田县 of 通讯员罗田县. */
function placeAtEnd(before: string): { readonly name: string; readonly ids: readonly number[] } {
  for (let at = 0; at + 1 < before.length; at += 1) {
    const name = before.slice(at);
    const ids = MEDIA_WITHOUT_PLACE.has(name) ? [] : widest(nameIndex().get(name)?.ids ?? []);
    if (ids.length === 1) return { name, ids };
  }
  return { name: '', ids: [] };
}

/**
 * The places whose media sign in a byline or dateline.
 *
 * @example findMedia('（醴陵融媒记者 李四）')[0]?.ids // [the id of 醴陵市]
 */
export function findMedia(text: string): FoundPlace[] {
  const shape = { tail: [], form: 'short', names: 1, zone: false, suspected: false } as const;
  return [...findMatches(text, MEDIUM)].flatMap((match): FoundPlace[] => {
    const before = match[1] ?? '';
    const { name, ids } = placeAtEnd(before);
    if (ids.length === 0) return [];
    const to = match.index + before.length;
    return [{ from: to - name.length, to, ids, ...shape }];
  });
}
