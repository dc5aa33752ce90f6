/** Bylines at the end of a text. */
import { HAN } from '../../chinese/characters.ts';
import {
  DESK,
  MEDIUM_NAME,
  mayBeAuthors,
  NAME_CHARACTERS,
  namesOnly,
  namesReader,
  ORNAMENT,
  ROLE_ANYWHERE,
  readAuthors,
  STROKES,
} from './authors.ts';
import type { Byline } from './byline.ts';
import { hasNameForm } from './names.ts';

const BLANKS = '[ \\t\\u3000\\u00a0]{0,4}';
/** `（李明 摄）`, `张国华摄`, `（记者 王芳）` at the end of a text. */
const END_BRACKET = /[（(【]([^（）()【】。，,！？\n]{2,50})[）)】][。.]?$/u;
const END_CREDIT = new RegExp(
  `(?:[。！？!?”’）)…]|[ \\t\\u3000])${BLANKS}([${ORNAMENT}]{0,2}[${HAN}·•・／/、 \\u3000]{2,40}(?:摄影报道|摄影|供图|供稿|摄[/／]文|摄|文／图|文/图|图／文|图/文|(?<=[ \\u3000])图))[。.]?$`,
  'u',
);
/** Quick noes for the two patterns around them. */
const CREDIT_END = /[道影图摄文稿][。.]?$/u;
const REPORTER = /记者|通讯员/u;
const END_NAMED = new RegExp(
  `[。！？!?”’）)…]${BLANKS}([${ORNAMENT}]{0,2}[ \\u3000]?(?:(?:文[/／]?图|图[/／]?文)[ \\u3000：:]?)?(?:本报|本网|全媒体|${MEDIUM_NAME}(?:${DESK})?)?(?:记者|通讯员|特约记者)[${NAME_CHARACTERS}]{2,40})$`,
  'u',
);
/** What the paper's own names open with, whoever they are. */
const OWN_STAFF = new RegExp(
  `^[${ORNAMENT} \\u3000]{0,3}(?:文[/／]?图|图[/／]?文)?[ \\u3000：:]?(?:本报|本网|全媒体|特约)?(?:记者|通讯员)`,
  'u',
);
/** `。□王芳 李梅`, `。 王芳 李梅`, `。王芳/李梅`: names set off from the last sentence. */
const END_BARE = new RegExp(
  `[。！？!?”…](?:[ \\t\\u3000\\u00a0]{2,12}|${BLANKS}[${ORNAMENT}][ \\u3000]?)([${HAN}·]{2,4}(?:[ 、\\u3000]{1,2}[${HAN}·]{2,4}){0,3})$`,
  'u',
);
const END_PAIR = new RegExp(
  `[。！？!?”…][ \\u3000]?([${HAN}·]{2,4}(?:[${STROKES}][${HAN}·]{2,4}){1,3}|(?<=[ \\u3000])[${HAN}·]{2,4}(?:[ 、\\u3000][${HAN}·]{2,4}){1,3})$`,
  'u',
);
/** `。 摄影/王芳`, `。图：王芳`. */
const END_PICTURE = new RegExp(
  `[。！？!?”…]${BLANKS}((?:本报记者[ \\u3000]?)?(?:摄影|摄|图|图片)[/／:：][ \\u3000]?[${HAN}·、 \\u3000]{2,20})$`,
  'u',
);
const PICTURE_FIRST = /(?:摄|影|图|片)[/／:：]/u;
/** `（来源：青山发布）`, `(编辑：王芳)`, `（据青山日报）`: where a text comes from or who edited it; no author. */
const END_SOURCE =
  /[（(](?:(?:(?:资料|信息|图片|新闻|稿件)?来源|稿源|(?:责任?)?编辑?|责编|编校)[:：][^（）()。！？\n]{2,30}|(?:据|转自|摘自|原载)(?:《[^《》\n]{2,16}》|[^，。！？（）()\n]{2,12}(?:报|网|社|台|电|发布|融媒|客户端|微信公众号))[^，。！？（）()\n]{0,8}|完|综合|本报综合)[）)][。.]?$|(?<=[。！？”])[ \t\u3000\u00a0]{0,4}(?:稿件|信息|新闻)?来源[:：][^（）()，。！？\n]{2,16}$/u;
