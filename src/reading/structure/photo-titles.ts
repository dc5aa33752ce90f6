/** Titles of pictures that stand below their captions. */
import type { Place } from './captions.ts';
import type { Draft } from './drafts.ts';
import { creditsPicture, creditsReport } from './trailing-byline.ts';

/** A picture's title has at most so many characters. */
const LONGEST_TITLE = 16;

/** Whether a picture's title and its photographer stand below the text at `index`. */
export function isTitledBelow({ view }: Pick<Place, 'view'>, index: number): boolean {
  const title = view.units[index + 1];
  const names = view.units[index + 2];
  if (title?.form !== 'display' || title.content.text.length > LONGEST_TITLE) return false;
  if (names?.form !== 'byline') return false;
  if (creditsPicture(names.content.text)) return true;
  // 王芳 摄影报道 may head a text below as well, if one opens there.
  const below = view.units[index + 3];
  const opens = below?.form === 'text' && (below.traits.opening || below.traits.lead > 0);
  return creditsReport(names.content.text) && !opens && view.units[index]?.form === 'text';
}

/**
 * Whether the line at `index` is the title of the picture whose signed caption stands right above it:
 * the article around both is in the middle of a sentence, so that the line heads nothing.
 */
function isTitleBelowCaption({ view, current }: Place, index: number): boolean {
  const [caption, title, next] = view.units.slice(index - 1, index + 2);
  if (caption?.credit?.picture !== true || title?.form !== 'display' || !next) return false;
  if (title.content.text.length > LONGEST_TITLE || next.form !== 'text' || next.dateline)
    return false;
  const before = view.units[current?.items.at(-1)?.index ?? -1];
  return before?.traits.finished === false && !next.traits.opening;
}

/** How many lines a picture's title has below its caption, its photographer's name with it; 0 for none. */
export function linesOfTitleBelow(
  place: Place,
  photo: Draft | null,
  run: readonly number[],
): number {
  const [title = -1] = run;
  if (!photo?.photo || photo.headlines.length > 0) return 0;
  if (run.length === 1) return isTitleBelowCaption(place, title) ? 1 : 0;
  return isTitledBelow(place, photo.items.at(-1)?.index ?? -1) ? 2 : 0;
}
