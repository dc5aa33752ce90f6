/** Bylines at the head of a text. */
import { HAN } from '../../chinese/characters.ts';
import {
  DESK,
  MEDIUM_NAME,
  NAME_CHARACTERS,
  namesOnly,
  ORNAMENT,
  ROLE,
  readAuthors,
} from './authors.ts';
import { ROLE_WORDS } from './byline-words.data.ts';
import { DATELINES } from './datelines.data.ts';
import { isPersonName } from './names.ts';
import { segmentWeight, wordWeight } from './words.ts';

/** `本报讯（…）`, `【本网讯】`, `新华社北京4月8日电`: what opens a report. */
const DATELINE = new RegExp(
  `^[${ORNAMENT}\\s]{0,4}(?:${DATELINES.map(({ form }) => form.replaceAll('〇', HAN)).join('|')})`,
  'u',
);
const DATELINE_STARTS: ReadonlySet<string> = new Set(`本据新讯【[〔${ORNAMENT} \t\u3000\u00a0`);
const BRACKETED = /^[ \t\u3000]{0,3}[（(【[]([^（）()【】。！？!?\n]{1,60})[）)】\]]/u;
/** 本报讯 通讯员（王芳 李海）: the role stands before the bracket. */
const ROLE_BEFORE = /^[ \t\u3000]{1,3}(?:记者|通讯员)[（(]([^（）()。！？!?\n]{2,40})[）)]/u;
const UNCLOSED = new RegExp(
  `^[ \\t\\u3000]{0,3}[（(]?((?:${ROLE})[${NAME_CHARACTERS}]{2,40})[）)]`,
  'u',
);
const OPEN_ENDED = new RegExp(
  `^[ \\t\\u3000]{0,3}[（(]?((?:${ROLE})[ \\u3000]?[${HAN}]{2,4}(?:[ 、\\u3000](?:通讯员)?[ \\u3000]?[${HAN}]{2,3}){0,4})(?=[ \\u3000]|[0-9])`,
  'u',
);
const NEVER_CLOSED = new RegExp(`^[ \\t\\u3000]{0,3}[（(](?:${ROLE})[${HAN} \\u3000、]{2,40}`, 'u');
/** 记者王芳报道：, 本报记者 王芳 报道, 河东网记者王芳4月8日报道： — who reports, without 讯. */
const REPORTED = new RegExp(
  `^[${ORNAMENT}\\s]{0,4}(?:本报驻[${HAN}]{2,6}|本报|本网|本台|${MEDIUM_NAME})?(?:${DESK})?(?:${ROLE})[ \\u3000]?([${HAN}·、 \\u3000]{2,30}?)(?:[0-9]{1,2}月[0-9]{1,2}日)?[ \\u3000]?(?:报道[：:，,\\s]|摄影报道[：:，,\\s])`,
  'u',
);
/** ■本报记者 王芳 昨天 — a signature before the first sentence, set off by blanks. */
const SET_OFF = new RegExp(
  `^(?:[${ORNAMENT}]\\s?|(?=本报|本网|本台))(?:本报|本网|本台)?(?:${ROLE})[ \\u3000]?([${HAN}]{2,4}(?:[ 、\\u3000](?:通讯员)?[ \\u3000]?[${HAN}]{2,3}){0,4})[ \\u3000]{1,4}(?=[^\\s])`,
  'u',
);
/** （本报讯 记者 王芳）近日: the bracket takes the dateline in. */
const DATED_BRACKET = new RegExp(
  `^[（(](?:本报|本网|本台|本刊)讯[ \\u3000]?([${HAN}·、 \\u3000：:]{2,40})[）)]`,
  'u',
);
/** 本网讯 王芳 李海 报道： — names without a role word, right behind the dateline. */
const NAMED_REPORT = new RegExp(
  `^[ \\u3000]{0,3}([${HAN}·]{2,4}(?:[ 、\\u3000](?:记者|通讯员)?[ \\u3000]?[${HAN}·]{2,4}){0,3})[ \\u3000]?(?:摄影)?报道[：: \\u3000]`,
  'u',
);
/** 本报讯 王芳 李海 昨天，…… — names and nothing else, set off by blanks. */
const BARE_RUN = new RegExp(
  `^[ \\u3000]{1,3}(?:[${HAN}]{2,4}[ 、\\u3000]{1,4}){1,4}(?=[^\\s])`,
  'u',
);
const REPORTER_FIRST = /^[^。，讯]{0,24}?(?:记者|通讯员)/u;
/** How far into a text 记者 may stand, a medium's name before it. */
const REPORTER_WITHIN = 24;
const SHORT_NAME = new RegExp(`^[${HAN}]{2,3}$`, 'u');
const LAST_RUN = new RegExp(`[${HAN}]{1,40}[ \\u3000、]{0,2}$`, 'u');
const AFTER_DATELINE = /^[\s:：,，—-]{0,6}/u;

