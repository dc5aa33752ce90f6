/** The authors that a byline names. */
import { HAN } from '../../chinese/characters.ts';
import { ROLE_WORDS, STAFF_ROLES } from './byline-words.data.ts';
import { isBody, isPersonName, splitNames } from './names.ts';
import { dropOrigin } from './origins.ts';
import { wordWeight } from './words.ts';

/** Parts of patterns: print ornaments, role words, what names are set with. */
export const ORNAMENT = '◆◇■□●○▲△▼▽★☆◎※✦►▶▪▫♦▢☐◉⊙❑';
/** 记者团走进云岭 and 摄影展开幕 name nobody. */
const NO_ROLE = '(?![团站们节证展赛])';
export const ROLE = `(?:${ROLE_WORDS.join('|')})${NO_ROLE}`;
/** What stands between a role and a name, or between two names, beside blanks. */
export const STROKES = '／/|｜丨';
export const NAME_CHARACTERS = `${HAN}·•・\\s、，,；;${STROKES}&＆:：`;
const NO_NAME =
  /^(?:本报|本网|本台|特|专|电|文|图|摄|等|和|与|及|综合|本报综合|综合整理|本版|宣|编辑|责编|校对|审核人?|统筹|策划|追访|追踪|回访|调查|探访|走访|跟进|手记|札记|感言|点评|连线|观察|帮办|出镜)$/u;

/** 市民 沈小国, 河东区读者 林一: what a reader's letter says of whoever signs it. */
const WRITER =
  /^(?:[\u4e00-\u9fff]{2,8}(?:[省市县区镇乡村]|街道|社区|小区))?(?:市民|读者|居民|村民|网友|家长|业主)$/u;

/** 解答律师 王海: who answers the readers. */
const TITLE = /^(?:解答|答疑|值班|特约|点评|主讲|本期)?(?:律师|法官|嘉宾|医师)$/u;

/** 老林, 小沈, 林女士: what a reader signs who gives no full name. */
const FAMILIAR =
  /^(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff](?:女士|先生|大爷|大妈|大娘|师傅|阿姨|老师))$/u;

/** Whether `line` is the name below a reader's letter: 读者 林一, 河东区市民 沈小国, 河东镇读者 老林. */
export function signsLetter(line: string): boolean {
  const end = line.search(/[ \u3000]/u);
  if (end < 0 || !WRITER.test(line.slice(0, end))) return false;
  const [, ...names] = line.split(/[ \u3000]+/u);
  return (
    (names.length === 1 && FAMILIAR.test(names[0] ?? '')) || namesOnly(splitNames(names.join(' ')))
  );
}

/** Whether what stands in brackets is a reader who gives no full name, as an answer's text has it: 读者 林女士. */
export function namesReader(inner: string): boolean {
  const [who = '', name = '', ...rest] = inner.split(/[ \u3000]+/u);
  return rest.length === 0 && WRITER.test(who) && FAMILIAR.test(name);
}

/** Whether a text holds a word such as 记者 or 摄. */
export const ROLE_ANYWHERE = new RegExp(`(?:${ROLE})`, 'u');
const ALL_ROLES = new RegExp(`(?:${ROLE})`, 'gu');

/** What the name of a medium ends with, and what may stand between it and 记者. */
export const MEDIUM_ENDS =
  '报|网|融媒体?|全媒体|媒体|电视台|广播电台|台|社|传媒|集团|新闻|中心|周刊|客户端|时刻|在线|发布|频道|头条';
export const DESK =
  '大数据|智慧|社区|经济|时政|文体|教育|民生|全媒体?|融媒体?|新媒体|首席|见习|实习|特约|特派|资深|驻[\\u4e00-\\u9fff]{2,4}';
/** What only the name of a medium ends with: told even where a blank stands before 记者. */
const SURE_MEDIUM_ENDS =
  '日报|晚报|晨报|早报|报社|报|网|客户端|融媒体?|融媒体中心|全媒体|电视台|壹点|新闻|视频|传媒集团|报业集团';
/** What stands right behind the name of a medium. */
const BEHIND = '记者|通讯员|讯|摄影师';
/** 河东记者 王芳: what a byline begins with before 记者 and a name is its paper's name for short. */
const SHORT_MEDIUM = new RegExp(`^[${HAN}]{2,3}(?=记者[ \\u3000]{1,3}[${HAN}])`, 'u');
const BEHIND_MEDIUM = new RegExp(BEHIND, 'u');
/** Another medium before it: 东湖晚报/湖新闻, 河东日报·新河东客户端, 新河东•河东法制报, 河东晨报、40度视频. */
const MEDIUM_BEFORE = `(?:[${HAN}0-9]{2,12}(?:${MEDIUM_ENDS}|${SURE_MEDIUM_ENDS})[／/·•・、—-]){0,2}`;
/** 掌上河东, 无线河东: a medium whose name ends with its place. */
const PLACED_MEDIUM = `(?:掌上|云上|无线|今日|智慧|看)[${HAN}]{2,4}`;
/** The name of a medium, or of two together, right before its reporter. */
export const MEDIUM_NAME = `${MEDIUM_BEFORE}(?:(?:[${HAN}0-9]{2,8}[·•・])?[${HAN}0-9]{1,12}(?:${MEDIUM_ENDS}|视频|壹点)|${PLACED_MEDIUM})`;
/** 河东日报记者, 河报融媒记者, 东湖晚报/湖新闻记者, 河东日报社智慧全媒体记者: the medium is no author. */
const MEDIUM = new RegExp(
  `(?<=^|[\\s${STROKES}、])(?:${MEDIUM_NAME}|(?:本报)?驻[${HAN}]{2,6})(?:${DESK}){0,3}(?=(?:${BEHIND}))|` +
    `(?<=^|[\\s、])${MEDIUM_BEFORE}[${HAN}0-9]{1,12}(?:${SURE_MEDIUM_ENDS})(?=[ \\u3000](?:${DESK})?记者)`,
  'gu',
);
/** 编辑：王芳, 统筹/王芳, 来源：青山日报: who edited or planned, and where it comes from; no author. */
const STAFF = new RegExp(
  `(?:(?:${STAFF_ROLES.join('|')})(?:[:：]|[ \\u3000]?[${STROKES}])[ \\u3000]?[${HAN}]{2,4}(?:[、\\u3000 ][${HAN}]{2,3}(?![${HAN}]))*|[${HAN}]{0,2}来源[:：][^\\s]{2,16})`,
  'gu',
);
/** 《青山新闻》记者/王芳: the programme. */
const PROGRAMME = /《[^《》]{1,12}》/gu;
const MARKS = new RegExp(`[${ORNAMENT}（）()【】\\[\\]:：。]`, 'gu');

