/**
 * Chinese text as sort keys, by pinyin. Comparing with a collator costs a microsecond a pair,
 * which is seconds for 400,000 rows; so each distinct character is ranked once by the collator,
 * and strings are compared by their characters' ranks.
 */

/** Pinyin order is the collation of zh-CN; the language of the interface does not change it. */
const COLLATOR = new Intl.Collator('zh-CN', { sensitivity: 'base' });

/**
 * The rank of each distinct string of `strings` in pinyin order; equal strings have equal ranks
 * and '' has NaN, so that it comes last.
 *
 * @example rankTexts(['乙', '', '丙']) // Map { '' → NaN, '丙' → 0, '乙' → 1 }
 */
export function rankTexts(strings: Iterable<string>): ReadonlyMap<string, number> {
  const distinct = [...new Set(strings)];
  const ranks = rankCharacters(distinct);
  const keyed = distinct.map((text) => ({ text, key: keyOf(text, ranks) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.text, b.text));
  return new Map(keyed.map(({ text }, rank) => [text, text === '' ? Number.NaN : rank]));
}

function rankCharacters(strings: readonly string[]): ReadonlyMap<string, number> {
  const characters = new Set<string>();
  for (const text of strings) for (const character of text) characters.add(character);
  const sorted = [...characters].sort(COLLATOR.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  let previous: string | undefined;
  for (const character of sorted) {
    if (previous === undefined || COLLATOR.compare(previous, character) !== 0) rank += 1;
    ranks.set(character, rank);
    previous = character;
  }
  return ranks;
}

/** One code unit a character, so that `<` on keys is the order of the ranks. */
function keyOf(text: string, ranks: ReadonlyMap<string, number>): string {
  let key = '';
  for (const character of text) key += String.fromCharCode(ranks.get(character) ?? 0);
  return key;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