/** `（资料图）`, `受访者供图`, `（图片由县水务局提供）`: a picture's source, and no photographer. */
const END_UNNAMED =
  /(?:[（(](?:资料(?:图片?|照片)|网络图片|图片来自网络|(?:图片|照片|配图)均?由[^，。！？（）()\n]{2,20}提供|(?:受访者|受访单位|本报|网络|通讯员|主办方|校方)供图)[）)]|[。！？”\s](?:资料(?:图片?|照片)|(?:受访者|受访单位|主办方|校方)供图|(?:图片|照片)均?由[^，。！？（）()\n]{2,20}提供))[。.]?$/u;
const MARK_AHEAD = /^[。！？”\s]/u;
const HAN_END = new RegExp(`[${HAN}]$`, 'u');
/** The patterns of a text's end, each with a quick no. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [END_CREDIT, CREDIT_END],
  [END_NAMED, REPORTER],
  [END_PICTURE, PICTURE_FIRST],
  [END_BARE, HAN_END],
  [END_PAIR, HAN_END],
];
/** The last of these: names that nothing but a blank or a stroke sets off. */
const UNMARKED: ReadonlySet<RegExp> = new Set([END_BARE, END_PAIR]);
const ORNAMENTS_BEFORE = new RegExp(`[${ORNAMENT}][${ORNAMENT} \\t\\u3000]{0,5}$`, 'u');

function isCredit(inner: string): boolean {
  if (ROLE_ANYWHERE.test(inner)) return /记者|通讯员|摄|图|供稿|报道|撰稿|作者|文$/u.test(inner);
  return false;
}

/** （江海 摄）, 高 原 摄, （高原）: one name alone, though it is a word, and no more than the role behind it. */
function isBareName(inner: string, [name, ...others]: readonly string[]): boolean {
  if (others.length > 0 || name === undefined || !hasNameForm(name)) return false;
  return inner.replace(/摄$/u, '').replace(/[ \u3000]/gu, '') === name;
}

/** 原 摄: the end of a name that is printed with a blank inside. */
const HALF_NAME = /^.[ \u3000]*摄$/u;

/** Words before the names of a credit are the caption's: 桃子熟了 王芳 摄 → 王芳 摄. */
function dropWords(credit: string): string {
  for (let rest = credit; rest !== ''; rest = rest.replace(/^[^ \u3000]*[ \u3000]*/u, '')) {
    if (HALF_NAME.test(rest)) break;
    const authors = readAuthors(rest);
    if (mayBeAuthors(authors) || isBareName(rest, authors)) return rest;
  }
  return credit;
}

/** A credit or source in brackets at the end of a text; `tail` is where `end` stands in it. */
function findBracketed(end: string, tail: number): Byline | null {
  const to = tail + end.length;
  const source = END_SOURCE.exec(end);
  if (source) {
    const authors = readAuthors(source[0]);
    return { from: tail + source.index, to, authors: namesOnly(authors) ? authors : [] };
  }
  const unnamed = END_UNNAMED.exec(end);
  if (unnamed) {
    const mark = MARK_AHEAD.test(unnamed[0]) ? 1 : 0;
    return { from: tail + unnamed.index + mark, to, authors: [] };
  }
  const bracket = END_BRACKET.exec(end);
  const inner = bracket?.[1];
  if (!bracket || inner === undefined || namesReader(inner)) return null;
  const authors = readAuthors(inner);
  const before = end.slice(0, bracket.index);
  const finished = before === '' || /[。！？!?”…；]\s*$/u.test(before) || /摄|供图/u.test(inner);
  const named = isCredit(inner) || mayBeAuthors(authors) || isBareName(inner, authors);
  if (!finished || authors.length === 0 || !named) return null;
  return { from: tail + bracket.index, to, authors };
}

