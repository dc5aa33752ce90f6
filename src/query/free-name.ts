/** A name that is not taken yet. */

/**
 * `name` itself, or with the first number from 2 on that makes it one of its own.
 *
 * @example freeName('a.txt', new Set(['a.txt'])) // 'a (2).txt'
 */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let number = 2;
  while (taken.has(`${stem} (${number})${end}`)) number += 1;
  return `${stem} (${number})${end}`;
}
