/** How the reader sets a text: size, marks, panel. Kept in this browser, in no link. */
import { create } from 'zustand';
import { MARK_KINDS, type MarkKind } from '../query/reader/marks.ts';
import { memberOf, readStored, writeStored } from './browser-storage.ts';

/** Sizes of the text in CSS pixels; the third is the one that look.md names. */
export const TEXT_SIZES = [15, 16, 17, 19, 21, 24] as const;
const USUAL_SIZE = 17;

export interface ReaderSettings {
  readonly size: number;
  readonly shown: ReadonlySet<MarkKind>;
  /** Null: as the width of the screen suggests. */
  readonly factsOpen: boolean | null;
  /** The text at its full measure, over the content, with the facts beside it. */
  readonly wide: boolean;
  readonly changeSize: (step: 1 | -1) => void;
  /** The next larger size; the smallest after the largest. */
  readonly turnSize: () => void;
  readonly toggleKind: (kind: MarkKind) => void;
  /** All off; or, where all are off, back to those that were on. */
  readonly toggleAll: () => void;
  readonly showFacts: (open: boolean) => void;
  readonly setWide: (wide: boolean) => void;
}

const KEY = 'reader';
const USUAL_KINDS: ReadonlySet<MarkKind> = new Set(['metric', 'initiative', 'place']);

let before: ReadonlySet<MarkKind> = USUAL_KINDS;

export const useReaderSettings = create<ReaderSettings>()((set) => ({
  ...readSettings(),
  changeSize: (step) => set(({ size }) => ({ size: stepSize(size, step) })),
  turnSize: () =>
    set(({ size }) => {
      const larger = stepSize(size, 1);
      return { size: larger === size ? TEXT_SIZES[0] : larger };
    }),
  toggleKind: (kind) =>
    set(({ shown }) => {
      const next = new Set(shown);
      if (!next.delete(kind)) next.add(kind);
      return { shown: next };
    }),
  toggleAll: () =>
    set(({ shown }) => {
      if (shown.size === 0) return { shown: before };
      before = shown;
      return { shown: new Set() };
    }),
  showFacts: (factsOpen) => set({ factsOpen }),
  setWide: (wide) => set({ wide }),
}));

useReaderSettings.subscribe(({ size, shown, factsOpen, wide }) => {
  writeStored(KEY, { size, shown: [...shown], factsOpen, wide });
});

function stepSize(size: number, step: 1 | -1): number {
  const sizes: readonly number[] = TEXT_SIZES;
  return sizes[sizes.indexOf(size) + step] ?? size;
}

function readSettings(): Pick<ReaderSettings, 'size' | 'shown' | 'factsOpen' | 'wide'> {
  const stored = typeof window === 'undefined' ? null : readStored(KEY);
  const shown = memberOf(stored, 'shown');
  const factsOpen = memberOf(stored, 'factsOpen');
  return {
    size: TEXT_SIZES.find((size) => size === memberOf(stored, 'size')) ?? USUAL_SIZE,
    shown: Array.isArray(shown)
      ? new Set(MARK_KINDS.filter((kind) => shown.includes(kind)))
      : USUAL_KINDS,
    factsOpen: typeof factsOpen === 'boolean' ? factsOpen : null,
    wide: memberOf(stored, 'wide') === true,
  };
}
