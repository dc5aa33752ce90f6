/**
 * What each measure of `depth-measures.ts` says for a step down, as a logarithm of odds; fitted, not written:
 * `npx tsx tests/reading/places/fit-depth.ts --write`.
 */
import type { DepthMeasures } from './depth-measures.ts';

export const DEPTH_WEIGHTS: DepthMeasures = {
  always: 0.2,
  spokenHere: -0.97,
  namedHere: -1.05,
  namedBeside: -1.02,
  isLess: -0.91,
  isOnly: 0.93,
  isOnlyVillage: -0.69,
  short: 0.62,
  titleNamesHere: 0.51,
  villageUnderTitle: -0.56,
  titleOpensWithHere: -0.33,
  titleHasShort: 1.06,
  leadIsBeside: -0.95,
  inFirst: 0.69,
  inLast: -0.89,
  hereInLast: 0.4,
  late: -0.69,
  isGoal: 0.77,
  isHome: -0.33,
  isListed: -1,
  isLetter: 0.44,
  isShown: 2.08,
  balanceInLead: 1.06,
  balanceOfOnly: 1.27,
  balanceUnderTitle: 1.47,
  balanceOfPhoto: -0.82,
};
