/** How a block is set, and which of its lines open a unit. */
import { isFigureLine } from './box-lines.ts';
import type { CleanLine } from './clean-line.ts';
import { columnsOf } from './columns.ts';
import { endsSentence, splitsNumber } from './endings.ts';
import { leadScore, opensLetter, stopsMidPhrase } from './genre.ts';
import { isClosedHead } from './standing-heads.ts';
import { segmentWeight, wordGain } from './words.ts';

const LONGEST_DISPLAY = 44;
/** No column is wider, in half-width columns: longer lines are whole paragraphs. */
const WIDEST = 120;
const SHORTEST_LEAD_IN = 12;
const LONGEST_LEAD_IN = 120;
/** A photographer's name ends a caption. */
const CREDITED = /[\u4e00-\u9fff][ \u3000]?摄[）)]?$/u;

/** 近日，…… 6月18日，…… 截至目前，…… — a time before a comma, and what goes on behind a cut (、磨刀). */
const SENTENCE_OPENS =
  /^(?:[，,、]|(?:近日|日前|近期|近年来|连日来|近段时间|[今去]年以来|年初以来|截至目前|据悉|据了解|据介绍|下一步|[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[上下]午|晚上?|一早|清晨|傍晚)?)[，,].{6})/u;

/** Whether a text is short and without a full stop, and does not open as a sentence: a headline. */
export function isDisplayText(text: string): boolean {
  if (text.length > LONGEST_DISPLAY || endsSentence(text) || /[。；;]/u.test(text)) return false;
  return !SENTENCE_OPENS.test(text) && !opensLetter(text) && !isFigureLine(text);
}

/** Whether a line leads to the headline below it: 近年来，我市补短板、强弱项、惠民生—— */
export function isLeadIn(text: string): boolean {
  if (text.length < SHORTEST_LEAD_IN || text.length > LONGEST_LEAD_IN) return false;
  return /(?:——|－－|――|──)$/u.test(text) && !/[。！？]/u.test(text);
}

/** Whether a line is one short question or call, as some headlines are: 钱从哪里来？ */
export function isAsking(text: string): boolean {
  if (text.length < 5 || text.length > 24 || !/[？！?!]$/u.test(text)) return false;
  if (opensLetter(text)) return false;
  return !/^[“‘]|[。；;，,].{0,24}[，,]|[。；;？！?!…].{1,24}$/u.test(text);
}

/** “师傅，修鞋吗？”周六上午，在: a line that is in its second sentence or third clause is text. */
const RUNS_ON = /[，,].*[，,]|[？！?!][”’]?[^”’？！?!]{2}/u;

/** How a block is set: its width in half-width columns, and whether indents mark its paragraphs. */
export interface Setting {
  readonly width: number;
  readonly indented: boolean;
}

/** Whether two or three characters are no word that the tables know: a name under a headline. */
export function mayBeName(text: string): boolean {
  if (text.length < 2 || text.length > 3 || !/^[\u4e00-\u9fff]+$/u.test(text)) return false;
  return segmentWeight(text) / text.length < -8;
}

/** Whether a line that follows a finished sentence opens a paragraph. */
function opensParagraph(last: CleanLine, next: CleanLine, setting: Setting): boolean {
  if (next.line.indent > last.line.indent || next.line.indent >= 2) return true;
  // A block of two lines shows no width of its own; that its first one fills a column of the page does.
  if (last.line.full && setting.width === Number.POSITIVE_INFINITY) return false;
  const columns = columnsOf(last.content.text) + last.line.indent;
  return columns < setting.width - 3 || columns > WIDEST;
}

/** Whether a subtitle fills its line and goes on in the next. */
function goesOnFull({ form, line }: CleanLine, next: CleanLine): boolean {
  return form === 'subtitle' && line.full && !next.line.full && isDisplayText(next.content.text);
}

/** 课堂设在 / 渡口边: what a headline's line stops before is no name. */
function endsPhrase({ content }: CleanLine, { byline, line }: CleanLine): boolean {
  if (byline?.form !== 'names' || byline.authors.length > 1 || line.gap > 0) return false;
  return isDisplayText(content.text) && stopsMidPhrase(content.text);
}

/** 搭把手。苏凤 / 山 摄: a photographer's name that a column cuts. */
const NAME_CUT = /[。！？!?”][ \u3000]{0,4}[\u4e00-\u9fff]{1,3}$/u;
const REST_OF_CREDIT = /^[\u4e00-\u9fff]{1,2}[ \u3000]?(?:摄|图|摄影|供图|摄影报道)[）)]?$/u;
/** 本报记者 周平 李 / 小红: names that a column cuts. */
const REST_OF_NAMES = /^[\u4e00-\u9fff]{1,2}(?:[ \u3000][\u4e00-\u9fff]{2,3}){0,3}$/u;
const LAST_OF_NAMES = /[ \u3000][\u4e00-\u9fff]{1,2}$/u;

