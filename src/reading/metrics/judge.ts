/** How sure a metric is, and why it is not certain. */
import type { Judgement, NoteCode } from '../../model/notes.ts';
import type { Metric, Paragraph } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { BORDERLINES, type Borderline } from './borderline.data.ts';
import type { Indicator } from './counted.ts';
import type { Quantity } from './find-quantities.ts';
import type { IsPlanned } from './plans.ts';

/** Of one value in one article, at most this many different things are remembered. */
const MOST_THINGS = 8;
const BEFORE = 12;
const AFTER = 8;

export interface Grounds {
  readonly paragraph: Paragraph;
  readonly quantity: Quantity;
  readonly approx: Bound;
  readonly indicator: Indicator;
  readonly sentence: Span;
  readonly isPlanned: IsPlanned;
}

/** Certain, unless there is a reason for doubt; a number that OCR broke stays certain. */
export function judgeMetric(grounds: Grounds): Judgement {
  const { paragraph, quantity, indicator, sentence, isPlanned } = grounds;
  const reasons: NoteCode[] = [];
  if (quantity.unit === '') reasons.push('unit-inferred');
  if (!indicator.sure) reasons.push('indicator-inferred');
  if (isPlanned(sentence[0], quantity.from)) reasons.push('plan-or-target');
  if (isBorderline(grounds)) reasons.push('borderline-figure');
  const certainty = reasons.length > 0 ? 'likely' : 'certain';
  if (isRejoined(paragraph, quantity)) reasons.push('number-rejoined');
  return { certainty, reasons };
}

/** A small numeral in Han characters: 六支, 三个. */
export function isSmall({ script, value, bound, unit }: Quantity): boolean {
  if (script !== 'han' || value < 1 || value >= 10 || bound !== 'exact') return false;
  return !['%', '‰', '成', '倍', '番', '个百分点'].includes(unit);
}

function isBorderline({ paragraph, quantity, approx }: Grounds): boolean {
  if (isSmall(quantity) || (quantity.bare && approx === 'exact') || quantity.value < 1) return true;
  const { text } = paragraph;
  // 剪一回头只收3块钱: money in a talk, mostly a price or what someone earns.
  if (text.charAt(quantity.to - 1) === '钱') return true;
  const before = text.slice(Math.max(0, quantity.from - BEFORE), quantity.from);
  const after = text.slice(quantity.to, quantity.to + AFTER);
  return borderlinesOf(quantity.unit).some((one) => holds(one, before, after));
}

const BORDERLINES_OF = new Map<string, readonly Borderline[]>();

/** The borderlines that can hold for `unit`; units are few, so the answer is kept. */
function borderlinesOf(unit: string): readonly Borderline[] {
  let list = BORDERLINES_OF.get(unit);
  if (list === undefined) {
    list = BORDERLINES.filter(({ units }) => units === undefined || units.includes(unit));
    BORDERLINES_OF.set(unit, list);
  }
  return list;
}

function holds(one: Borderline, before: string, after: string): boolean {
  if (one.before !== undefined && !one.before.test(before)) return false;
  return one.after === undefined || one.after.test(after);
}

function isRejoined(paragraph: Paragraph, { from, to }: Quantity): boolean {
  if (paragraph.pieces.length < 2) return false;
  let at = 0;
  for (const piece of paragraph.pieces) {
    at += piece[1] - piece[0];
    if (at >= to) return false;
    if (at > from) return true;
  }
  return false;
}

/** Marks the numbers that the same article has already reported of the same thing. */
export function markRepeated(metrics: readonly Metric[]): Metric[] {
  const seen = new Map<string, Set<string>>();
  return metrics.map((metric) => {
    const key = `${metric.value} ${metric.unit}`;
    const earlier = seen.get(key) ?? new Set();
    const repeated = [...earlier].some((one) => isSameThing(one, metric.indicator));
    if (earlier.size < MOST_THINGS) seen.set(key, earlier.add(metric.indicator));
    if (!repeated) return metric;
    return { ...metric, certainty: 'likely', reasons: [...metric.reasons, 'repeated-number'] };
  });
}

function isSameThing(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
}
