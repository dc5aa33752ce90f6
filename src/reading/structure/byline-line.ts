/** Bylines that are lines of their own. */
import { HAN } from '../../chinese/characters.ts';
import {
  DESK,
  dropStaff,
  MEDIUM_NAME,
  mayBeAuthors,
  NAME_CHARACTERS,
  namesOnly,
  ORNAMENT,
  ROLE,
  ROLE_ANYWHERE,
  readAuthors,
  STROKES,
  signsLetter,
} from './authors.ts';
import { STAFF_ROLES } from './byline-words.data.ts';
import {
  endsAsOrganisation,
  hasNameForm,
  isBody,
  isDottedName,
  isOrganisation,
  isPersonName,
  isPlacedBody,
  startsName,
} from './names.ts';
import { segmentWeight, wordWeight } from './words.ts';

/** Weight a character above which a text is made of everyday words. */
const EVERYDAY = -6.8;

function perCharacter(text: string): number {
  return segmentWeight(text) / Math.max(1, text.length);
}

/** Whether a run of four and more characters is made of everyday words: no names run together. */
function readsAsWords(line: string): boolean {
  const bare = line.replace(/[^\u4e00-\u9fff]/gu, '');
  const parts = line.split(/[\s、]/u);
  if (parts.every((part) => part.length < 4)) return false;
  return perCharacter(bare) > EVERYDAY;
}

/** 王芳 东矿工会, 河东县融媒体中心 王芳, 王芳 岱文: persons, bodies and pen names with blanks between. */
function areMixed(line: string, authors: readonly string[]): boolean {
  const parts = line.split(/[\s\u3000]+/u);
  if (parts.length < 2 || parts.length > 4 || authors.length !== parts.length) return false;
  if (!mayBeAuthors(authors) || !authors.some((name) => isPersonName(name))) return false;
  const rest = authors.filter((name) => !isBody(name)).join('');
  return perCharacter(rest) < EVERYDAY;
}

/** （原野 隋春雨）: a name that is an everyday word stands beside one that is none. */
function areNamesBeside(authors: readonly string[]): boolean {
  if (authors.length < 2 || !authors.some((name) => isPersonName(name))) return false;
  return authors.every((name) => isPersonName(name) || (name.length <= 3 && HAN_ONLY.test(name)));
}

/** （向前） on a line of its own: one name, though it is a word, and no more than that in the brackets. */
function areBare(line: string, [name, ...others]: readonly string[]): boolean {
  return others.length === 0 && name !== undefined && hasNameForm(name) && line === `（${name}）`;
}

/** 原 野: two characters set apart by a blank are a name, a pen name too. */
const SPACED_NAME = new RegExp(`^[${HAN}][ \\u3000]{1,4}[${HAN}]$`, 'u');

/** 方 圆 顾知远: a name that is a word stands with a blank inside, beside one that is none. */
const SPACED_PAIR = new RegExp(
  `(?:^|[ \\u3000])[${HAN}][ \\u3000]{1,4}[${HAN}](?:$|[ \\u3000])`,
  'u',
);

function areSpaced(line: string, authors: readonly string[]): boolean {
  if (authors.length < 2 || !SPACED_PAIR.test(line)) return false;
  const areNames = authors.every((name) => isPersonName(name) || hasNameForm(name));
  return areNames && authors.some((name) => isPersonName(name));
}

/** How a line is a byline of its own: by a role word, by brackets, or by names alone. */
export type BylineForm = 'role' | 'bracket' | 'names' | 'organisation';

const HAN_ONLY = new RegExp(`^[${HAN}]+$`, 'u');
const HAN_CHARACTER = new RegExp(`[${HAN}]`, 'u');
/** First characters of what stands in a byline and is no name (`NO_NAME`). */
const BARE_STARTS: ReadonlySet<string> = new Set('本特专电文图摄等和与及综宣');

export interface BylineLine {
  readonly form: BylineForm;
  readonly authors: readonly string[];
}

