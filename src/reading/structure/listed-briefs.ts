/** Briefs: short reports without a headline, one behind the other. */
import type { Unit } from './units.ts';

/** Whether a text and the one beside it have a print mark each and open as reports: ●近日，… ●6月18日，…. */
export function isListed(units: readonly Unit[], index: number): boolean {
  const opens = (at: number): boolean => {
    const unit = units[at];
    return unit?.form === 'text' && unit.bullet && unit.traits.lead > 0;
  };
  return opens(index) && (opens(index - 1) || opens(index + 1));
}

interface Before {
  /** Whether a rubric over briefs stands above. */
  readonly rubric: boolean;
  /** Whether names end the text before. */
  readonly signed: boolean;
}

/** Whether the text at `index` opens a brief, and is no part of the one before it. */
export function opensBrief(units: readonly Unit[], index: number, before: Before): boolean {
  const unit = units[index];
  if (!unit) return false;
  if (isListed(units, index)) return true;
  if (!before.signed) return before.rubric && (unit.bullet || unit.traits.lead > 0);
  return !unit.traits.startsInside && unit.traits.stub === 0;
}
