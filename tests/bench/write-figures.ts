/**
 * `npm run figures`: scores the reader and writes what the dashboard says of its accuracy,
 * `src/views/method/accuracy.data.ts`, and what this folder's README says of it now.
 * `figures.test.ts` holds the former against the reader.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './evaluate.ts';
import { findSet, loadSet } from './load-expected.ts';
import { refreshTables } from './refresh-tables.ts';
import { type MeasuredSet, SHOWN_FIGURES, SHOWN_SETS, type ShownSet } from './shown-figures.ts';
import { tidyPage } from './tidy.ts';

const FILE = join(import.meta.dirname, '../../src/views/method/accuracy.data.ts');
const README = join(import.meta.dirname, 'README.md');

/** What is measured now, set by set; sets without pages are left out. */
export function measureShown(): Partial<Record<ShownSet, MeasuredSet>> {
  const measured: Partial<Record<ShownSet, MeasuredSet>> = {};
  for (const set of SHOWN_SETS) {
    const pages = loadSet(set);
    if (pages.length === 0) continue;
    const tally = evaluate(pages);
    const figures = SHOWN_FIGURES.map((id) => {
      const { right, of } = tally.count(id);
      return [id, [right, of]] as const;
    });
    measured[set] = { pages: pages.length, figures: Object.fromEntries(figures) };
  }
  return measured;
}

/** The data file's text. */
export function formatFigures(measured: ReturnType<typeof measureShown>): string {
  const sets = Object.entries(measured).map(([set, { pages, figures }]) => {
    const lines = Object.entries(figures).map(
      ([id, [right, of]]) => `      ${/^\w+$/u.test(id) ? id : `'${id}'`}: [${right}, ${of}],`,
    );
    return [`  ${set}: {`, `    pages: ${pages},`, '    figures: {', ...lines, '    },', '  },'];
  });
  return [
    '/** How accurate the reader is: right of all, a figure. Made by `npm run figures`, not by hand. */',
    'export const MEASURED = {',
    ...sets.flat(),
    '} as const;',
    '',
  ].join('\n');
}

/** The README with the figures of today. */
function refreshReadme(markdown: string): string {
  return refreshTables(markdown, (name, tidy) => {
    const pages = loadSet(findSet(name));
    return evaluate(tidy ? pages.map(tidyPage) : pages);
  });
}

function main(): void {
  writeFileSync(FILE, formatFigures(measureShown()));
  writeFileSync(README, refreshReadme(readFileSync(README, 'utf8')));
}

if (process.argv[1] === import.meta.filename) main();
