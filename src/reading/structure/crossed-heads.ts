/** Two articles whose headlines went to each other's text. */
import { type Draft, headlineText } from './drafts.ts';
import { leadOfBoth, textOf } from './stacked.ts';
import type { Unit } from './units.ts';

/** Every headline is compared with every text; a page of more articles is no newspaper's. */
const MOST_DRAFTS = 60;

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
 * their own one does: 青湾县评出美丽庭院 above 石坪县聚焦…… and the other way round. In place.
 */
export function uncrossHeads(drafts: readonly Draft[], units: readonly Unit[]): void {
  const whole = drafts.filter(isWhole);
  if (whole.length > MOST_DRAFTS) return;
  const texts = new Map(whole.map((draft) => [draft, textOf(draft, units)]));
  for (const [at, one] of whole.entries()) {
    for (const other of whole.slice(at + 1)) {
      const lines = [headlineText(other, units), headlineText(one, units)] as const;
      if (leadOfBoth(lines, [texts.get(one) ?? '', texts.get(other) ?? '']) > 0) {
        swapHeads(one, other);
      }
    }
  }
}
