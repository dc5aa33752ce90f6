/** Lines that belong to the page and to no article. */
import { COMMENT_COLUMN, FURNITURE, PAGE_NAMES } from './furniture.data.ts';
import { headsAnswer } from './letters.ts';

/** All of the table in one: one pattern is read faster than many. */
const ANY_FURNITURE = new RegExp(
  FURNITURE.map(({ pattern }) => `(?:${pattern.source})`).join('|'),
  'u',
);
const LONGEST = 220;
const LONGEST_HEADER = 70;
/** What a line with a full stop opens with if it is furniture, or a very long line. */
const OPENS_LONG = /^(?:[!<\-—_=*~·.•\s]|遗失|注销|减资|拍卖|招租|广告)/u;
const LONGEST_PLAIN = 140;
const LONGEST_RUBRIC = 24;
/** 【青山短波】, 【一线】: a head that stands over many articles. */
const STANDING = /^[【[][\u4e00-\u9fff·]{2,8}[】\]]$/u;
const FINISHED = /[。！？]/u;
const SEPARATORS = /[\s·•|｜/／,，、]+/u;
const DATE =
  /^[0-9０-９]{4}\s?[年.\-/][0-9０-９]{1,2}[月.\-/][0-9０-９]{1,2}日?(?:(?:星期|周)[一二三四五六日天])?$/u;
/** 6月18日, and 4月8日星期四: without its weekday it opens sentences too. */
const DAY = /^[0-9０-９]{1,2}月[0-9０-９]{1,2}日((?:星期|周)[一二三四五六日天])?$/u;
const WEEKDAY = /^[（(]?(?:星期|周)[一二三四五六日天][）)]?$|^农历[\u4e00-\u9fff]{2,10}$/u;
const PAGE =
  /^第?[A-D]?[0-9０-９]{1,3}版?$|^第[一二三四五六七八九十]{1,3}版?$|^[一二三四五六七八九十]{1,3}版$|^(?:[A-D]?[0-9]{1,3}版|[A-D][0-9]{1,3})[\u4e00-\u9fff]{0,6}$|^[\u4e00-\u9fff]{2,6}[A-D]?[0-9]{1,3}版$/u;
/** 02要闻 and 综合3: a page's number and its name, run together. */
const NAMED_PAGE = new RegExp(
  `^(?:0?[0-9]{1,2}${PAGE_NAMES}{1,2}|${PAGE_NAMES}{1,2}0?[0-9]{1,2})$`,
  'u',
);
const PAPER = /^[\u4e00-\u9fff]{1,8}(?:报|周刊|导报|新闻|快讯|文明网)$/u;
/** 责编：王芳 and 责编王芳; 统筹用好老祠堂 begins with the word only. */
const STAFF =
  /^(?:本版|执行|首席|值班|美术|图片|文字|见习)?(?:责任?编辑?|编辑|责编|美编|校对|版式|组版|排版|主任|主编|总编|审核|监审|监制|视觉|策划|统筹)(?:设计)?(?:[:：].{0,12}|[\u4e00-\u9fff]{2,3})?$/u;
/** 电话：0571-12345678, 邮箱：abc@163.com: how the page's editors are reached. */
const CONTACT =
  /^(?:[\u4e00-\u9fff]{2}|编辑部)?(?:热线|电话|传真|邮箱|信箱|微信号?|[Ee]-?mail|QQ)[:：][A-Za-z0-9@._—－-]{3,40}$/u;
const SECTION = /^[\u4e00-\u9fff]{1,6}$/u;
const FOREIGN = /^[A-Za-z.:：@0-9-]{1,40}$/u;

/** 2019年6月18日，县委书记 — a date that a sentence begins with. */
const OPENS_SENTENCE = /[日0-9０-９][，,、](?!\s?(?:星期|周)[一二三四五六日天])/u;

/** A03街道社区2023年11月14日星期二: a page's head whose words recognition ran together around its figures. */
const BEFORE_DATE = /(?<=[^\s·•|｜/／,，、])(?=[0-9]{4}年[0-9]{1,2}月)/gu;
const BEHIND_DATE =
  /(?<=月[0-9]{1,2}日|(?:星期|周)[一二三四五六日天])(?=第|[A-D]?[0-9]{1,3}(?:版|$))/gu;

