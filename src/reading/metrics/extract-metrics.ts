/** Reads the numbers that an article reports. */
import { sentenceAt, splitSentences } from '../../chinese/sentences.ts';
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Metric, Paragraph } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { findBounds } from './bounds.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { type Counted, findIndicator, type Indicator } from './indicator.ts';
import { isCountedSmall } from './nouns.ts';
import { findQuotedNames } from './quotes.ts';
import { findRejection } from './rejections.ts';

const PLAN =
  /计划|拟|力争|争取|目标(?!任务完成)|预计|规划|下一步|今后|将(?:建|投入|新增|改造|完成|达|打造|开展|持续|继续|进一步|新建|实施|组织|培育|为)|到20[2-9][0-9]年/u;
const DONE = /已|完成了?|截至|实现了/u;

/**
 * Every reported number of `article` in reading order; [] for an article without one.
 *
 * @example a paragraph '新建口袋公园12个。' gives raw '12个', value 12, indicator '口袋公园'
 */
export function extractMetrics(article: ArticleText): Metric[] {
  const metrics: Metric[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    for (const metric of readParagraph(paragraph, index))
      metrics.push(markRepeated(metric, metrics));
  });
  return metrics;
}

function readParagraph(paragraph: Paragraph, index: number): Metric[] {
  const { text } = paragraph;
  const quantities = findQuantities(text);
  if (quantities.length === 0) return [];
  const sentences = splitSentences(text);
  const names = findQuotedNames(text);
  const metrics: Metric[] = [];
  let last: (Counted & { readonly sentence: Span }) | null = null;
  let nameAt = 0;
  for (const quantity of quantities) {
    while ((names[nameAt]?.[1] ?? Number.POSITIVE_INFINITY) <= quantity.from) nameAt += 1;
    if ((names[nameAt]?.[0] ?? Number.POSITIVE_INFINITY) < quantity.from) continue;
    if (findRejection(text, quantity) !== null) continue;
    const sentence = sentenceAt(sentences, quantity.from);
    const near = last !== null && last.sentence[0] === sentence[0] ? last : null;
    const indicator = findIndicator(text, quantity, near);
    if (
      isSmall(quantity) &&
      !(quantity.unit !== '' && quantity.value >= 2 && counts(quantity, indicator))
    )
      continue;
    metrics.push(toMetric({ text, index, quantity, sentence, indicator, paragraph }));
    last = { to: quantity.to, indicator: indicator.text, sentence };
  }
  return metrics;
}

function isSmall(quantity: Quantity): boolean {
  return (
    quantity.script === 'han' &&
    quantity.value < 10 &&
    quantity.bound === 'exact' &&
    !'%‰成倍番'.includes(quantity.unit || 'x')
  );
}

function counts(quantity: Quantity, indicator: Indicator): boolean {
  return '支名位家所座处个'.includes(quantity.unit) && isCountedSmall(indicator.text);
}

interface Found {
  readonly text: string;
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly indicator: Indicator;
}

function toMetric({ text, index, quantity, sentence, indicator, paragraph }: Found): Metric {
  const { from, to, value, valueMax, unit } = quantity;
  const approx = findBounds(text, [from, to], quantity.bound).bound;
  const reasons: NoteCode[] = [];
  if (unit === '') reasons.push('unit-inferred');
  if (!indicator.sure) reasons.push('indicator-inferred');
  if (paragraph.pieces.length > 1 && isRejoined(paragraph, from, to))
    reasons.push('number-rejoined');
  if (isPlan(text, sentence, from)) reasons.push('plan-or-target');
  const soft =
    reasons.some((reason) => reason !== 'number-rejoined') || isSmall(quantity) || quantity.bare;
  return {
    ...{
      paragraph: index,
      from,
      to,
      sentence,
      raw: text.slice(from, to),
      value,
      valueMax,
      unit,
      approx,
    },
    indicator: indicator.text,
    certainty: soft ? 'likely' : 'certain',
    reasons,
  };
}

function isRejoined(paragraph: Paragraph, from: number, to: number): boolean {
  let at = 0;
  for (const piece of paragraph.pieces) {
    at += piece[1] - piece[0];
    if (at > from && at < to) return true;
    if (at >= to) return false;
  }
  return false;
}

function isPlan(text: string, sentence: Span, from: number): boolean {
  const before = text.slice(Math.max(sentence[0], from - 40), from);
  const plan = before.search(PLAN);
  return plan >= 0 && !DONE.test(before.slice(plan));
}

function markRepeated(metric: Metric, earlier: readonly Metric[]): Metric {
  const same = earlier.some(
    (one) =>
      one.value === metric.value &&
      one.unit === metric.unit &&
      one.indicator !== '' &&
      (one.indicator.endsWith(metric.indicator) || metric.indicator.endsWith(one.indicator)),
  );
  if (!same) return metric;
  return { ...metric, certainty: 'likely', reasons: [...metric.reasons, 'repeated-number'] };
}
