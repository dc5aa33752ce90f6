/**
 * Blanks that text recognition sets by habit and that no newspaper printed: beside every figure (新建 12 个),
 * behind every mark of a kind (近日， 东村), between all characters (本 报 讯). Where a page does so throughout,
 * they say nothing; elsewhere a blank parts names and clauses (王芳 李明).
 */
import { BLANK, DIGIT, HAN } from '../../chinese/characters.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from './lines.ts';

const ONE = `[${BLANK}]`;
const MARKS = '，。、；：？！,;?!）)”';
const ANY = `${HAN}${MARKS}“（《·`;

/** A habit is told from so many blanks at least, and from this share of the places where it would set one. */
const LEAST = 8;
const SHARE = 0.6;
/** Blanks between all characters are this share of the page at least; a page's names have fewer. */
const DENSE = 0.1;

/** Where a habit sets a blank, and where it would: a match of `place` without length is a place without one. */
interface Habit {
  readonly blank: RegExp;
  readonly place: RegExp;
}

/** The habit of a blank between the pairs of characters, each as the insides of a regular expression's brackets. */
function habitOf(...pairs: readonly (readonly [string, string])[]): Habit {
  // The blank first: a text is searched for what it hardly has.
  const blank = pairs.map(([left, right]) => `${ONE}(?<=[${left}]${ONE})(?=[${right}])`);
  const place = pairs.map(([left, right]) => `(?<=[${left}])${ONE}?(?=[${right}])`);
  return { blank: new RegExp(blank.join('|'), 'gu'), place: new RegExp(place.join('|'), 'gu') };
}

const BESIDE_FIGURES = habitOf([HAN, DIGIT], [`${DIGIT}%％`, HAN]);
const BEHIND_MARK = habitOf([MARKS, `^${BLANK}`]);
const BETWEEN = habitOf([HAN, HAN]);

/** 读 者 韩 玉: the blank behind what somebody is parts it from the name. */
const ROLE = '[记读作] 者|讯 员';
/** A page with blanks between its characters has them beside marks and figures too. */
const BETWEEN_ALL = new RegExp(
  `(?<=[${ANY}])(?<!${ROLE})${ONE}(?=[${ANY}${DIGIT}])|(?<=[${DIGIT}%％])${ONE}(?=[${ANY}%％])`,
  'gu',
);

/** The mark that a place stands behind, '' where it is behind none. */
function kindOf(text: string, at: number): string {
  const before = text.charAt(at - 1);
  return MARKS.includes(before) ? before : '';
}

/** The kinds of place at which the page sets a blank by habit. */
function findHabits(
  lines: readonly Line[],
  { blank, place }: Habit,
  least = LEAST,
): ReadonlySet<string> {
  const set = lines.reduce((sum, { text }) => sum + (text.match(blank)?.length ?? 0), 0);
  if (set < least) return new Set();
  const counts = new Map<string, [number, number]>();
  for (const { text } of lines) {
    for (const { 0: match, index } of text.matchAll(place)) {
      const kind = kindOf(text, index);
      const [all, blanks] = counts.get(kind) ?? [0, 0];
      counts.set(kind, [all + 1, blanks + match.length]);
    }
  }
  const habits = [...counts].filter(([, [all, blanks]]) => blanks >= SHARE * all);
  const blanks = habits.reduce((sum, [, [, each]]) => sum + each, 0);
  return new Set(blanks < LEAST ? [] : habits.map(([kind]) => kind));
}

/** The blanks of a text that `pattern` finds at the kinds of place of a habit. */
function findBlanks(text: string, pattern: RegExp, habits: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const { 0: blank, index } of text.matchAll(pattern)) {
    if (habits.has(kindOf(text, index))) spans.push([index, index + blank.length]);
  }
  return spans;
}

/**
 * The lines of a page, each with the blanks inside it that say nothing.
 *
 * @example on a page whose figures all stand apart `新建 12 个` has the idle blanks [2, 3] and [5, 6]
 */
export function markIdleBlanks(lines: readonly Line[]): readonly Line[] {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const between = findHabits(lines, BETWEEN, Math.max(LEAST, DENSE * length));
  const beside = findHabits(lines, BESIDE_FIGURES);
  const behind = findHabits(lines, BEHIND_MARK);
  if (between.size + beside.size + behind.size === 0) return lines;
  const found = (text: string): Span[] =>
    between.size > 0
      ? [...text.matchAll(BETWEEN_ALL)].map(({ index }): Span => [index, index + 1])
      : [
          ...findBlanks(text, BESIDE_FIGURES.blank, beside),
          ...findBlanks(text, BEHIND_MARK.blank, behind),
        ];
  return lines.map((line) => ({ ...line, idle: found(line.text) }));
}
