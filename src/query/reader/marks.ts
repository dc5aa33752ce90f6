/** What can be marked in a text, and the text cut into runs by its marks. */

/** What a mark stands for; order is the legend's. */
export const MARK_KINDS = ['metric', 'initiative', 'place', 'date'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A fact where it stands in one text. */
export interface FactMark {
  /** Stable within an article: `metric:12` is row 12 of `facts.metrics`. */
  readonly key: string;
  readonly kind: MarkKind;
  readonly from: number;
  readonly to: number;
}

/** A range that is lit but leads nowhere. */
export interface Highlight {
  readonly kind: 'sentence' | 'focus' | 'hit' | 'current-hit' | 'active';
  readonly from: number;
  readonly to: number;
}

/** Characters that have the same marks throughout. */
export interface Run {
  readonly from: number;
  readonly text: string;
  readonly facts: readonly FactMark[];
  readonly lit: readonly Highlight['kind'][];
}

/** Neighbouring runs that act as one: those of the outermost fact, or plain text. */
export interface RunGroup {
  readonly owner: FactMark | null;
  readonly runs: readonly Run[];
}

export interface Marks {
  readonly facts: readonly FactMark[];
  readonly highlights: readonly Highlight[];
}

/**
 * The text in groups whose runs joined are exactly `text`. Where facts overlap, the one that begins
 * first (of two that begin together, the longer) owns the characters they share; the others still
 * stand in the runs' `facts`. Ranges are cut to the text; empty ones mark nothing.
 *
 * @example markText('共12场', { facts: [{ key: 'm', kind: 'metric', from: 1, to: 4 }], highlights: [] })
 * // two groups: '共' without an owner, '12场' owned by m
 */
export function markText(text: string, { facts, highlights }: Marks): RunGroup[] {
  const ranked = cutTo(text, facts).sort((a, b) => a.from - b.from || b.to - a.to);
  const lit = cutTo(text, highlights).sort((a, b) => a.from - b.from);
  const factsAt = sweep(ranked);
  const litAt = sweep(lit);
  const groups: { owner: FactMark | null; runs: Run[] }[] = [];
  for (const [from, to] of piecesBetween(text, [...ranked, ...lit])) {
    const here = [...factsAt(from)];
    const owner = here[0] ?? null;
    const kinds = [...new Set(litAt(from).map(({ kind }) => kind))];
    const run: Run = { from, text: text.slice(from, to), facts: here, lit: kinds };
    const last = groups.at(-1);
    if (last !== undefined && last.owner === owner) last.runs.push(run);
    else groups.push({ owner, runs: [run] });
  }
  return groups;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which of `sorted` cover an offset, asked with rising offsets: each mark is met once. */
function sweep<T extends Range>(sorted: readonly T[]): (offset: number) => readonly T[] {
  let next = 0;
  let open: T[] = [];
  return (offset) => {
    open = open.filter(({ to }) => to > offset);
    for (let mark = sorted[next]; mark !== undefined && mark.from <= offset; mark = sorted[next]) {
      open.push(mark);
      next += 1;
    }
    return open;
  };
}

function cutTo<T extends Range>(text: string, marks: readonly T[]): T[] {
  return marks
    .map((mark) => ({ ...mark, from: Math.max(0, mark.from), to: Math.min(text.length, mark.to) }))
    .filter(({ from, to }) => from < to);
}

function piecesBetween(text: string, marks: readonly Range[]): [number, number][] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => [sorted[index] ?? 0, to]);
}
