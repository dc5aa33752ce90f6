/** Reads the numbers that an article reports. */
import { sentenceAt, splitSentences } from '../../chinese/sentences.ts';
import type { ArticleText, Metric, Paragraph } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { findBounds } from './bounds.ts';
import { subjectOf } from './changes.ts';
import type { Counted, Indicator } from './counted.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { findIndicator, isCountedSmall, SHARES } from './indicator.ts';
import { isSmall, judgeMetric, markRepeated } from './judge.ts';
import { findPlans, type IsPlanned } from './plans.ts';
import { findQuotedNames } from './quotes.ts';
import { findRejection } from './rejections.ts';

const RATE = /^[/／](?:平方米|公斤|小时|[斤吨亩人天月年度次只头件个份张户])/u;
const CLOSERS = new Set('”’」』》·');
/** Measure words of teams, sites and people, which a small Han numeral may stand before. */
const SMALL_UNITS = new Set(['支', '名', '位', '家', '所', '座', '处', '个', '户']);

/**
 * Every reported number of `article` in reading order; [] for an article without one. `from`, `to`
 * and `sentence` are UTF-16 offsets in the paragraph's text, and `raw` is that slice.
 *
 * @example a paragraph '新建口袋公园12个。' gives raw '12个', value 12, indicator '口袋公园'
 */
export function extractMetrics(article: ArticleText): Metric[] {
  return markRepeated(article.paragraphs.flatMap(readParagraph));
}

function readParagraph(paragraph: Paragraph, index: number): Metric[] {
  const { text } = paragraph;
  const quantities = findQuantities(text);
  if (quantities.length === 0) return [];
  const sentences = splitSentences(text);
  const unquoted = dropInside(quantities, findQuotedNames(text));
  const isPlanned = findPlans(text);
  const metrics: Metric[] = [];
  let told = nothingTold(-1);
  for (const quantity of unquoted) {
    if (findRejection(text, quantity) !== null) continue;
    const sentence = sentenceAt(sentences, quantity.from);
    if (told.sentenceFrom !== sentence[0]) told = nothingTold(sentence[0]);
    const metric = readQuantity({ paragraph, index, quantity, sentence, isPlanned, told });
    if (metric === null) continue;
    metrics.push(metric);
    told = tellMore(told, { text, quantity, indicator: metric.indicator });
  }
  return metrics;
}

/** What the numbers before have told, in one sentence. */
interface Told {
  readonly sentenceFrom: number;
  readonly last: Counted | null;
  /** What the last number of each unit counts. */
  readonly ofUnit: Map<string, string>;
  /** What the first number of each unit counts. */
  readonly wholes: Map<string, string>;
  /** What the amounts are of. */
  readonly subjects: string[];
}

function nothingTold(sentenceFrom: number): Told {
  return { sentenceFrom, last: null, ofUnit: new Map(), wholes: new Map(), subjects: [] };
}

interface News {
  readonly text: string;
  readonly quantity: Quantity;
  readonly indicator: string;
}

function tellMore(told: Told, { text, quantity, indicator }: News): Told {
  const { unit } = quantity;
  const share = SHARES.has(unit);
  const subject = subjectOf(indicator, share, told.last?.subject ?? '');
  if (!share) told.subjects.push(subject);
  told.ofUnit.set(unit, indicator);
  if (!told.wholes.has(unit)) told.wholes.set(unit, indicator);
  const last = { to: endOfRate(text, quantity.to), indicator, unit, subject };
  return { ...told, last };
}

/** 18元/斤, 6个人: what a price is asked for, or 人 behind 个, is no name of the next number. */
function endOfRate(text: string, to: number): number {
  if (text.startsWith('个人', to - 1)) return to + 1;
  return to + (RATE.exec(text.slice(to, to + 5))?.[0].length ?? 0);
}

/** Leaves out what stands inside a name, a slogan or a title; both lists are in order. */
function dropInside(quantities: readonly Quantity[], names: readonly Span[]): Quantity[] {
  let at = 0;
  return quantities.filter(({ from }) => {
    while ((names[at]?.[1] ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    return (names[at]?.[0] ?? Number.POSITIVE_INFINITY) >= from;
  });
}

interface Candidate {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly quantity: Quantity;
  readonly sentence: Span;
  readonly isPlanned: IsPlanned;
  readonly told: Told;
}

function readQuantity(candidate: Candidate): Metric | null {
  const { paragraph, index, quantity, sentence, isPlanned, told } = candidate;
  const { from, to, value, valueMax, unit, bound } = quantity;
  const { text } = paragraph;
  const around = findBounds(text, [from, to], bound);
  const { last, subjects } = told;
  const like = told.ofUnit.get(unit);
  const whole = told.wholes.get(unit);
  const place = { text, around, numberFrom: from, unit, sentence, last, like, whole, subjects };
  const indicator = findIndicator(place);
  const setting = {
    exact: around.bound === 'exact',
    afterQuote: CLOSERS.has(text.charAt(from - 1)),
  };
  if (!isReported(quantity, indicator, setting)) return null;
  const approx = around.bound;
  const { certainty, reasons } = judgeMetric({
    paragraph,
    quantity,
    approx,
    indicator,
    sentence,
    isPlanned,
  });
  return {
    raw: text.slice(from, to),
    value,
    valueMax,
    unit,
    approx,
    indicator: indicator.text,
    paragraph: index,
    from,
    to,
    sentence,
    certainty,
    reasons,
  };
}

interface Setting {
  readonly exact: boolean;
  /** Right after a name in quotation marks: “…”百场 is part of what it is called. */
  readonly afterQuote: boolean;
}

/** Small Han numerals and scales alone (百, 千) are metrics only of what is plainly counted. */
function isReported(
  quantity: Quantity,
  indicator: Indicator,
  { exact, afterQuote }: Setting,
): boolean {
  if (isSmall(quantity)) {
    return quantity.value >= 2 && SMALL_UNITS.has(quantity.unit) && isCountedSmall(indicator.text);
  }
  return !(quantity.bare && exact) || (indicator.sure && !afterQuote);
}