const LONGEST_SIGNED = 48;
const STARTS_WITH_ROLE = new RegExp(`^(?:${ROLE})[ \\u3000：:]?[${HAN}]`, 'u');

/** A part of a text, `[from, to)`, and the names it gives. */
export interface Byline {
  readonly from: number;
  readonly to: number;
  readonly authors: readonly string[];
}

/** What a word right behind a name says for its end there. */
const OPENS_WITH_WORD = 3;

/** Where a name ends that runs into the text: 王芳近日 → 2, by whether a word follows. */
function nameLength(run: string): number {
  const rests = [2, 3].map((length) => {
    const rest = run.slice(length, length + 4);
    const opens = wordWeight(rest.slice(0, 2)) === null ? 0 : OPENS_WITH_WORD;
    return opens + (rest === '' ? -5 : segmentWeight(rest) / rest.length);
  });
  return (rests[1] ?? 0) > (rests[0] ?? 0) ? 3 : 2;
}

/** Whether a name behind a role word may be a person's, whatever it begins with. */
function isShortName(name: string): boolean {
  return namesOnly([name]) || (SHORT_NAME.test(name) && wordWeight(name) === null);
}

/** A bracket that never closes: names after role words, the last one running into the text. */
function readUnclosed(rest: string): { length: number; authors: string[] } | null {
  const match = NEVER_CLOSED.exec(rest);
  if (!match) return null;
  const whole = match[0];
  const last = whole.search(LAST_RUN);
  const run = whole.slice(last).trimEnd();
  const role = ROLE_WORDS.find((word) => run.startsWith(word)) ?? '';
  const bare = run.slice(role.length);
  if (bare.length < 2) return null;
  const end = last + role.length + (bare.length <= 3 ? bare.length : nameLength(bare));
  const authors = readAuthors(whole.slice(0, end));
  return authors.length > 0 && authors.every(isShortName) ? { length: end, authors } : null;
}

/** Who reports; where from may stand behind the last name: 王芳河东报道 → 王芳. */
function readReporters(names: string): string[] {
  const authors = readAuthors(names);
  const last = authors.at(-1) ?? '';
  if (namesOnly(authors) || last.length < 4 || last.length > 7) return authors;
  return [...authors.slice(0, -1), last.slice(0, nameLength(last))];
}

/** The byline in brackets or bare that follows a dateline. */
function readAfterDateline(rest: string): { length: number; authors: string[] } {
  const reported = REPORTED.exec(rest) ?? NAMED_REPORT.exec(rest);
  if (reported) {
    const authors = readReporters(reported[1] ?? '');
    if (namesOnly(authors)) return { length: reported[0].length, authors };
  }
  for (const pattern of [BRACKETED, ROLE_BEFORE, UNCLOSED, OPEN_ENDED]) {
    const unclosed = pattern === OPEN_ENDED ? readUnclosed(rest) : null;
    if (unclosed) return unclosed;
    const match = pattern.exec(rest);
    if (match) return withoutWord(match[0], readAuthors(match[1] ?? ''));
  }
  return readBareNames(rest) ?? { length: 0, authors: [] };
}

/** 记者 王芳 清晨6点: the text's first word is none of the names. */
function withoutWord(said: string, authors: string[]): { length: number; authors: string[] } {
  const last = authors.at(-1) ?? '';
  const isWord = authors.length > 1 && said.endsWith(last) && !isShortName(last);
  if (!isWord) return { length: said.length, authors };
  return { length: said.length - last.length, authors: authors.slice(0, -1) };
}