/** 森林防 / 火工作: what a word over the break gains where the rest of a headline is no name. */
const SPLIT_WORD = 2;

/** 少了四成。（ / 王芳）, ……说。（通讯员 / 王芳）: a bracket with names that a column cuts. */
const CREDIT_CUT = /[。！？”][ \u3000]?[（(][\u4e00-\u9fff \u3000]{0,10}$/u;
const CREDIT_END = /^[\u4e00-\u9fff· \u3000]{1,12}[）)]$/u;
/** Whether `next` is the rest of a name, or of a headline's word, that the full line before stops in. */
function endsInWord({ content, form, line }: CleanLine, next: CleanLine): boolean {
  if (!line.full || next.line.gap > 0) return false;
  const [before, after] = [content.text, next.content.text];
  if (CREDIT_CUT.test(before.slice(-14)) && CREDIT_END.test(after)) return true;
  if (form === 'byline') return LAST_OF_NAMES.test(before) && REST_OF_NAMES.test(after);
  if (next.byline?.form === 'names' && isDisplayText(before))
    return next.byline.authors.length === 1 && wordGain(before, after) > SPLIT_WORD;
  return NAME_CUT.test(before) && REST_OF_CREDIT.test(after);
}

/** Fewer characters are hardly a headline. */
const SHORTEST_HEAD = 8;

/**
 * Whether a short line without a mark stands behind a paragraph that a column's end left open, as a headline
 * does there that was set into the text; never where the page's lines are as long as its columns are wide.
 */
function opensHeadAmidText({ content, line }: CleanLine, next: string): boolean {
  if (line.full || columnsOf(content.text) + line.indent <= WIDEST) return false;
  if (next.length < SHORTEST_HEAD || !isDisplayText(next) || RUNS_ON.test(next)) return false;
  return wordGain(content.text, next) < SPLIT_WORD;
}

/** Whether `next` opens a unit of its own after the lines of `open`. */
export function opensUnit(open: readonly CleanLine[], next: CleanLine, setting: Setting): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (!last || !first) return true;
  if (endsPhrase(last, next) || endsInWord(last, next)) return false;
  const nextIsPlain = !next.dated && next.form === 'plain' && next.mark === 0;
  if (!nextIsPlain || (last.form !== 'plain' && !goesOnFull(last, next))) return true;
  const text = open.map((line) => line.content.text).join('');
  const nextText = next.content.text;
  if (CREDITED.test(last.content.text.slice(-6)) || isLeadIn(text)) return true;
  // 转了一圈：3号楼楼 / 道灯亮了: what stops at a column's end in mid-sentence is no line of a box.
  const broken = last.line.full && !endsSentence(last.content.text);
  if (!broken && (isFigureLine(last.content.text) || isFigureLine(nextText))) return true;
  if (splitsNumber(last.content.text, nextText)) return false;
  if (mayBeName(nextText) && text.length >= 8 && isDisplayText(text)) return true;
  if (last.mark > 0) {
    const wraps = isDisplayText(nextText) && nextText.length <= 24 && !RUNS_ON.test(nextText);
    return !(isDisplayText(text) && wraps);
  }
  if (setting.indented) {
    if (next.line.indent >= 2) return true;
    if (first.line.indent >= 2 && !endsSentence(last.content.text)) return false;
  }
  if (endsSentence(last.content.text)) return opensParagraph(last, next, setting);
  if (isClosedHead(text) && isDisplayText(nextText)) return true;
  const heads = isDisplayText(text) && open.every((line) => line.content.text.length <= 30);
  if (!heads) return opensHeadAmidText(last, nextText);
  if (last.line.full) return !/[，,、]/u.test(text) && SENTENCE_OPENS.test(nextText);
  if (nextText.length > 45 || (nextText.length > 16 && leadScore(nextText) > 0)) return true;
  return columnsOf(last.content.text) < setting.width - 4 && !isDisplayText(nextText);
}

/** Reads how a block is set; its width is Infinity where its lines are not broken. */
export function readSetting(lines: readonly CleanLine[]): Setting {
  const plain = lines.filter((line) => line.form === 'plain' && line.mark === 0);
  const deep = plain.filter((line) => line.line.indent >= 2).length;
  const indented = deep > 0 && deep < plain.length;
  if (plain.length < 3) return { width: Number.POSITIVE_INFINITY, indented };
  const columns = plain.map((line) => columnsOf(line.content.text) + line.line.indent);
  const width = Math.max(...columns.slice(0, 400));
  const full = columns.filter((own) => own >= width - 4).length;
  const broken = full * 2 >= columns.length && width <= WIDEST;
  return { width: broken ? width : Number.POSITIVE_INFINITY, indented };
}
