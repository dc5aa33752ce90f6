/** Where a pattern matches a text, all at once: `matchAll` makes a new pattern every time it is asked. */

/**
 * What `[...text.matchAll(pattern)]` gives, in a fraction of its time.
 *
 * @param pattern with the flag g; one that cannot match ''.
 * @example findMatches('3月5日', /[0-9]/gu).length // 2
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
  }
  return matches;
}