const ROLE_LINE = new RegExp(
  `^[（(【\\s]{0,4}(?:[${HAN}]{2,4}[ 、\\u3000])?(?:文|图|文图)?[${STROKES}:：]?(?:(?:本报驻[${HAN}]{2,6}|本报|本网|本台|本刊|全媒体|融媒体|融媒|[${HAN}]{2,3}(?=记者[ \\u3000])|${MEDIUM_NAME}(?:${DESK}){0,3})?[ \\u3000]?(?:${ROLE})[${NAME_CHARACTERS}（()）]{2,48}|[${HAN}·•・、${STROKES} \\u3000]{2,40}[ \\u3000（(]?(?:${ROLE}|摄))[）)】\\s]{0,3}$`,
  'u',
);
/** 文：王芳 图：李海, 统筹：王芳 文/李海: who did what, one after the other. */
const PARTS_LINE = new RegExp(
  `^(?:(?:文|图|文图|图文|摄影|撰文|${STAFF_ROLES.join('|')})[${STROKES}:：][ \\u3000]?[${HAN}·]{2,4}(?:[ 、\\u3000][${HAN}]{2,3})?[ \\u3000]{0,3}){1,4}$`,
  'u',
);
const INNER_ORNAMENTS = new RegExp(`[${ORNAMENT}]`, 'gu');
const BARE_PLACE = new RegExp(`^[${HAN}]{2,10}(?:社区|街道|[村镇乡县区])$`, 'u');
/** 铁东区: nobody's given name ends so. */
const DIVISION = new RegExp(`^[${HAN}]{2,4}[县区乡]$`, 'u');
/** 王芳、李海: names with commas between them. */
const ENUMERATED = new RegExp(`^[${HAN}·]{2,4}(?:、[${HAN}·]{2,4}){1,5}$`, 'u');

/** 本报记者 高原: behind 记者 or 通讯员 and a blank nothing but names stand. */
const STAFFED = new RegExp(
  `^[${ORNAMENT} \\u3000]{0,3}[${HAN}]{0,6}(?:记者|通讯员)[ \\u3000]{1,3}[${HAN} \\u3000]{2,12}$`,
  'u',
);

/** Whether a line with a role word names someone, and nothing else that reads as everyday words. */
function namesByRole(line: string, authors: readonly string[]): boolean {
  if (STAFFED.test(line) && authors.every(hasNameForm)) return true;
  if (!authors.every((name) => isPersonName(name) || isOrganisation(name) || name.length <= 16)) {
    return false;
  }
  // 村民在采摘桃子 王芳/摄: a caption with its photographer.
  const strange = authors.some((name) => !isPersonName(name) && !isBody(name));
  if (/[摄图][）)]?$/u.test(line) && authors.length > 1 && strange) return false;
  const long = authors.filter((name) => name.length > 4 && !isPersonName(name) && !isBody(name));
  if (long.some((name) => perCharacter(name) > EVERYDAY)) return false;
  if (authors.some((name) => isPersonName(name) || isOrganisation(name))) return true;
  return perCharacter(authors.join('')) < EVERYDAY && /记者|通讯员|摄/u.test(line);
}

/** 普文亮 摄: nothing else is set so, however rare the name is. */
const CREDIT = new RegExp(`^(?:[${HAN}·]{2,4}[ \\u3000]+){1,4}摄$`, 'u');

