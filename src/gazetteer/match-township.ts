/** Townships that the table does not hold under the name that a text gives them. */
import { divisionOf, loadGazetteer } from './divisions.ts';
import { LOOKALIKES } from './name-words.data.ts';
import { stemOf } from './short-names.ts';

const UNIT = /^([\u4e00-\u9fff]{1,6}?)(街道|镇|乡|苏木)/u;
const NO_STEM = /[的在和与及各该全每到对是为个乡镇街]|^(?:党委|政府|多个|所有|城乡)/u;

export interface TownshipGuess {
  readonly to: number;
  /** The official township it is; -1 where the table has none like it. */
  readonly id: number;
  readonly name: string;
  /** Whether one character was taken for a look-alike. */
  readonly suspected: boolean;
}

const childrenOf = new Map<number, number[]>();

function townshipsOf(parent: number): readonly number[] {
  if (childrenOf.size === 0) {
    for (const division of loadGazetteer().divisions) {
      if (division.level !== 4) continue;
      const known = childrenOf.get(division.parent);
      if (known) known.push(division.id);
      else childrenOf.set(division.parent, [division.id]);
    }
  }
  return childrenOf.get(parent) ?? [];
}

function isLookalike(one: string, other: string): boolean {
  return LOOKALIKES.some((group) => group.includes(one) && group.includes(other));
}

/** Whether the names have one character that differs and, where short, looks like the other. */
function isOneOff(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let differs = -1;
  for (let at = 0; at < one.length; at += 1) {
    if (one[at] === other[at]) continue;
    if (differs >= 0) return false;
    differs = at;
  }
  const alike = isLookalike(one.charAt(differs), other.charAt(differs));
  return differs >= 0 && (alike || one.length >= 5);
}

function stemOfTownship(name: string): string {
  return name.replace(/(?:街道|镇|乡|苏木)$/u, '');
}

function findRenamed(stem: string, townships: readonly number[]): number[] {
  return townships.filter((id) => {
    const name = stemOfTownship(divisionOf(id)?.name ?? '');
    return name === stem || stemOf(`${name}自治县`) === stem;
  });
}

/**
 * What the township's name that begins at `at`, right after the county `parent`, may be: the same
 * stem with another unit (乡 that became 镇), a look-alike, or a name of its own.
 */
export function matchTownship(text: string, at: number, parent: number): TownshipGuess | null {
  const match = UNIT.exec(text.slice(at, at + 9));
  const stem = match?.[1] ?? '';
  if (!match || NO_STEM.test(stem)) return null;
  const name = match[0];
  const to = at + name.length;
  const townships = townshipsOf(parent);
  const renamed = findRenamed(stem, townships);
  if (renamed.length === 1) return { to, id: renamed[0] ?? -1, name, suspected: false };
  const alike = townships.filter((id) => isOneOff(name, divisionOf(id)?.name ?? ''));
  if (alike.length === 1) return { to, id: alike[0] ?? -1, name, suspected: true };
  return stem.length > 1 ? { to, id: -1, name, suspected: false } : null;
}
