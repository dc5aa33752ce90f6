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

/** Where a habit would set a blank; a match of no length is a place without one. */
const BESIDE_FIGURES = new RegExp(
  `(?<=[${HAN}])${ONE}?(?=[${DIGIT}])|(?<=[${DIGIT}%％])${ONE}?(?=[${HAN}])`,
  'gu',
);
const BEHIND_MARK = new RegExp(`(?<=([${MARKS}]))${ONE}?(?=[^${BLANK}])`, 'gu');
const BETWEEN = new RegExp(`(?<=[${HAN}])${ONE}?(?=[${HAN}])`, 'gu');

/** 读 者 韩 玉: the blank behind what somebody is parts it from the name. */
const ROLE = '[记读作] 者|讯 员';
/** A page with blanks between its characters has them beside marks and figures too. */
const BETWEEN_ALL = new RegExp(
  `(?<=[${ANY}])(?<!${ROLE})${ONE}(?=[${ANY}${DIGIT}])|(?<=[${DIGIT}%％])${ONE}(?=[${ANY}%％])`,
  'gu',
);

/** The kinds of place (the mark before, '' elsewhere) at which the page sets a blank by habit. */
function findHabits(lines: readonly Line[], place: RegExp): ReadonlySet<string> {
  const counts = new Map<string, [number, number]>();
  for (const { text } of lines) {
    for (const [blank, kind = ''] of text.matchAll(place)) {
      const [all, blanks] = counts.get(kind) ?? [0, 0];
      counts.set(kind, [all + 1, blanks + blank.length]);
    }
  }
  const habits = [...counts].filter(([, [all, blanks]]) => blanks >= SHARE * all);
  const blanks = habits.reduce((sum, [, [, each]]) => sum + each, 0);
  return new Set(blanks < LEAST ? [] : habits.map(([kind]) => kind));
}

/** The blanks of a text at the places of a habit. */
function findBlanks(text: string, place: RegExp, habits: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const { 0: blank, 1: kind = '', index } of text.matchAll(place)) {
    if (blank !== '' && habits.has(kind)) spans.push([index, index + blank.length]);
  }
  return spans;
}

/**
 * The lines of a page, each with the blanks inside it that say nothing.
 *
 * @example on a page whose figures all stand apart `新建 12 个` has the idle blanks [2, 3] and [5, 6]
 */
export function markIdleBlanks(lines: readonly Line[]): readonly Line[] {
  const habits = [BETWEEN, BESIDE_FIGURES, BEHIND_MARK].map((place) => findHabits(lines, place));
  const [between, beside, behind] = habits;
  if (!between || !beside || !behind || habits.every(({ size }) => size === 0)) return lines;
  const found = (text: string): Span[] =>
    between.size > 0
      ? findBlanks(text, BETWEEN_ALL, between)
      : [...findBlanks(text, BESIDE_FIGURES, beside), ...findBlanks(text, BEHIND_MARK, behind)];
  return lines.map((line) => ({ ...line, idle: found(line.text) }));
}
