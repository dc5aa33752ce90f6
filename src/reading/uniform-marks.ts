/**
 * Facts are read from texts whose marks are of one kind. Papers set 宣讲(300场), and 宣讲（300场）， alike,
 * and what a number counts, or where a name ends, is told by the mark and not by its width.
 */
import { uniformPunctuation } from '../chinese/punctuation.ts';
import type { ArticleText, DateMention, Initiative, Metric, Paragraph } from '../model/page.ts';

/** `article` with full-width marks in its headline and texts; characters keep their places. */
export function withFullMarks(article: ArticleText): ArticleText {
  const title = uniformPunctuation(article.title);
  const subtitle = uniformPunctuation(article.subtitle);
  const paragraphs = article.paragraphs.map(widenParagraph);
  const isSame =
    title === article.title &&
    subtitle === article.subtitle &&
    paragraphs.every((paragraph, at) => paragraph === article.paragraphs[at]);
  return isSame ? article : { ...article, title, subtitle, paragraphs };
}

function widenParagraph(paragraph: Paragraph): Paragraph {
  const text = uniformPunctuation(paragraph.text);
  return text === paragraph.text ? paragraph : { ...paragraph, text };
}

const MARK = /[，；：？！（）]/u;

/**
 * `words`, read from a text with full-width marks, as the page has them.
 *
 * @param wide the text that they were read from, or a part of it
 * @param text the same as printed
 * @example printedAs('场（次）', '1200余场（次）', '1200余场(次)') // '场(次)'
 */
export function printedAs(words: string, wide: string, text: string): string {
  if (wide === text || !MARK.test(words)) return words;
  const at = wide.indexOf(words);
  if (at >= 0) return text.slice(at, at + words.length);
  // A name is its text without quotation marks: all of it stands there in order.
  let printed = '';
  for (let next = 0; next < wide.length && printed.length < words.length; next += 1) {
    if (wide.charAt(next) === words.charAt(printed.length)) printed += text.charAt(next);
  }
  return printed.length === words.length ? printed : words;
}

function textOf({ paragraphs }: ArticleText, paragraph: number): string {
  return paragraphs[paragraph]?.text ?? '';
}

/** `metric`, which was read in `even`, in the words of `article`. */
export function printMetric(metric: Metric, even: ArticleText, article: ArticleText): Metric {
  const { paragraph, from, to, indicator } = metric;
  const [wide, text] = [textOf(even, paragraph), textOf(article, paragraph)];
  if (wide === text) return metric;
  return {
    ...metric,
    raw: text.slice(from, to),
    indicator: printedAs(indicator, wide, text),
  };
}

/** The same of an initiative. */
export function printName(one: Initiative, even: ArticleText, article: ArticleText): Initiative {
  const { paragraph, from, to, name } = one;
  const wide = textOf(even, paragraph).slice(from, to);
  return { ...one, name: printedAs(name, wide, textOf(article, paragraph).slice(from, to)) };
}

/** The same of a date. */
export function printDate(date: DateMention, article: ArticleText): DateMention {
  return { ...date, raw: textOf(article, date.paragraph).slice(date.from, date.to) };
}
