/** What is in doubt about every fact of a list, so that it is said once and not with each of them. */
import type { NoteCode } from '../../model/notes.ts';
import type { Certainty } from '../../model/vocabulary.ts';

export interface Doubt {
  readonly certainty: Certainty;
  readonly reasons: readonly NoteCode[];
}

/** @returns null where a list of several facts has no reason in common, or not one certainty */
export function sharedDoubt(facts: readonly Doubt[]): Doubt | null {
  const [first, ...others] = facts;
  if (first === undefined || others.length === 0) return null;
  const { certainty } = first;
  if (others.some((fact) => fact.certainty !== certainty)) return null;
  const reasons = first.reasons.filter((code) =>
    others.every((fact) => fact.reasons.includes(code)),
  );
  return reasons.length === 0 ? null : { certainty, reasons };
}

/** Whether each has the same doubt as the one before it, for the same reasons. */
export function repeatsOf(doubts: readonly (Doubt | null)[]): readonly boolean[] {
  return doubts.map((doubt, index) => {
    const before = doubts[index - 1] ?? null;
    if (doubt === null || before === null || doubt.reasons.length === 0) return false;
    return doubt.certainty === before.certainty && String(doubt.reasons) === String(before.reasons);
  });
}

/** What is left to say of one fact beside what all of its list share; null where nothing is. */
export function ownDoubt(fact: Doubt, shared: Doubt | null): Doubt | null {
  const reasons = fact.reasons.filter((code) => shared?.reasons.includes(code) !== true);
  const isSaid = fact.certainty === 'certain' || shared !== null;
  return reasons.length === 0 && isSaid ? null : { certainty: fact.certainty, reasons };
}
