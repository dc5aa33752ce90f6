/**
 * Entries of the browser's history: the address, and what lies over the content there. A layer has
 * an entry of its own, above one without it that has the same address, so that going back from it
 * closes the layer and changes nothing else.
 */
import { LAYERS, type Layer } from './frame-store.ts';

export interface Entry {
  /** The query of the address: '' or from `?` on. */
  readonly search: string;
  readonly layer: Layer | null;
}

export function readEntry(): Entry {
  const { search } = window.location;
  return { search: search === '?' ? '' : search, layer: readLayer(window.history.state) };
}

/** The state of an entry may be another program's, or another version's. */
function readLayer(state: unknown): Layer | null {
  if (typeof state !== 'object' || state === null || !('layer' in state)) return null;
  return LAYERS.find((layer) => layer === state.layer) ?? null;
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

function stateOf({ layer }: Entry): { readonly layer: Layer } | null {
  return layer === null ? null : { layer };
}

/** The address without its fragment; a bare path where nothing is chosen. */
function addressOf({ search }: Entry): string {
  return `${window.location.pathname}${search}`;
}
