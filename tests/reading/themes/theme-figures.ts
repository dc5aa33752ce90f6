/** Counts how often themes are read right, by source. */

export interface Outcome {
  readonly right: boolean;
  readonly certain: boolean;
  readonly likely: number;
  readonly wanted: readonly number[] | null;
  readonly named: readonly number[];
}

const OUTCOMES = new Map<string, Outcome[]>();

export function addOutcome(source: string, outcome: Outcome): void {
  const known = OUTCOMES.get(source) ?? [];
  OUTCOMES.set(source, known);
  known.push(outcome);
}

const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);

function lineOf(source: string, outcomes: readonly Outcome[]): string {
  const right = outcomes.filter((it) => it.right).length;
  const certain = outcomes.filter((it) => it.certain);
  let shared = 0;
  let all = 0;
  for (const { wanted, named } of outcomes) {
    if (wanted === null) continue;
    shared += 2 * named.filter((it) => wanted.includes(it)).length;
    all += named.length + wanted.length;
  }
  return [
    source.padEnd(12),
    String(outcomes.length).padStart(4),
    `primary ${share(right, outcomes.length)}`,
    `others ${share(shared, all)}`,
    `certain ${certain.filter((it) => it.right).length} of ${certain.length}`,
  ].join('  ');
}

/** Prints a line a source, and one for all. */
export function printFigures(): void {
  for (const [source, outcomes] of OUTCOMES) console.log(lineOf(source, outcomes));
  console.log(lineOf('all', [...OUTCOMES.values()].flat()));
}