/** （讲述：河东村党支部书记 王芳 整理：本报记者 李海）: who tells it, and who wrote it down. */
const TOLD =
  /^[（(]?(?:讲述|口述|自述)(?:人|者)?[:：／/]([^:：。]{2,40})[ \u3000，,；;](?:整理|记录|采写|撰文|执笔)(?:人|者)?[:：／/]([^:：。]{2,24})$/u;

function readTold(line: string): BylineLine | null {
  const told = TOLD.exec(line);
  if (!told) return null;
  const [, who = '', wrote = ''] = told;
  const name =
    who
      .trim()
      .split(/[ \u3000]+/u)
      .at(-1) ?? '';
  const authors = [name, ...readAuthors(wrote)];
  const areNames = authors.every((one) => isPersonName(one) || hasNameForm(one));
  return areNames && authors.length > 1 ? { form: 'bracket', authors } : null;
}

/** A quick no for most headlines: what opens as no name, byline or organisation does. */
function mayNameAuthors(line: string): boolean {
  if (isDottedName(line)) return true;
  const first = line.charAt(0);
  if (!HAN_CHARACTER.test(first) || BARE_STARTS.has(first) || startsName(first)) return true;
  if (/^[^，。]{2,16}[\s\u3000](?:[^，。]{2,16}|摄)$/u.test(line)) return true;
  return endsAsOrganisation(line) || ROLE_ANYWHERE.test(line) || line.length < 4;
}

/** 新华社 on a line of its own signs a report as a name does. */
const AGENCY = /^(?:新华社|中新社|中国新闻社|新华网|人民网)$/u;

/** 记者从市住建局 / 获悉，……: what a reporter did begins a text, and names nobody. */
const REPORTER_DID =
  /^(?:[\u4e00-\u9fff]{0,4})记者[ \u3000]?(?:从|在|跟[着随]|看[到见]|获悉|了解|采访|发现|走[进访]|来到|注意到|问|见到|随|沿着|日前|近日|昨[日天]|今[日天]|前往|赶到)/u;

/**
 * Reads a whole line as a byline, or null where it is none.
 *
 * @example readBylineLine('■本报记者 王芳 摄') // { form: 'role', authors: ['王芳'] }
 */
export function readBylineLine(line: string): BylineLine | null {
  if (line.length > 60 || /[。！？!?；;“”]/u.test(line) || REPORTER_DID.test(line)) return null;
  const told = readTold(line);
  if (told) return told;
  if (AGENCY.test(line)) return { form: 'names', authors: [line] };
  if (line.startsWith('【') && !ROLE_ANYWHERE.test(line)) return null;
  if (!mayNameAuthors(line) && !signsLetter(line)) return null;
  const authors = readAuthors(line);
  if (authors.length === 0 || authors.length > 8) return null;
  if (signsLetter(line)) return { form: 'bracket', authors };
  if (SPACED_NAME.test(line) && authors.length === 1) return { form: 'names', authors };
  if (areSpaced(line, authors)) return { form: 'names', authors };
  const plain = dropStaff(line).replace(INNER_ORNAMENTS, ' ').trim();
  if (ROLE_LINE.test(plain) && namesByRole(line, authors)) return { form: 'role', authors };
  if (CREDIT.test(plain)) return { form: 'role', authors };
  if (PARTS_LINE.test(plain) && namesOnly(authors)) return { form: 'role', authors };
  const bracketed = /^[（(【][^（）()]{2,50}[）)】]$/u.test(line);
  if (bracketed && (mayBeAuthors(authors) || areNamesBeside(authors) || areBare(line, authors))) {
    return { form: 'bracket', authors };
  }
  if (ENUMERATED.test(line) && namesOnly(authors)) return { form: 'names', authors };
  if (/[，,、：:0-9《》]/u.test(line)) return null;
  if (DIVISION.test(line)) return null;
  // 溪边听老段子: three surnames in a row that nothing parts are a line of words.
  if (authors.length > 2 && HAN_ONLY.test(line)) return null;
  if (namesOnly(authors) && (isDottedName(line) || !readsAsWords(line)))
    return { form: 'names', authors };
  if (areMixed(line, authors)) return { form: 'names', authors };
  // 清河社区: a place, above a headline.
  if (BARE_PLACE.test(line)) return null;
  if (authors.length <= 3 && authors.every((name) => isOrganisation(name) || isPlacedBody(name))) {
    return { form: 'organisation', authors };
  }
  return null;
}

/** □ 山外人: a hollow square before two or three characters that end as no rubric (□ 短评, □ 编后) does. */
const PEN_NAME = new RegExp(`^□[ \\u3000]?([${HAN}]{2,3}(?<![评语后谈话论议言说讯目摄版]))$`, 'u');

/**
 * Reads a whole line as the pen name of whoever comments, or null where it is none.
 *
 * @example readPenName('□ 山外人') // { form: 'names', authors: ['山外人'] }
 */
export function readPenName(line: string): BylineLine | null {
  const name = PEN_NAME.exec(line.trim())?.[1];
  return name === undefined || wordWeight(name) !== null
    ? null
    : { form: 'names', authors: [name] };
}
