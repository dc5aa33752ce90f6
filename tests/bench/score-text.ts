/** Title, byline, text and paragraphs of one pair of articles. */
import { textLikeness, withoutBlanks } from './likeness.ts';
import type { Pair } from './pair-articles.ts';
import type { Tally } from './tally.ts';

const ALIKE = 0.99;

/** Adds what structure and reading order are judged by; returns whether all of it is right. */
export function scoreText(tally: Tally, pair: Pair, where: string): boolean {
  const { expected, read } = pair;
  const title = expected.titles.includes(read.title);
  const authors = expected.authors.join('、') === read.authors.join('、');
  const told = (it: boolean): string => (it ? 'truncated' : 'whole');
  const add = (figure: 'title' | 'subtitle' | 'authors' | 'kind' | 'truncated', texts: Texts) =>
    tally.add(figure, { ...texts, where });
  add('title', { right: title, expected: expected.titles.join(' / '), read: read.title });
  add('subtitle', compare(expected.subtitle, read.subtitle));
  add('authors', { ...compare(expected.authors.join('、'), read.authors.join('、')) });
  add('kind', compare(expected.kind, read.kind));
  add('truncated', compare(told(expected.truncated), told(read.truncated)));
  const alike = scoreLikeness(tally, pair, where);
  scoreParagraphs(tally, pair, where);
  const heads = title && authors && expected.kind === read.kind;
  return heads && alike && expected.truncated === read.truncated;
}

interface Texts {
  readonly right: boolean;
  readonly expected: string;
  readonly read: string;
}

function compare(expected: string, read: string): Texts {
  return { right: expected === read, expected, read };
}

function scoreLikeness(tally: Tally, { expected, read }: Pair, where: string): boolean {
  const wanted = expected.paragraphs.map(({ text }) => text).join('');
  const got = read.paragraphs.map(({ text }) => text).join('');
  const likeness = textLikeness(wanted, got);
  const right = likeness >= ALIKE;
  const told = `likeness ${likeness.toFixed(3)}: ${firstDifference(wanted, got)}`;
  tally.add('text', { right, where, expected: '', read: right ? '' : told });
  return right;
}

function firstDifference(wanted: string, got: string): string {
  const a = withoutBlanks(wanted);
  const b = withoutBlanks(got);
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  const from = Math.max(0, at - 12);
  return `wanted …${a.slice(from, at + 16)}… got …${b.slice(from, at + 16)}…`;
}

function scoreParagraphs(tally: Tally, { expected, read }: Pair, where: string): void {
  const left = new Map<string, string[]>();
  for (const { text, role } of read.paragraphs) {
    const key = withoutBlanks(text);
    left.set(key, [...(left.get(key) ?? []), role]);
  }
  for (const { text, role } of expected.paragraphs) {
    const got = left.get(withoutBlanks(text))?.shift();
    const outcome = { where, expected: text, read: '' };
    tally.add('paragraphs-recall', { ...outcome, right: got !== undefined });
    if (got === undefined) continue;
    tally.add('paragraphs-precision', { ...outcome, right: true });
    tally.add('roles', { where, ...compare(role, got), expected: `${role}: ${text}` });
  }
  for (const [text, roles] of left) {
    for (const _ of roles) {
      tally.add('paragraphs-precision', { right: false, where, expected: '', read: text });
    }
  }
}
