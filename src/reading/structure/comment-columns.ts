/** A comment under its column's name: 柳湾时评 / 规矩长在“小事”里 / 海浪声 / its text, line by line. */
import type { CleanLine } from './clean-line.ts';
import { COMMENT_COLUMN } from './furniture.data.ts';
import { isDisplayText } from './setting.ts';

/** 柳湾论坛, 河东夜话: these may be a headline too, and are a column's only above a headline with its pen name. */
const MAY_BE_COLUMN = /^[\u4e00-\u9fff]{2,3}(?:论坛|夜话|漫谈|杂谈|随笔)$/u;
/** 海浪声, 石 桥: two to four characters between a headline and its text; 编者按, 柳林村 and 走进枫林 are no name. */
const PEN_NAME =
  /^(?!走进|聚焦|关注|现场|摘要|图文|全文|共|社区)[\u4e00-\u9fff](?:[\u4e00-\u9fff]{1,3}|[ \u3000][\u4e00-\u9fff])(?<![评语按后谈话论议讯目摄版县区乡镇村：])$/u;
/** No longer is a pen name of everyday words below what may be no column. */
const LONGEST_UNSURE = 3;
/** So long is no line of a head. */
const SHORTEST_TEXT = 24;

function isHead({ form, dated, content }: CleanLine): boolean {
  return form === 'plain' && !dated && isDisplayText(content.text);
}

function isText(line: CleanLine): boolean {
  return line.form === 'plain' && line.content.text.length >= SHORTEST_TEXT && !isHead(line);
}

/** Whether a column's name, a headline, a pen name and a text stand one below the other from `at` on. */
function opensComment(lines: readonly CleanLine[], at: number): boolean {
  const [column, head, name, text] = lines.slice(at, at + 4);
  if (!column || !head || !name || !text) return false;
  const { text: title } = column.content;
  const isSure = COMMENT_COLUMN.test(title);
  if (!isSure && !MAY_BE_COLUMN.test(title)) return false;
  if (!isHead(head) || PEN_NAME.test(head.content.text) || !isText(text)) return false;
  if (!PEN_NAME.test(name.content.text)) return false;
  // 共建共享 below a forum's name is as often a kicker.
  const isShort = name.content.text.length <= LONGEST_UNSURE;
  return name.byline?.form === 'names' || ((isSure || isShort) && isHead(name));
}

/**
 * A block's lines, with the pen name that stands between a comment's headline and its text as a byline: below a
 * column of comments it may be of everyday words.
 */
export function signComments(lines: readonly CleanLine[]): CleanLine[] {
  const read = [...lines];
  for (const at of lines.keys()) {
    const [column, , name] = lines.slice(at, at + 3);
    if (!column || !name || !opensComment(lines, at)) continue;
    const authors = [name.content.text.replace(/[ \u3000]/gu, '')];
    read[at] = { ...column, form: 'furniture' };
    read[at + 2] = { ...name, form: 'byline', byline: { form: 'names', authors } };
  }
  return read;
}
