/** Bylines at the end of a text. */
import { HAN } from '../../chinese/characters.ts';
import {
  mayBeAuthors,
  NAME_CHARACTERS,
  namesOnly,
  ORNAMENT,
  ROLE_ANYWHERE,
  readAuthors,
} from './authors.ts';
import type { Byline } from './byline.ts';

const BLANKS = '[ \\t\\u3000\\u00a0]{0,4}';
/** `（李明 摄）`, `张国华摄`, `（记者 王芳）` at the end of a text. */
const END_BRACKET = /[（(【]([^（）()【】。，,！？\n]{2,50})[）)】][。.]?$/u;
const END_CREDIT = new RegExp(
  `(?:[。！？!?”’）)…]|[ \\t\\u3000])${BLANKS}([${ORNAMENT}]{0,2}[${HAN}·•・／/、 \\u3000]{2,40}(?:摄影报道|摄影|供图|摄[/／]文|摄|文／图|文/图|图／文|图/文|(?<=[ \\u3000])图))[。.]?$`,
  'u',
);
/** Quick noes for the two patterns around them. */
const CREDIT_END = /[道影图摄文][。.]?$/u;
const REPORTER = /记者|通讯员/u;
const END_NAMED = new RegExp(
  `[。！？!?”’）)…]${BLANKS}([${ORNAMENT}]{0,2}[ \\u3000]?(?:本报|本网|全媒体)?(?:记者|通讯员|特约记者)[${NAME_CHARACTERS}]{2,40})$`,
  'u',
);
/** `。□王芳 李梅`: names set off from the last sentence. */
const END_BARE = new RegExp(
  `[。！？!?”…](?:[ \\t\\u3000\\u00a0]{2,12}|${BLANKS}[${ORNAMENT}][ \\u3000]?)([${HAN}·]{2,4}(?:[ 、\\u3000]{1,2}[${HAN}·]{2,4}){0,3})$`,
  'u',
);
/** `。 摄影/王芳`, `。图：王芳`. */
const END_PICTURE = new RegExp(
  `[。！？!?”…]${BLANKS}((?:本报记者[ \\u3000]?)?(?:摄影|摄|图|图片)[/／:：][ \\u3000]?[${HAN}·、 \\u3000]{2,20})$`,
  'u',
);
const PICTURE_FIRST = /(?:摄|影|图|片)[/／:：]/u;
/** `（来源：青山发布）`, `(编辑：王芳)`: where a text comes from or who edited it; no author. */
const END_SOURCE =
  /[（(](?:(?:资料|信息|图片)?来源|稿源|(?:责任?)?编辑?|责编|编校)[:：][^（）()。！？\n]{2,30}[）)][。.]?$/u;
const HAN_END = new RegExp(`[${HAN}]$`, 'u');
/** The patterns of a text's end, each with a quick no. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [END_CREDIT, CREDIT_END],
  [END_NAMED, REPORTER],
  [END_PICTURE, PICTURE_FIRST],
  [END_BARE, HAN_END],
];

function isCredit(inner: string): boolean {
  if (ROLE_ANYWHERE.test(inner)) return /记者|通讯员|摄|图|供稿|报道|撰稿|作者|文$/u.test(inner);
  return false;
}

/**
 * The byline that `text` ends with, or null: a credit with a role word, or names in brackets
 * after a finished sentence.
 *
 * @example findTrailingByline('春茶开采。（王芳 摄）') // { from: 5, to: 11, authors: ['王芳'] }
 */
export function findTrailingByline(text: string): Byline | null {
  const tail = Math.max(0, text.length - 80);
  const end = text.slice(tail);
  const source = END_SOURCE.exec(end);
  if (source) return { from: tail + source.index, to: text.length, authors: [] };
  const bracket = END_BRACKET.exec(end);
  if (bracket) {
    const inner = bracket[1] ?? '';
    const authors = readAuthors(inner);
    const before = end.slice(0, bracket.index);
    const finished = before === '' || /[。！？!?”…；]\s*$/u.test(before) || /摄/u.test(inner);
    if (finished && authors.length > 0 && (isCredit(inner) || mayBeAuthors(authors))) {
      return { from: tail + bracket.index, to: text.length, authors };
    }
  }
  for (const [pattern, may] of ENDS) {
    if (!may.test(end)) continue;
    const match = pattern.exec(end);
    const inner = match?.[1];
    if (!match || inner === undefined) continue;
    const authors = readAuthors(inner);
    if (authors.length === 0 || authors.some((name) => name.length > 12)) continue;
    if (pattern === END_BARE && !namesOnly(authors)) continue;
    // 。记者随后来到文昌: a sentence that a column's end cuts.
    if (pattern === END_NAMED && !mayBeAuthors(authors)) continue;
    return { from: tail + match.index + match[0].lastIndexOf(inner), to: text.length, authors };
  }
  return null;
}

/** Whether a byline credits a picture and no text: 王芳 摄. */
export function creditsPicture(byline: string): boolean {
  return (
    /摄|供图|图片|[/／]?图[）)]?$|图[/／:：]/u.test(byline) && !/文|摄影报道|报道/u.test(byline)
  );
}

/** Whether a byline credits a picture with its text: 王芳 摄影报道, 王芳 文/图. */
export function creditsReport(byline: string): boolean {
  return /摄影报道|文[/／·、并]?图|图[/／·、]?文|摄[/／]文|文[/／并]摄/u.test(byline);
}
