/** The reported numbers of one pair of articles. */
import type { Metric } from '../../src/model/page.ts';
import type { ExpectedArticle, ExpectedMetric } from './expected.ts';
import { withoutBlanks } from './likeness.ts';
import type { Pair } from './pair-articles.ts';
import type { Tally } from './tally.ts';
import { sameIndicator } from './wording.ts';

const rawOf = ({ raws }: ExpectedMetric): string => raws[0] ?? '';

type Test = (expected: ExpectedMetric, read: Metric) => boolean;

const sameRaw: Test = (a, b) => a.raws.some((raw) => withoutBlanks(raw) === withoutBlanks(b.raw));
const sameValue: Test = (a, b) =>
  Number.isNaN(a.value) || (a.value === b.value && a.valueMax === b.valueMax);
const sameCounted: Test = (a, b) => a.indicators.some((it) => sameIndicator(it, b.indicator));
/** `*` is a unit on which two careful readers differ. */
const sameUnit: Test = (a, b) => a.unit === '*' || a.unit === b.unit;
const rawInside: Test = (a, b) => {
  const [one, other] = [withoutBlanks(rawOf(a)), withoutBlanks(b.raw)];
  return one.includes(other) || other.includes(one);
};

/** Who is whom, the surest first: several numbers of an article may look the same. */
const ROUNDS: readonly Test[] = [
  (a, b) => sameRaw(a, b) && sameCounted(a, b),
  sameRaw,
  (a, b) => sameValue(a, b) && rawInside(a, b),
  rawInside,
];

/** Adds the figures about numbers; a number read that matches no expectation is wrong. */
export function scoreMetrics(tally: Tally, { expected, read }: Pair, where: string): void {
  const partner = pairMetrics(expected, read.metrics);
  for (const metric of expected.metrics) {
    const got = partner.get(metric);
    if (metric.required) scoreRequired(tally, { metric, got, where });
  }
  const matched = new Map([...partner].map(([metric, got]) => [got, metric]));
  for (const got of read.metrics) {
    const metric = matched.get(got);
    const right = metric !== undefined && sameValue(metric, got);
    const outcome = {
      right,
      where,
      expected: metric === undefined ? '' : rawOf(metric),
      read: sentenceOf(read, got),
    };
    tally.add('metrics-precision', outcome);
    tally.addCount('marked', got.certainty === 'certain' ? 1 : 0, 1);
    if (got.certainty === 'certain') {
      addCertain(tally, { ...outcome, right: right && exact(metric, got) });
    }
  }
}

function addCertain(tally: Tally, outcome: Parameters<Tally['add']>[1]): void {
  tally.add('certain-metrics', outcome);
  tally.addCount('certain', outcome.right ? 1 : 0, 1);
}

function exact(metric: ExpectedMetric, got: Metric): boolean {
  return sameRaw(metric, got) && sameUnit(metric, got) && metric.approx === got.approx;
}

function pairMetrics(expected: ExpectedArticle, read: readonly Metric[]) {
  const partner = new Map<ExpectedMetric, Metric>();
  const taken = new Set<Metric>();
  for (const round of ROUNDS) {
    for (const metric of expected.metrics) {
      if (partner.has(metric)) continue;
      const got = read.find((it) => !taken.has(it) && round(metric, it));
      if (got === undefined) continue;
      partner.set(metric, got);
      taken.add(got);
    }
  }
  return partner;
}

interface Required {
  readonly metric: ExpectedMetric;
  readonly got: Metric | undefined;
  readonly where: string;
}

function scoreRequired(tally: Tally, { metric, got, where }: Required): void {
  const wanted = `${rawOf(metric)} ${metric.indicators[0] ?? ''}`;
  tally.add('metrics-recall', { right: got !== undefined, where, expected: wanted, read: '' });
  if (got === undefined) return;
  const add = (figure: 'raw' | 'value' | 'unit' | 'bound' | 'indicator', right: boolean) => {
    const told = { raw: got.raw, value: `${got.value}`, unit: got.unit, bound: got.approx };
    const expected = `${rawOf(metric)} = ${metric.value}|${metric.unit}|${metric.approx}`;
    const texts =
      figure === 'indicator'
        ? { expected: `${rawOf(metric)} ${metric.indicators.join(' / ')}`, read: got.indicator }
        : { expected, read: told[figure] };
    tally.add(figure, { right, where, ...texts });
  };
  add('raw', sameRaw(metric, got));
  add('value', sameValue(metric, got));
  add('unit', sameUnit(metric, got));
  add('bound', metric.approx === got.approx);
  add('indicator', sameCounted(metric, got));
}

function sentenceOf(article: Pair['read'], metric: Metric): string {
  const text = article.paragraphs[metric.paragraph]?.text ?? '';
  return `${metric.raw} ${metric.indicator} in …${text.slice(Math.max(0, metric.from - 15), metric.to + 12)}…`;
}
