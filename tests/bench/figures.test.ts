/** What the dashboard says of its accuracy is what the reader reaches now; `npm run figures` writes it anew. */
import { describe, expect, it } from 'vitest';
import { MEASURED } from '../../src/views/method/accuracy.data.ts';
import { FIGURE_TEXTS } from '../../src/views/method/accuracy-texts.data.ts';
import { refreshTables } from './refresh-tables.ts';
import { SHOWN_FIGURES, type ShownSet } from './shown-figures.ts';
import { Tally } from './tally.ts';
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

describe('the README’s tables', () => {
  const TABLE = [
    'Words | with a bar.',
    '',
    '| figure | `wide` first | now | without damage | `long` first | now |',
    '|---|---|---|---|---|---|',
    '| title exact | 0.100 (1/10) | 0.200 (2/10) | 0.300 (3/10) | 0.400 (4/10) | |',
    '| no figure of ours | 1 | 2 | 3 | 4 | 5 |',
    '',
    '| set | now |',
    '|---|---|',
    '| title exact | stays |',
  ];
  const RIGHT: Readonly<Record<string, number>> = { wide: 7, long: 8 };
  const asked: string[] = [];
  const tallyOf = (set: string, tidy: boolean) => {
    asked.push(`${set} ${tidy}`);
    const tally = new Tally();
    tally.addCount('title', tidy ? 10 : (RIGHT[set] ?? 0), 10);
    return tally;
  };

  it('keep a first run and say anew what is reached now, set by set', () => {
    const lines = refreshTables(TABLE.join('\n'), tallyOf).split('\n');
    expect(lines[4]).toBe(
      '| title exact | 0.100 (1/10) | 0.700 (7/10) | 1.000 (10/10) | 0.400 (4/10) | 0.800 (8/10) |',
    );
    expect(lines.filter((_, at) => at !== 4)).toEqual(TABLE.filter((_, at) => at !== 4));
    expect(asked).toEqual(['wide false', 'wide true', 'long false']);
  });
});
