/** How alike two strings are, for the scorer. Blanks never count: what they mean is set by print. */

/** The text without any blank. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * 1 − edit distance ÷ length of the longer text, blanks left out. Below `floor` the exact value
 * does not matter and 0 is returned, which keeps the work at length × (1 − floor).
 *
 * @example textLikeness('文明实践', '文明实践站', 0.5) // 0.8
 */
export function textLikeness(one: string, other: string, floor = 0.9): number {
  const a = withoutBlanks(one);
  const b = withoutBlanks(other);
  const length = Math.max(a.length, b.length);
  if (a === b) return 1;
  const band = Math.ceil(length * (1 - floor));
  if (Math.abs(a.length - b.length) > band) return 0;
  const distance = bandedDistance(a, b, band);
  return distance > band ? 0 : 1 - distance / length;
}

/** Levenshtein's distance where it is at most `band`, else a number above it. */
function bandedDistance(a: string, b: string, band: number): number {
  const beyond = band + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, at) => Math.min(at, beyond));
  for (let i = 1; i <= a.length; i += 1) {
    const row = Array.from({ length: b.length + 1 }, () => beyond);
    if (i <= band) row[0] = i;
    const to = Math.min(b.length, i + band);
    for (let j = Math.max(1, i - band); j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const replaced = (previous[j - 1] ?? beyond) + same;
      const moved = 1 + Math.min(previous[j] ?? beyond, row[j - 1] ?? beyond);
      row[j] = Math.min(replaced, moved, beyond);
    }
    previous = row;
  }
  return previous[b.length] ?? beyond;
}

/** The distinct runs of `size` characters: order-blind, so that scattered columns still match. */
export function shinglesOf(text: string, size = 4): Set<string> {
  const plain = withoutBlanks(text);
  const shingles = new Set<string>();
  if (plain.length > 0 && plain.length < size) shingles.add(plain);
  for (let at = 0; at + size <= plain.length; at += 1) shingles.add(plain.slice(at, at + size));
  return shingles;
}

/** Dice's overlap of two sets, 0 to 1. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
