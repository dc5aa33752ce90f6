/** A tally as text: one line a figure, and the misses behind it. */
import { FIGURES } from './figures.data.ts';
import type { Tally } from './tally.ts';

/** The table of a set; `!` marks a figure below its level. */
export function formatTable(head: string, tally: Tally, seeds: boolean): string {
  const lines = FIGURES.map((figure) => {
    const { right, of } = tally.count(figure.id);
    const share = tally.share(figure.id);
    const level = seeds ? figure.seeds : figure.unseen;
    const low = share !== null && level !== null && share < level;
    const shown = share === null ? '—' : share.toFixed(3);
    const wanted = level === null ? '' : `≥ ${level.toFixed(2)}`;
    const cells = [figure.label.padEnd(34), shown.padStart(6), `${right}/${of}`.padStart(12)];
    return `${low ? '!' : ' '} ${cells.join(' ')}  ${wanted}`;
  });
  return [head, ...lines, ''].join('\n');
}

/** Every miss, grouped by figure. */
export function formatMisses(tally: Tally): string {
  return FIGURES.flatMap(({ id, label }) => {
    const misses = tally.misses.filter(({ figure }) => figure === id);
    if (misses.length === 0) return [];
    const lines = misses.map(({ where, expected, read }) => {
      const wanted = expected === '' ? '' : `  wanted: ${expected}`;
      return `  ${where}\n  ${wanted}${read === '' ? '' : `  read: ${read}`}`;
    });
    return [`## ${label} (${misses.length})`, ...lines, ''];
  }).join('\n');
}

/** The floors that a tally sets, `slack` below what was measured, as lines of `floors.data.ts`. */
export function formatFloors(set: string, tally: Tally, slack: number): string {
  const lines = tally.shares().flatMap(([id, share]) => {
    const floor = Math.floor(((share ?? 0) - slack) * 100) / 100;
    return share === null || id === 'marked' || floor <= 0 ? [] : [`    '${id}': ${floor},`];
  });
  return [`  ${set}: {`, ...lines, '  },'].join('\n');
}