function wordsOf(text: string): string[] {
  const parted = text.includes('年')
    ? text.replace(BEFORE_DATE, ' ').replace(BEHIND_DATE, ' ')
    : text;
  return parted.split(SEPARATORS).filter((word) => word !== '');
}

/** What a word of a page's head or foot counts as; null for what cannot stand there. */
function headerWeight(word: string, afterStaff: boolean): number | null {
  if (DATE.test(word)) return 3;
  const day = DAY.exec(word);
  if (day) return day[1] === undefined ? 1.5 : 3;
  if (WEEKDAY.test(word) || STAFF.test(word)) return 2;
  if (CONTACT.test(word)) return 1;
  if (PAGE.test(word)) return word.includes('版') ? 2.5 : 1.5;
  if (NAMED_PAGE.test(word)) return 1.5;
  if (PAPER.test(word)) return 1;
  if (SECTION.test(word)) return afterStaff ? 0.5 : 0;
  return FOREIGN.test(word) ? 0 : null;
}

/** Whether every word of a line is a date, a page number, a paper's name, a section or staff. */
function isHeader(text: string): boolean {
  if (text.length > LONGEST_HEADER || /[。！？“”]/u.test(text)) return false;
  if (OPENS_SENTENCE.test(text)) return false;
  const words = wordsOf(text);
  if (words.length < 2) return false;
  let weight = 0;
  let afterStaff = false;
  let numbers = 0;
  for (const word of words) {
    const own = headerWeight(word, afterStaff);
    if (own === null) return false;
    // A page has one number: 意见 138 条 其中 121 条 has two.
    if (/^[0-9]{1,3}$/u.test(word)) numbers += 1;
    if (numbers > 1 && words.length > numbers) return false;
    if (own === 2 && STAFF.test(word)) afterStaff = true;
    weight += own;
  }
  return weight >= 2.4;
}

/** 2023 年 4 月 20 日 第 3 版: blanks that some recognition sets around every number. */
const AROUND_NUMBERS = /(?<=[年月第]) (?=[0-9A-D])|(?<=[0-9]) (?=[年月日版期号])/gu;

/** 编辑同志：我们村的路灯…… opens a letter, and names no editor. */
const TO_EDITOR = /^(?:尊敬的|敬爱的)?(?:编辑|主编|编者|记者)(?:部|同志|老师|朋友|[您你]们?好)/u;

/**
 * Whether a line is furniture of the page: a date, a page's head, staff, a rubric, an imprint.
 *
 * @example isFurnitureLine('东湖日报 要闻 02 2019年6月18日') // true
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.replace(AROUND_NUMBERS, '');
  if (TO_EDITOR.test(text)) return false;
  const prose = text.length > LONGEST_PLAIN || (text.length > 16 && FINISHED.test(text));
  if (prose && !OPENS_LONG.test(text)) return false;
  const spaced = text.length <= 16 ? text.replace(/[\s\u3000]/gu, '') : text;
  if (
    isRubric(spaced) ||
    (STANDING.test(spaced) && !headsAnswer(spaced)) ||
    ANY_FURNITURE.test(text) ||
    (spaced !== text && ANY_FURNITURE.test(spaced))
  )
    return true;
  return isHeader(text);
}

const COLUMN_HEAD =
  /^【[^【】]{2,12}】$|^(?:[读群百][者众姓]|来信|本报评论|街谈)[\u4e00-\u9fff]{0,2}$/u;

/** Whether a furniture line is the name of a column, over the one article that it opens: 【街坊短评】. */
export function isColumnHead(text: string): boolean {
  return COLUMN_HEAD.test(text) || COMMENT_COLUMN.test(text);
}

/** Whether a furniture line is a rubric over briefs: what follows are items of their own. */
export function isRubric(text: string): boolean {
  if (text.length > LONGEST_RUBRIC || !/[讯报闻]/u.test(text)) return false;
  const bare = text.replace(/[^\u4e00-\u9fff]/gu, '');
  return /^(?:本[市县区报]|一周|今日)?(?:简讯|短讯|快讯|简报|要闻简报|新闻速递|新闻速览|一句话新闻|新闻集纳|新闻集锦)$/u.test(
    bare,
  );
}
