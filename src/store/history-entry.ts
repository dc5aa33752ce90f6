/**
 * Entries of the browser's history: the address, and what lies over the content there. A layer has
 * an entry of its own, above one without it that has the same address, so that going back from it
 * closes the layer and changes nothing else. The search is different: what is typed in it is one step,
 * and the entry of the layer becomes that step.
 */
import { memberOf } from './browser-storage.ts';
import { LAYERS, type Layer } from './frame-store.ts';

export interface Entry {
  /** The query of the address: '' or from `?` on. */
  readonly search: string;
  readonly layer: Layer | null;
  /** Whether the layer's entry is a step of the view as well: the entry under it has another address. */
  readonly isStep?: boolean;
}

export function readEntry(): Entry {
  const { search } = window.location;
  const state: unknown = window.history.state;
  const here = search === '?' ? '' : search;
  return { search: here, layer: readLayer(state), isStep: memberOf(state, 'isStep') === true };
}

/** The state of an entry may be another program's, or another version's. */
function readLayer(state: unknown): Layer | null {
  const kept = memberOf(state, 'layer');
  return LAYERS.find((layer) => layer === kept) ?? null;
}

export function pushEntry(entry: Entry): void {
  try {
    window.history.pushState(stateOf(entry), '', addressOf(entry));
  } catch {
    // Browsers refuse when an address changes very often; the view itself is not affected.
  }
}

export function replaceEntry(entry: Entry): void {
  try {
    window.history.replaceState(stateOf(entry), '', addressOf(entry));
  } catch {
    // As above.
  }
}

function stateOf({ layer, isStep = false }: Entry): Omit<Entry, 'search'> | null {
  return layer === null ? null : { layer, isStep };
}

/** The address without its fragment; a bare path where nothing is chosen. */
function addressOf({ search }: Entry): string {
  return `${window.location.pathname}${search}`;
}
