/** Reading and writing single cells of a columnar file. */
import type { Facts } from './files.ts';

/** The cell at `row`; a row outside the column means a damaged file and throws. */
export function cell(column: readonly number[], row: number): number {
  const value = column[row];
  if (value === undefined) throw new RangeError(`row ${row} of a column of ${column.length}`);
  return value;
}

/** The string at `row` of a dictionary-coded column. */
export function textCell(facts: Facts, column: readonly number[], row: number): string {
  const value = facts.strings[cell(column, row)];
  if (value === undefined) throw new RangeError(`no string for row ${row}`);
  return value;
}

/** The members of `list` whose bits are set: `membersOf(['a', 'b', 'c'], 5)` is `['a', 'c']`. */
export function membersOf<T>(list: readonly T[], bits: number): T[] {
  return list.filter((_, index) => (bits & (1 << index)) !== 0);
}

/** The inverse of {@link membersOf}; members that are not in `list` are left out. */
export function bitsOf<T>(list: readonly T[], members: Iterable<T>): number {
  let bits = 0;
  for (const member of members) {
    const index = list.indexOf(member);
    if (index >= 0) bits |= 1 << index;
  }
  return bits;
}

/** Gives each distinct string a number, in order of first use; '' is always 0. */
export class Dictionary {
  readonly strings: string[] = [''];
  readonly #codes = new Map<string, number>([['', 0]]);

  codeOf(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.strings.length;
    this.strings.push(text);
    this.#codes.set(text, code);
    return code;
  }
}
