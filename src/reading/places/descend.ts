/** From a county or town down to the town or village that a report is of, by what each step weighs. */
import { countAround } from './count-places.ts';
import { DEPTH_MEASURES, measureStep, type StepDown } from './depth-measures.ts';
import { DEPTH_WEIGHTS } from './depth-weights.data.ts';
import type { PlaceNode } from './node.ts';
import type { Evidence } from './read-evidence.ts';

export interface Depth {
  readonly node: PlaceNode;
  /** False where one more or one less step would be nearly as good. */
  readonly isSure: boolean;
}

/** Odds (logarithm) for or against a step from which it is sure: 99 to 1. */
const SURE = Math.log(99);

/**
 * The odds, as a logarithm, that a report is of the step and not of what holds it.
 *
 * @example oddsOf({ here: 醴陵市, step: 枫林镇, counts }, evidence) > 0 // where the text speaks of 枫林镇 throughout
 */
export function oddsOf(down: StepDown, evidence: Evidence): number {
  const measures = measureStep(down, evidence);
  let odds = 0;
  for (const measure of DEPTH_MEASURES) odds += measures[measure] * DEPTH_WEIGHTS[measure];
  return odds;
}

/** From a county or town down, step by step, as long as the likeliest step is likelier than none. */
export function descend(start: PlaceNode, evidence: Evidence): Depth {
  let here = start;
  let isSure = true;
  for (;;) {
    const counts = countAround(here, evidence.text);
    let best: { readonly odds: number; readonly step: PlaceNode } | undefined;
    for (const { node: step } of counts.steps) {
      const odds = oddsOf({ here, step, counts }, evidence);
      if (best === undefined || odds > best.odds) best = { odds, step };
    }
    if (!best) return { node: here, isSure };
    isSure &&= Math.abs(best.odds) >= SURE;
    if (best.odds <= 0) return { node: here, isSure };
    here = best.step;
  }
}
