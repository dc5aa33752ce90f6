/** Bylines that are lines of their own. */
import { HAN } from '../../chinese/characters.ts';
import {
  DESK,
  MEDIUM_ENDS,
  mayBeAuthors,
  NAME_CHARACTERS,
  namesOnly,
  ORNAMENT,
  ROLE,
  ROLE_ANYWHERE,
  readAuthors,
} from './authors.ts';
import {
  endsAsOrganisation,
  isBody,
  isOrganisation,
  isPersonName,
  isPlacedBody,
  startsName,
} from './names.ts';
import { segmentWeight } from './words.ts';

/** Weight a character above which a text is made of everyday words. */
const EVERYDAY = -6.8;

/** Whether a run of four and more characters is made of everyday words: no names run together. */
function readsAsWords(line: string): boolean {
  const bare = line.replace(/[^\u4e00-\u9fff]/gu, '');
  const parts = line.split(/[\s、]/u);
  if (parts.every((part) => part.length < 4)) return false;
  return segmentWeight(bare) / Math.max(1, bare.length) > EVERYDAY;
}

/** 王芳 东矿工会, 河东县融媒体中心 王芳, 王芳 岱文: persons, bodies and pen names with blanks between. */
function areMixed(line: string, authors: readonly string[]): boolean {
  const parts = line.split(/[\s\u3000]+/u);
  if (parts.length < 2 || parts.length > 4 || authors.length !== parts.length) return false;
  if (!mayBeAuthors(authors) || !authors.some((name) => isPersonName(name))) return false;
  const rest = authors.filter((name) => !isBody(name)).join('');
  return segmentWeight(rest) / Math.max(1, rest.length) < EVERYDAY;
}

/** How a line is a byline of its own: by a role word, by brackets, or by names alone. */
export type BylineForm = 'role' | 'bracket' | 'names' | 'organisation';

const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'u');
/** First characters of what stands in a byline and is no name (`NO_NAME`). */
const BARE_STARTS: ReadonlySet<string> = new Set('本特专电文图摄等和与及综宣');

export interface BylineLine {
  readonly form: BylineForm;
  readonly authors: readonly string[];
}

const ROLE_LINE = new RegExp(
  `^[${ORNAMENT}（(【\\s]{0,4}(?:(?:本报驻[${HAN}]{2,6}|本报|本网|本台|本刊|全媒体|融媒体|融媒|[${HAN}]{1,12}(?:${MEDIUM_ENDS})(?:${DESK}){0,3})?(?:${ROLE})[${NAME_CHARACTERS}（()）]{2,48}|[${HAN}·•・、／/ \\u3000]{2,40}[ \\u3000（(]?(?:${ROLE}|摄))[）)】\\s]{0,3}$`,
  'u',
);

/** A quick no for most headlines: what opens as no name, byline or organisation does. */
function mayNameAuthors(line: string): boolean {
  const first = line.charAt(0);
  if (!HAN_CHARACTER.test(first) || BARE_STARTS.has(first) || startsName(first)) return true;
  if (/^[^，。]{2,16}[\s\u3000][^，。]{2,16}$/u.test(line)) return true;
  return endsAsOrganisation(line) || ROLE_ANYWHERE.test(line) || line.length < 4;
}

/**
 * Reads a whole line as a byline, or null where it is none.
 *
 * @example readBylineLine('■本报记者 王芳 摄') // { form: 'role', authors: ['王芳'] }
 */
export function readBylineLine(line: string): BylineLine | null {
  if (line.length > 60 || /[。！？!?；;“”《》]/u.test(line)) return null;
  if (line.startsWith('【') && !ROLE_ANYWHERE.test(line)) return null;
  if (!mayNameAuthors(line)) return null;
  const authors = readAuthors(line);
  if (authors.length === 0 || authors.length > 8) return null;
  if (ROLE_LINE.test(line) && authors.every((name) => isPersonName(name) || name.length <= 16)) {
    const sure = authors.some((name) => isPersonName(name) || isOrganisation(name));
    const known = segmentWeight(authors.join('')) / Math.max(1, authors.join('').length);
    if (sure || (known < EVERYDAY && /记者|通讯员|摄/u.test(line)))
      return { form: 'role', authors };
  }
  const bracketed = /^[（(【][^（）()]{2,50}[）)】]$/u.test(line);
  if (bracketed && mayBeAuthors(authors)) {
    return { form: 'bracket', authors };
  }
  if (/[，,、：:0-9]/u.test(line)) return null;
  if (namesOnly(authors) && !readsAsWords(line)) return { form: 'names', authors };
  if (areMixed(line, authors)) return { form: 'names', authors };
  if (authors.length <= 3 && authors.every((name) => isOrganisation(name) || isPlacedBody(name))) {
    return { form: 'organisation', authors };
  }
  return null;
}
