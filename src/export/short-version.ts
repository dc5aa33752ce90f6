/** A dataset's version where space is short: enough of its digest to tell versions apart. */
import type { Dataset } from '../query/dataset.ts';

const LENGTH = 12;

/** @example shortVersion(dataset) // '60dae4d4bfe1' */
export function shortVersion({ manifest }: Dataset): string {
  return manifest.input.slice(0, LENGTH);
}
