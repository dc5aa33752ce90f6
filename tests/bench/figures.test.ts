/** What the dashboard says of its accuracy is what the reader reaches now; `npm run figures` writes it anew. */
import { describe, expect, it } from 'vitest';
import { MEASURED } from '../../src/views/method/accuracy.data.ts';
import { FIGURE_TEXTS } from '../../src/views/method/accuracy-texts.data.ts';
import { SHOWN_FIGURES, type ShownSet } from './shown-figures.ts';
import { formatFigures, measureShown } from './write-figures.ts';

/** As far as the bench's floors let a figure fall before they fail. */
const SLACK = 0.02;
/** What has become better than is shown is due to be written anew. */
const OUT_OF_DATE = 0.1;

const measured = measureShown();
const SETS = Object.keys(MEASURED) as ShownSet[];

it('shows every set that has pages, each with all of them', () => {
  const pagesOf = (sets: object) =>
    Object.entries(sets).map(([set, { pages }]: [string, { pages: number }]) => [set, pages]);
  expect(pagesOf(MEASURED)).toEqual(pagesOf(measured));
});

it('has a name for every figure', () => {
  expect(FIGURE_TEXTS.map(({ id }) => id)).toEqual(SHOWN_FIGURES);
});

describe.each(SETS)('the figures of %s', (set) => {
  it.each(SHOWN_FIGURES)('%s is not better than measured, nor long out of date', (id) => {
    const share = ([right, of]: readonly [number, number] = [0, 1]) => right / of;
    const now = share(measured[set]?.figures[id]);
    const shown = share(MEASURED[set as keyof typeof MEASURED].figures[id]);
    expect(shown).toBeLessThanOrEqual(now + SLACK);
    expect(shown).toBeGreaterThanOrEqual(now - OUT_OF_DATE);
  });
});

it('is written as a table that says who made it', () => {
  const text = formatFigures({
    seeds: { pages: 2, figures: { title: [3, 4], 'metrics-recall': [5, 5] } },
  });
  expect(
    text,
  ).toBe(`/** How accurate the reader is: right of all, a figure. Made by \`npm run figures\`, not by hand. */
export const MEASURED = {
  seeds: {
    pages: 2,
    figures: {
      title: [3, 4],
      'metrics-recall': [5, 5],
    },
  },
} as const;
`);
});