const ROLES: ReadonlySet<string> = new Set(ROLE_WORDS);
const ROLE_STARTS: ReadonlySet<string> = new Set(ROLE_WORDS.map((role) => role.charAt(0)));
const ROLE_ENDS: ReadonlySet<string> = new Set(ROLE_WORDS.map((role) => role.slice(-1)));

/** Takes role words off a token's two ends: 记者王芳 → 王芳, 王芳摄 → 王芳. */
function stripRoles(token: string): string {
  if (!ROLE_STARTS.has(token.charAt(0)) && !ROLE_ENDS.has(token.slice(-1))) return token;
  let rest = token;
  for (const role of ROLE_WORDS) {
    if (rest.startsWith(role)) rest = rest.slice(role.length);
    if (role.length > 1 && rest.endsWith(role)) rest = rest.slice(0, -role.length);
  }
  if (rest.length > 2 && rest.endsWith('摄')) rest = rest.slice(0, -1);
  return rest;
}

/** A byline without those who edited or planned, and without its source. */
export function dropStaff(byline: string): string {
  return byline.replace(STAFF, ' ');
}

/** The single characters of a byline that say who did what, between names: 王芳 文 李 海 图. */
const DONE = new Set(['文', '图', '摄', '片']);

/** How many single characters stand right before `at`, back to a word or to one of these. */
function countSingles(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && words[from - 1]?.length === 1 && !DONE.has(words[from - 1] ?? '')) from -= 1;
  return at - from;
}

/**
 * Whether the word at `at` is one of them: 文 before one character more is a surname (王芳 文 强), and
 * behind a surname alone a name (钟 文).
 */
function isDone(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (at === 0 || !DONE.has(word) || countSingles(words, at) % 2 === 1) return false;
  const [next = '', third = ''] = words.slice(at + 1, at + 3);
  return word !== '文' || next.length !== 1 || (third.length === 1 && !DONE.has(third));
}

/**
 * The authors that a byline names, without 记者, 通讯员, 摄 and the like.
 *
 * @example readAuthors('记者 王芳 通讯员 陈国强李明月') // ['王芳', '陈国强', '李明月']
 */
export function readAuthors(byline: string): string[] {
  const plain = dropOrigin(dropStaff(byline)).replace(PROGRAMME, ' ').replace(MARKS, ' ');
  const known = plain.trim().replace(SHORT_MEDIUM, '');
  const bare = (BEHIND_MEDIUM.test(known) ? known.replace(MEDIUM, ' ') : known).replace(
    ALL_ROLES,
    (role) => (role === '讯' ? role : ' '),
  );
  const words = bare.split(/\s+/u).map(stripRoles);
  const named = words.filter(
    (word, at) => !WRITER.test(word) && !TITLE.test(word) && !isDone(words, at),
  );
  const tokens = splitNames(named.join(' '))
    .map(stripRoles)
    .filter((token) => token !== '' && !ROLES.has(token) && !NO_NAME.test(token));
  return withoutPlaces([...new Set(tokens)]);
}

/** 青山县石桥镇竹溪村, before a name: where a letter's writer lives. */
const HOME = new RegExp(`^[${HAN}]{2,24}(?:村|社区|街道|小区|家属院|[镇乡]|村民|居民)$`, 'u');

/** 河东镇, of three characters: hardly a given name ends so. */
const TOWN = new RegExp(`^[${HAN}]{2}[镇乡]$`, 'u');

/** The names without the place that the one behind it is from. */
function withoutPlaces(names: readonly string[]): string[] {
  return names.filter((name, at) => {
    const next = names[at + 1];
    const isHome = HOME.test(name) && (name.length > 3 || TOWN.test(name));
    return !(isHome && next !== undefined && isPersonName(next));
  });
}

/** Whether all authors are persons. */
export function namesOnly(authors: readonly string[]): boolean {
  return authors.length > 0 && authors.every((name) => isPersonName(name));
}

/** What stands in brackets at a text's end and names nobody. */
const NO_NAME_IN_BRACKETS =
  /^(?:完|待续|上|中|下|一|二|三|略|图片|资料|文件|代章|签字|盖章|下同)$/u;

/** Whether names in brackets may be authors': persons, organisations, or short unknown words. */
export function mayBeAuthors(authors: readonly string[]): boolean {
  return (
    authors.length > 0 &&
    authors.every((name) => {
      if (isPersonName(name) || isBody(name)) return true;
      if (!/^[\u4e00-\u9fff]{2,4}$/u.test(name)) return false;
      return wordWeight(name) === null && !NO_NAME_IN_BRACKETS.test(name);
    })
  );
}
