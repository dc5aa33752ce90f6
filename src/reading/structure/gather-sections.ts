/** Sections of a report on several places that were read as articles of their own. */
import { type Draft, headlineText, isSigned, textOfDraft } from './drafts.ts';
import { startsWithPlaceColon } from './genre.ts';
import { pairsOf } from './openings.ts';
import type { Unit } from './units.ts';
import { wordWeight } from './words.ts';

/** One section alone may as well be an article, unless headings of its kind stand beside it. */
const LEAST = 2;
/** Pages of more articles are no newspaper's; every article is compared with every other. */
const MOST_DRAFTS = 60;

/** The words of two characters in a headline: 小院 in 小院里的大文章. */
function wordsIn(title: string): string[] {
  return [...pairsOf(title)].filter((pair) => wordWeight(pair) !== null);
}

/** Whether a draft may be a section: 柳林：…, by nobody. */
function isSection(draft: Draft, units: readonly Unit[]): boolean {
  if (draft.photo || draft.headlines.length !== 1 || draft.items.length === 0) return false;
  if (draft.subtitles.length + draft.kickers.length > 0 || isSigned(draft, units)) return false;
  return startsWithPlaceColon(headlineText(draft, units));
}

/** The drafts behind `at` that may be sections, up to the next article; pictures and briefs stand between. */
function sectionsBehind(drafts: readonly Draft[], at: number, units: readonly Unit[]): Draft[] {
  const sections: Draft[] = [];
  for (const next of drafts.slice(at + 1)) {
    if (isSection(next, units)) sections.push(next);
    else if (next.headlines.length > 0) break;
  }
  return sections;
}

/** How many headings among a draft's text are of the kind 柳林：… */
function headingsIn({ items }: Draft, units: readonly Unit[]): number {
  return items.filter(
    ({ index, role }) =>
      role === 'heading' && startsWithPlaceColon(units[index]?.content.text ?? ''),
  ).length;
}

/**
 * Takes such drafts into the signed report before them, their headlines as section headings, where
 * all of them have a word of its headline that most other articles of the page do not have. In place.
 *
 * @example 小院里的大文章 (by 王芳), then 柳林：小院连着产业链 and 青溪：院里走出“说和人”, by nobody
 */
export function gatherSections(drafts: readonly Draft[], units: readonly Unit[]): void {
  if (drafts.length > MOST_DRAFTS) return;
  for (const [at, draft] of drafts.entries()) {
    const title = headlineText(draft, units);
    if (draft.photo || title === '' || startsWithPlaceColon(title)) continue;
    if (!isSigned(draft, units) || draft.items.length === 0) continue;
    const sections = sectionsBehind(drafts, at, units);
    if (sections.length === 0) continue;
    const kept = [draft, ...sections].reduce((sum, one) => sum + headingsIn(one, units), 0);
    if (sections.length + kept < LEAST) continue;
    const texts = sections.map((section) => textOfDraft(section, units));
    const others = drafts
      .filter((one) => one !== draft && one.headlines.length > 0 && !sections.includes(one))
      .map((one) => textOfDraft(one, units));
    const isTheirs = (word: string): boolean =>
      texts.every((text) => text.includes(word)) &&
      others.filter((text) => text.includes(word)).length * 2 < others.length;
    if (!wordsIn(title).some(isTheirs)) continue;
    for (const section of sections) {
      const [index = 0] = section.headlines.splice(0);
      draft.items.push({ index, role: 'heading' }, ...section.items.splice(0));
    }
    draft.shaken = true;
  }
}
