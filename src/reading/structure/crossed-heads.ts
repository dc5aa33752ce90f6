/** Two articles whose headlines went to each other's text. */
import { type Draft, headlineText } from './drafts.ts';
import { leadOf, openingOf, sharesOf } from './headline-shares.ts';
import type { Unit } from './units.ts';

/** Whether a draft has both a headline and a text that it may have got wrongly. */
function isWhole({ photo, headlines, items }: Draft): boolean {
  return !photo && headlines.length > 0 && items.length > 0;
}

/** Exchanges what stands at the head of two articles. */
function swapHeads(one: Draft, other: Draft): void {
  for (const part of ['kickers', 'headlines', 'subtitles', 'bylines'] as const) {
    const own = one[part].splice(0);
    one[part].push(...other[part].splice(0));
    other[part].push(...own);
  }
  for (const draft of [one, other]) {
    draft.headlineMoved = true;
    draft.shaken = true;
  }
}

/**
 * Gives two headlines each to the other's text where both say what the other text does and not what
 * their own one does: 青湾县评出美丽庭院 above 石坪县聚焦…… and the other way round. In place; the
 * work grows with the square of the articles.
 */
export function uncrossHeads(drafts: readonly Draft[], units: readonly Unit[]): void {
  const whole = drafts.filter(isWhole);
  const shares = sharesOf(
    whole.map((draft) => headlineText(draft, units)),
    whole.map((draft) => openingOf(draft, units)),
  );
  for (const [at, one] of whole.entries()) {
    for (const [behind, other] of whole.slice(at + 1).entries()) {
      const to = at + 1 + behind;
      if (leadOf(shares, [to, at], [at, to]) === 0) continue;
      swapHeads(one, other);
      const [own, others] = [shares[at] ?? [], shares[to] ?? []];
      shares[at] = others;
      shares[to] = own;
    }
  }
}
