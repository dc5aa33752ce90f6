/**
 * Figures below which the reader must not fall, set from measured ones (`npm run evaluate --
 * --floors` prints them anew). A figure that is not named has no floor.
 */
import type { FigureId } from './figures.data.ts';
import type { SetName } from './load-expected.ts';

export type Floors = Readonly<Partial<Record<FigureId, number>>>;

/** How many pages, from which seed, the damaged set's floors stand for. */
export const DAMAGED_PAGES = 100;
export const DAMAGED_SEED = 1;

export const FLOORS: Readonly<Record<SetName | 'damaged', Floors>> = {
  seeds: { 'articles-recall': 0.9 },
  made: { 'articles-recall': 0.9 },
  held: { 'articles-recall': 0.9 },
  damaged: { 'articles-recall': 0.8 },
};