/**
 * The byline that `text` ends with, or null: a credit with a role word, or names in brackets
 * after a finished sentence. Where a text is from, and who edited it, is one without authors.
 *
 * @example findTrailingByline('春茶开采。（王芳 摄）') // { from: 5, to: 11, authors: ['王芳'] }
 */
export function findTrailingByline(text: string): Byline | null {
  const tail = Math.max(0, text.length - 80);
  const end = text.slice(tail);
  const bracketed = findBracketed(end, tail);
  if (bracketed) return bracketed;
  for (const [pattern, may] of ENDS) {
    if (!may.test(end)) continue;
    const match = pattern.exec(end);
    const whole = match?.[1];
    if (!match || whole === undefined) continue;
    const inner = pattern === END_CREDIT ? dropWords(whole) : whole;
    const authors = readAuthors(inner);
    if (authors.length === 0 || authors.some((name) => name.length > 12)) continue;
    if (UNMARKED.has(pattern) && !namesOnly(authors)) continue;
    // 。记者随后来到文昌: a sentence that a column's end cuts.
    if (pattern === END_NAMED && !mayBeAuthors(authors)) continue;
    // 。河东日报记者走访了村民: a medium's reporter has a person's name, or the sentence goes on.
    if (pattern === END_NAMED && !OWN_STAFF.test(inner) && !namesOnly(authors)) continue;
    const at = match.index + match[0].lastIndexOf(inner);
    const ornaments = ORNAMENTS_BEFORE.exec(end.slice(0, at))?.[0].length ?? 0;
    return { from: tail + at - ornaments, to: text.length, authors };
  }
  return null;
}

/** Quick no for `endsWithCredit`. */
const MAY_CREDIT = /[摄影图片供][）)]?$/u;
const SHORTEST_CAPTION = 4;

/**
 * Whether a line without a full stop is a caption with its photographer.
 *
 * @example endsWithCredit('村民在采摘桃子 王芳 摄') // true
 */
export function endsWithCredit(text: string): boolean {
  if (!MAY_CREDIT.test(text)) return false;
  const credit = findTrailingByline(text);
  return (
    credit !== null && credit.from >= SHORTEST_CAPTION && creditsPicture(text.slice(credit.from))
  );
}

/** 文 as who wrote, not as a part of a name: 王芳/文, 文：李海, 文/图, 图文. */
const WROTE =
  /文[/／·、并][图摄]|文图|(?<![\u4e00-\u9fff])文摄|[图摄][/／·、]?文|[/／ \u3000]文(?:[）)\s]|$)|文[/／:：｜|]|报道/u;

/** Whether a byline credits a picture and no text: 王芳 摄, 王志文摄. */
export function creditsPicture(byline: string): boolean {
  return /摄|供图|图片|照片|[/／]?图[）)]?$|图[/／:：]/u.test(byline) && !WROTE.test(byline);
}

/**
 * Whether a byline line credits a picture that stands elsewhere, and not the text above it: 图片/王芳,
 * 图片 李海 摄.
 */
export function creditsPictureFirst(byline: string): boolean {
  return /^[（(]?(?:图片|供图)[ \u3000:：/／|]?[\u4e00-\u9fff·、 \u3000]{2,16}[）)]?$/u.test(
    byline,
  );
}

/** Whether a byline credits a picture with its text: 王芳 摄影报道, 王芳 文/图. */
export function creditsReport(byline: string): boolean {
  return /摄影?[/／·、]?报道|文[/／·、并]?图|图[/／·、]?文|摄[/／]文|文[/／并]摄/u.test(byline);
}
