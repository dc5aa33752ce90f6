/**
 * What each measure of `depth-measures.ts` says for a step down, as a logarithm of odds; fitted, not written:
 * `npx tsx tests/reading/places/fit-depth.ts --write`.
 */
import type { DepthMeasures } from './depth-measures.ts';

export const DEPTH_WEIGHTS: DepthMeasures = {
  always: 0.28,
  spokenHere: -1,
  namedHere: -1.04,
  namedBeside: -1.11,
  isLess: -0.91,
  isOnly: 0.88,
  isOnlyVillage: -0.7,
  short: 0.65,
  titleNamesHere: 0.51,
  villageUnderTitle: -0.55,
  titleOpensWithHere: -0.33,
  titleHasShort: 1.05,
  leadIsBeside: -0.94,
  inFirst: 0.68,
  inLast: -0.9,
  hereInLast: 0.39,
  late: -0.68,
  isGoal: 0.73,
  isHome: -0.33,
  isListed: -0.99,
  isLetter: 0.44,
  isShown: 2.08,
  balanceInLead: 1.06,
  balanceOfOnly: 1.26,
  balanceUnderTitle: 1.48,
  balanceOfPhoto: -0.82,
};
