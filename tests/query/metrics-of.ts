/** A dataset whose metrics are the given numbers, all in one article. */
import { NOTES, type NoteCode } from '../../src/model/notes.ts';
import { BOUNDS, type Bound } from '../../src/model/vocabulary.ts';
import type { Dataset } from '../../src/query/dataset.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';

export interface MadeUpMetric {
  readonly value: number;
  readonly unit: string;
  readonly valueMax?: number;
  readonly approx?: Bound;
  readonly indicator?: string;
  readonly note?: NoteCode;
}

export function metricsOf(metrics: readonly MadeUpMetric[]): Dataset {
  const { dataset } = madeUpDataset(1);
  const strings = [...dataset.facts.strings];
  const codeOf = (text: string) => {
    const known = strings.indexOf(text);
    return known >= 0 ? known : strings.push(text) - 1;
  };
  const same = (value: number) => metrics.map(() => value);
  return {
    ...dataset,
    facts: {
      ...dataset.facts,
      strings,
      metrics: {
        article: same(0),
        paragraph: same(0),
        from: same(0),
        to: same(1),
        sentenceFrom: same(0),
        sentenceTo: same(1),
        raw: same(0),
        value: metrics.map(({ value }) => value),
        valueMax: metrics.map(({ valueMax }) => valueMax ?? null),
        unit: metrics.map(({ unit }) => codeOf(unit)),
        approx: metrics.map(({ approx }) =>
          BOUNDS.findIndex(({ id }) => id === (approx ?? 'exact')),
        ),
        indicator: metrics.map(({ indicator }) => codeOf(indicator ?? '')),
        certainty: same(0),
        notes: metrics.map(({ note }) => {
          const bit = NOTES.findIndex(({ code }) => code === note);
          return bit < 0 ? 0 : 1 << bit;
        }),
      },
    },
  };
}
