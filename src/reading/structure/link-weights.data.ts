/**
 * What each sign says for a text's being the one that goes on where another stops in mid-sentence, as
 * `continuity.ts` and `link-signs.ts` read them (`ownMatter` and `matter`: what it is about, within an article and from
 * another); in steps of what the genre's wording says for it (`known`).
 * Found by `npx tsx tests/reading/structure/fit-links.ts --write` on half of the bench's sets, which is slow and gives
 * another table each time; `object`, `parts`, `report`, `rest`, `strange`, `beside`, `unfollowed` and `forwardElsewhere` were
 * then set by hand so that undamaged pages and the sets that are left aside were read no worse.
 */
export const LINK_WEIGHTS = {
  words: 0.86,
  object: 3.5,
  number: 0.53,
  repeat: 0.88,
  joint: 0.71,
  balance: 1.42,
  opening: 0.16,
  parts: -2.5,
  known: 1,
  strange: 0.9,
  natural: 2.3,
  report: -2.5,
  prior: 2.02,
  cost: -1.05,
  rest: 2.2,
  beside: -1.2,
  turned: 1.9,
  apart: -0.54,
  forward: 1.62,
  forwardElsewhere: 0.6,
  next: 1.82,
  ownMatter: 1.05,
  matter: 1.72,
  any: 2.12,
  atEnd: -6.6,
  unfollowed: -1.8,
  headless: 0.8,
};