/** The names that blanks set off from the text, as many as are persons: 王芳 李海 清晨，…… → 王芳, 李海. */
function readBareNames(rest: string): { length: number; authors: string[] } | null {
  const words = BARE_RUN.exec(rest)?.[0] ?? '';
  const authors: string[] = [];
  let length = 0;
  for (const { 0: word, index } of words.matchAll(/[^ 、\u3000]{1,4}[ 、\u3000]{1,4}/gu)) {
    const name = word.replace(/[ 、\u3000]/gu, '');
    if (!isPersonName(name)) break;
    authors.push(name);
    length = index + word.length;
  }
  return authors.length === 0 ? null : { length, authors };
}

/** A quick no for nearly all texts: what a dateline begins with, or 讯 behind a paper's name. */
function mayBeDated(text: string): boolean {
  return (
    DATELINE_STARTS.has(text.charAt(0)) ||
    /讯|日电|消息|(?:报道|融媒|融媒体|中心)[（(]/u.test(text.slice(0, 24))
  );
}

/** Names of persons in brackets before the first sentence: （王芳 李梅）昨天，…… */
function findOpeningNames(text: string): Byline | null {
  const dated = DATED_BRACKET.exec(text.slice(0, 60));
  const reporters = readAuthors(dated?.[1] ?? '');
  if (dated && reporters.length > 0) {
    return { from: 0, to: dated[0].length, authors: reporters };
  }
  const match = BRACKETED.exec(text.slice(0, 40));
  if (!match || match[0].length + 8 > text.length) return null;
  const authors = readAuthors(match[1] ?? '');
  return namesOnly(authors) ? { from: 0, to: match[0].length, authors } : null;
}

/** Who reports, where a text follows: 记者王芳报道：…… */
function findReporter(text: string): Byline | null {
  const first = text.slice(0, REPORTER_WITHIN);
  if (!first.includes('记者') && !first.includes('通讯员')) return null;
  const start = text.slice(0, 70);
  if (!REPORTER_FIRST.test(first) || !/[。，,]/u.test(text)) return null;
  for (const pattern of [REPORTED, SET_OFF]) {
    const match = pattern.exec(start);
    if (!match || match[0].length + 12 > text.length) continue;
    const authors = readReporters(match[1] ?? '');
    if (namesOnly(authors)) return { from: 0, to: match[0].length, authors };
  }
  return null;
}

/** Where the dateline at the start of `text` ends, one that tells the source behind it included. */
function datelineLength(text: string): number {
  const first = DATELINE.exec(text)?.[0].length ?? 0;
  const gap = first > 0 ? (AFTER_DATELINE.exec(text.slice(first))?.[0].length ?? 0) : 0;
  const behind = text.slice(first + gap);
  if (gap === 0 || !behind.startsWith('据')) return first;
  const second = DATELINE.exec(behind)?.[0].length ?? 0;
  return second > 0 ? first + gap + second : first;
}

/**
 * The dateline and byline that `text` opens with, or null.
 *
 * @example findDateline('本报讯（王芳）6月20日，') // { from: 0, to: 7, authors: ['王芳'] }
 */
export function findDateline(text: string): Byline | null {
  if (text.startsWith('（') || text.startsWith('(')) return findOpeningNames(text);
  const reporter = findReporter(text);
  if (reporter) return reporter;
  if (!mayBeDated(text)) return null;
  const start = text.slice(0, 90);
  const length = datelineLength(start);
  if (length === 0) return null;
  const named = readAfterDateline(start.slice(length));
  const to = length + named.length;
  const gap = AFTER_DATELINE.exec(start.slice(to))?.[0].length ?? 0;
  return { from: 0, to: to + gap, authors: named.authors };
}

/**
 * What stands behind the dateline in a line that is nothing but a dateline and who reports; null for any other.
 *
 * @example readSignedDateline('本报河东4月8日电 记者 王芳 李海') // '记者 王芳 李海'
 */
export function readSignedDateline(line: string): string | null {
  if (line.length > LONGEST_SIGNED || !mayBeDated(line)) return null;
  const length = datelineLength(line);
  const names = length === 0 ? '' : line.slice(length).trim();
  return STARTS_WITH_ROLE.test(names) ? names : null;
}
