/** From what was read in a page's normalised text back to the page's own characters. */
import type { Article, DateMention, Initiative, Metric, Page, Paragraph } from '../model/page.ts';
import { joinPieces, sliceOf } from '../model/span.ts';

/** A page's two texts, of one length. */
export interface Texts {
  readonly normal: string;
  readonly printed: string;
}

/**
 * `words`, which stand in `normal` in this order with others between, as `printed` has them; a blank
 * that a headline gained between two clauses stays one.
 *
 * @example printedAs('场（次）', { normal: '1200余场（次）', printed: '1200余场(次)' }) // '场(次)'
 */
export function printedAs(words: string, { normal, printed }: Texts): string {
  if (normal === printed) return words;
  const whole = normal.indexOf(words);
  if (whole >= 0) return printed.slice(whole, whole + words.length);
  let result = '';
  let next = 0;
  for (const character of words) {
    const at = character === ' ' ? -1 : normal.indexOf(character, next);
    result += at < 0 ? character : printed.slice(at, at + character.length);
    if (at >= 0) next = at + character.length;
  }
  return result;
}

interface Printing {
  /** Of each paragraph both texts. */
  readonly paragraphs: readonly Texts[];
}

const NOTHING: Texts = { normal: '', printed: '' };

function partOf({ normal, printed }: Texts, from: number, to: number): Texts {
  return { normal: normal.slice(from, to), printed: printed.slice(from, to) };
}

function printMetric(metric: Metric, { paragraphs }: Printing): Metric {
  const texts = paragraphs[metric.paragraph] ?? NOTHING;
  const raw = sliceOf(texts.printed, [metric.from, metric.to]);
  // What is counted stands in the number's sentence as a rule, and in one before it else.
  const sentence = partOf(texts, ...metric.sentence);
  const near = sentence.normal.includes(metric.indicator) ? sentence : texts;
  return { ...metric, raw, indicator: printedAs(metric.indicator, near) };
}

function printInitiative(one: Initiative, { paragraphs }: Printing): Initiative {
  const texts = paragraphs[one.paragraph] ?? NOTHING;
  return { ...one, name: printedAs(one.name, partOf(texts, one.from, one.to)) };
}

function printDate(date: DateMention, { paragraphs }: Printing): DateMention {
  const { printed } = paragraphs[date.paragraph] ?? NOTHING;
  return { ...date, raw: sliceOf(printed, [date.from, date.to]) };
}

function printParagraph(paragraph: Paragraph, page: string): Paragraph {
  return { ...paragraph, text: joinPieces(page, paragraph.pieces) };
}

/** Both texts of an article's lines of one role, in the order of its parts. */
function linesOf({ parts }: Article, role: string, texts: Texts): Texts {
  const pieces = parts.filter((part) => part.role === role).flatMap((part) => part.pieces);
  return { normal: joinPieces(texts.normal, pieces), printed: joinPieces(texts.printed, pieces) };
}

function printArticle(article: Article, texts: Texts): Article {
  const paragraphs = article.paragraphs.map((one) => printParagraph(one, texts.printed));
  const printing = {
    paragraphs: paragraphs.map(({ text }, at) => ({
      normal: article.paragraphs[at]?.text ?? '',
      printed: text,
    })),
  };
  return {
    ...article,
    title: printedAs(article.title, linesOf(article, 'title', texts)),
    subtitle: printedAs(article.subtitle, linesOf(article, 'subtitle', texts)),
    paragraphs,
    metrics: article.metrics.map((metric) => printMetric(metric, printing)),
    initiatives: article.initiatives.map((one) => printInitiative(one, printing)),
    dates: article.dates.map((date) => printDate(date, printing)),
  };
}

/** `page`, which was read in the normalised text, with the words that the page has. */
export function printPage(page: Page, texts: Texts): Page {
  if (texts.normal === texts.printed) return page;
  return { ...page, articles: page.articles.map((article) => printArticle(article, texts)) };
}
