/** Compares what was found with what a reader expects. */
import type { Initiative } from '../../../src/model/page.ts';

export interface Score {
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly wrongKind: readonly string[];
  readonly found: number;
  readonly expected: number;
}

const MARKS = /[“”‘’「」『』《》"，,、·\s]|\([^()]*\)|（[^（）]*）/gu;
const plain = (name: string): string => (name.split(':')[0] ?? '').replace(MARKS, '');

/** The same name: equal, or one the other with its noun or its head (at least half as long). */
export function isSame(a: string, b: string): boolean {
  const [one, two] = [plain(a), plain(b)];
  if (one === two) return true;
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  return short.length >= 2 && long.includes(short) && short.length * 2.6 >= long.length;
}

interface Expected {
  readonly must: readonly string[];
  readonly may?: readonly string[];
}

export function scoreInitiatives(
  found: readonly Initiative[],
  { must, may = [] }: Expected,
): Score {
  const has = (name: string): Initiative | undefined => found.find((one) => isSame(one.name, name));
  return {
    missed: must.filter((name) => has(name) === undefined),
    wrong: found
      .map((one) => one.name)
      .filter((name) => ![...must, ...may].some((expected) => isSame(name, expected))),
    wrongKind: must.filter((name) => {
      const kind = name.split(':')[1];
      const one = has(name);
      return kind !== undefined && one !== undefined && one.kind !== kind;
    }),
    found: found.length,
    expected: must.length,
  };
}
