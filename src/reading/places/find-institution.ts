/** The place that an organisation's name holds, for a report that names no other. */
import { divisionOf, isWithin } from '../../gazetteer/divisions.ts';
import { nameIndex } from '../../gazetteer/lookup.ts';
import type { ArticleText } from '../../model/page.ts';
import { COMPANY_SHORTHANDS, INSTITUTION_END } from './mention-words.data.ts';
import { depthOf, type PlaceNode } from './node.ts';
import type { Resolved } from './resolve-mentions.ts';

const LONGEST_NAME = 16;

/** The province or city that an organisation's name begins with. */
function findCarrier(article: ArticleText, resolved: readonly Resolved[]): PlaceNode | null {
  const named = resolved.find((each) => each.role === 'institution' && each.node !== null);
  if (named?.node) return named.node;
  const text = `${article.title}\n${article.paragraphs[0]?.text.slice(0, 60) ?? ''}`;
  const shorthand = COMPANY_SHORTHANDS.find(([pattern]) => pattern.test(text));
  const id = shorthand ? nameIndex().get(shorthand[1])?.ids[0] : undefined;
  return id === undefined ? null : { id, tail: [] };
}

/** A county or city inside `outer` whose short name stands in an organisation's name. */
function findInner(text: string, outer: number): PlaceNode | null {
  const end = INSTITUTION_END.exec(text)?.index ?? -1;
  for (let at = Math.max(0, end - LONGEST_NAME); at < end; at += 1) {
    const length = nameIndex().longestAt(text, at);
    if (length === 0) continue;
    const entry = nameIndex().get(text.slice(at, at + length));
    const id = entry?.ids.find((each) => each !== outer && isWithin(each, outer));
    if (id !== undefined && (divisionOf(id)?.level ?? 4) < 4) return { id, tail: [] };
  }
  return null;
}

/**
 * null where no organisation's name holds a place.
 *
 * @example findInstitution(article, resolved) // 湘煤醴陵矿业 → the node of 醴陵市
 */
export function findInstitution(
  article: ArticleText,
  resolved: readonly Resolved[],
): PlaceNode | null {
  const carrier = findCarrier(article, resolved);
  if (!carrier) return null;
  const texts = [article.title, article.paragraphs[0]?.text.slice(0, 80) ?? ''];
  for (const text of texts) {
    const inner = findInner(text, carrier.id);
    if (inner && depthOf(inner) > depthOf(carrier)) return inner;
  }
  return carrier;
}
