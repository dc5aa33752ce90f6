/** No regular expression of the source takes more than linear time on any text. */
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../bench/hostile.ts';
import {
  findInSource,
  findPatterns,
  type Pattern,
  recordConstructed,
  sourceFiles,
} from './regular-expressions.ts';

const FILES = sourceFiles().map(findInSource);
const MODULES = import.meta.glob('../../src/**/*.{ts,tsx}');

/**
 * Patterns that are quadratic in the text they are given, which has a bound of its own. An entry
 * that no longer names one fails, so that the list stays true.
 */
const SHORT_TEXTS: readonly (readonly [where: string, bound: string])[] = [];

/** What the tool finds: backtracking that multiplies, or a search that starts again at each character. */
function problemsOf({ file, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags });
  return reports.map(({ type, exponential }) => {
    const degree = exponential ? 'exponential' : 'polynomial';
    return `${file}: /${source}/${flags}: ${type} (${degree})`;
  });
}

describe('the tool', () => {
  it.each([
    ['digits and then a unit', '\\d+万', 'Move'],
    ['two quantifiers beside each other', '^a+a+b', 'Trade'],
    ['one quantifier inside another', '^(?:a+)+b', 'Self'],
    ['blanks at the end of a text', '\\s+$', 'Move'],
  ])('finds %s', (_name, source, type) => {
    expect(problemsOf({ file: 'a.ts', source, flags: 'u' }).join()).toContain(type);
  });

  it('finds nothing wrong with what is bounded', () => {
    expect(problemsOf({ file: 'a.ts', source: '\\d{1,12}万', flags: 'u' })).toEqual([]);
  });
});

describe('regular expressions', () => {
  it('are found in code, not in comments and strings', () => {
    const code = '// /a+/\nconst A: string = "/b+/"; const B = <i>{/c+/u.test(A)}</i>; RegExp(A)';
    const { literals, constructed } = findPatterns('a.tsx', code);
    expect(literals).toEqual([{ file: 'a.tsx', source: 'c+', flags: 'u' }]);
    expect(constructed).toBe(1);
  });

  it('written as literals are linear', () => {
    const literals = FILES.flatMap((file) => file.literals);
    expect(literals.length).toBeGreaterThan(150);
    const problems = literals.flatMap(problemsOf);
    const known = SHORT_TEXTS.map(([where]) => where);
    expect(problems.filter((one) => !known.some((where) => one.startsWith(where)))).toEqual([]);
    expect(known.filter((where) => !problems.some((one) => one.startsWith(where)))).toEqual([]);
  });

  it('made of parts are linear', { timeout: 60_000 }, async () => {
    const makers = FILES.filter(({ constructed }) => constructed > 0);
    const patterns = await recordConstructed(async () => {
      for (const { file } of makers) await MODULES[`../../src/${file}`]?.();
      // Patterns that are made when a page is read.
      const { readPage } = await import('../../src/reading/read-page.ts');
      for (const { make } of HOSTILE) readPage(make(400));
    });
    for (const { file, constructed } of makers) {
      const seen = patterns.filter((pattern) => pattern.file === file).length;
      expect(seen, `${file} has ${constructed} places that make a pattern`).toBeGreaterThanOrEqual(
        constructed,
      );
    }
    expect(patterns.flatMap(problemsOf)).toEqual([]);
  });
});
