/** How sure a metric is, and why it is not certain. */
import type { Judgement, NoteCode } from '../../model/notes.ts';
import type { Metric, Paragraph } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { Bound } from '../../model/vocabulary.ts';
import { BORDERLINES, type Borderline } from './borderline.data.ts';
import type { Quantity } from './find-quantities.ts';
import type { Indicator } from './indicator.ts';

const BEFORE = 40;
const AFTER = 8;

/** Words of plans; 将 only before a verb, since it also marks an object. */
const PLAN =
  /计划(?!生育|单列)|规划(?:建|新)|拟(?!定|人)|力争|争取(?:在|到|年|实|完|于|达)|目标|预计|下一步|今后|明年|到20[2-9][0-9]年|将(?:建|投入|新增|改造|完成|达|打造|开展|持续|继续|进一步|新建|实施|组织|培育|为|有|再|设|引进)/u;
const DONE = /已|完成了?|截至|实现了|如期/u;

export interface Grounds {
  readonly paragraph: Paragraph;
  readonly quantity: Quantity;
  readonly approx: Bound;
  readonly indicator: Indicator;
  readonly sentence: Span;
}

/** Certain, unless there is a reason for doubt; a number that OCR broke stays certain. */
export function judgeMetric(grounds: Grounds): Judgement {
  const { paragraph, quantity, indicator, sentence } = grounds;
  const reasons: NoteCode[] = [];
  if (quantity.unit === '') reasons.push('unit-inferred');
  if (!indicator.sure) reasons.push('indicator-inferred');
  if (isPlan(paragraph.text, sentence, quantity.from)) reasons.push('plan-or-target');
  if (isBorderline(grounds)) reasons.push('borderline-figure');
  const certainty = reasons.length > 0 ? 'likely' : 'certain';
  if (isRejoined(paragraph, quantity)) reasons.push('number-rejoined');
  return { certainty, reasons };
}

/** A small numeral in Han characters: 六支, 三个. */
export function isSmall({ script, value, bound, unit }: Quantity): boolean {
  if (script !== 'han' || value >= 10 || bound !== 'exact') return false;
  return !['%', '‰', '成', '倍', '番', '个百分点'].includes(unit);
}

function isBorderline({ paragraph, quantity, approx }: Grounds): boolean {
  if (isSmall(quantity) || (quantity.bare && approx === 'exact') || quantity.value < 1) return true;
  const { text } = paragraph;
  const before = text.slice(Math.max(0, quantity.from - AFTER - 4), quantity.from);
  const after = text.slice(quantity.to, quantity.to + AFTER);
  return BORDERLINES.some((one) => holds(one, quantity.unit, [before, after]));
}

function holds(one: Borderline, unit: string, [before, after]: readonly [string, string]): boolean {
  if (one.units !== undefined && !one.units.includes(unit)) return false;
  if (one.before !== undefined && !one.before.test(before)) return false;
  return one.after === undefined || one.after.test(after);
}

function isPlan(text: string, sentence: Span, from: number): boolean {
  const before = text.slice(Math.max(sentence[0], from - BEFORE), from);
  const plan = before.search(PLAN);
  return plan >= 0 && !DONE.test(before.slice(plan));
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
  const seen = new Map<string, string[]>();
  return metrics.map((metric) => {
    const key = `${metric.value} ${metric.unit}`;
    const earlier = seen.get(key) ?? [];
    const repeated = earlier.some((one) => isSameThing(one, metric.indicator));
    seen.set(key, earlier.length < 8 ? [...earlier, metric.indicator] : earlier);
    if (!repeated) return metric;
    return { ...metric, certainty: 'likely', reasons: [...metric.reasons, 'repeated-number'] };
  });
}

function isSameThing(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.endsWith(other) || other.endsWith(one));
}
