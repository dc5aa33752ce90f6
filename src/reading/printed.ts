/** From what was read in a page's normalised text back to the page's own characters. */
import { sentenceAt, splitSentences } from '../chinese/sentences.ts';
import type {
  Article,
  DateMention,
  Evidence,
  Initiative,
  Metric,
  Page,
  Paragraph,
} from '../model/page.ts';
import { joinPieces, type Span, sliceOf } from '../model/span.ts';

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

/** A paragraph's two texts, and the sentences of the printed one. */
interface Printing extends Texts {
  readonly sentences: readonly Span[];
}

const NOTHING: Printing = { normal: '', printed: '', sentences: [] };

function partOf({ normal, printed }: Texts, [from, to]: Span): Texts {
  return { normal: sliceOf(normal, [from, to]), printed: sliceOf(printed, [from, to]) };
}

/**
 * The printed sentence around a fact; null where it ends inside the fact: straight quotation marks that
 * look like a pair may stand on two sides of a sentence's end.
 */
function sentenceOf({ from, to }: Evidence, { sentences }: Printing): Span | null {
  const sentence = sentenceAt(sentences, from);
  return to > sentence[1] ? null : sentence;
}

function printMetric(metric: Metric, paragraphs: readonly Printing[]): Metric[] {
  const texts = paragraphs[metric.paragraph] ?? NOTHING;
  const sentence = sentenceOf(metric, texts);
  if (sentence === null) return [];
  const raw = sliceOf(texts.printed, [metric.from, metric.to]);
  // What is counted stands in the number's sentence as a rule, and in one before it else.
  const near = partOf(texts, metric.sentence);
  const around = near.normal.includes(metric.indicator) ? near : texts;
  return [{ ...metric, raw, sentence, indicator: printedAs(metric.indicator, around) }];
}

function printInitiative(one: Initiative, paragraphs: readonly Printing[]): Initiative[] {
  const texts = paragraphs[one.paragraph] ?? NOTHING;
  const sentence = sentenceOf(one, texts);
  if (sentence === null) return [];
  return [{ ...one, sentence, name: printedAs(one.name, partOf(texts, [one.from, one.to])) }];
}

function printDate(date: DateMention, paragraphs: readonly Printing[]): DateMention {
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
  const own = paragraphs.map(
    ({ text }, at): Printing => ({
      normal: article.paragraphs[at]?.text ?? '',
      printed: text,
      sentences: splitSentences(text),
    }),
  );
  return {
    ...article,
    title: printedAs(article.title, linesOf(article, 'title', texts)),
    subtitle: printedAs(article.subtitle, linesOf(article, 'subtitle', texts)),
    paragraphs,
    metrics: article.metrics.flatMap((metric) => printMetric(metric, own)),
    initiatives: article.initiatives.flatMap((one) => printInitiative(one, own)),
    dates: article.dates.map((date) => printDate(date, own)),
  };
}

/** `page`, which was read in the normalised text, with the words that the page has. */
export function printPage(page: Page, texts: Texts): Page {
  if (texts.normal === texts.printed) return page;
  return { ...page, articles: page.articles.map((article) => printArticle(article, texts)) };
}
