/** Which texts are captions of pictures. */

import { creditsPicture } from './byline.ts';
import type { Draft } from './drafts.ts';
import { saysPicture } from './genre.ts';
import type { PageView } from './page-view.ts';

/** Where a page is being read. */
export interface Place {
  readonly view: PageView;
  readonly current: Draft | null;
  /** How many photos the page has had so far. */
  readonly photos: number;
}

/** Whether a short line is the beginning of the caption that the next text ends. */
export function isCaptionStart(place: Place, index: number, after: number): boolean {
  const unit = place.view.units[index];
  if (index !== after - 1 || !unit || unit.content.text.length > 60) return false;
  const opens = unit.traits.lead > 0 || unit.gap >= 2 || isCaptioned(place);
  return opens && (isCaption(place, after) || opensCaption(place, after, true));
}

/** Whether a text stands alone under a headline and a photographer's name. */
function isReported({ view, current }: Place, index: number): boolean {
  const unit = view.units[index];
  const byline = view.units[current?.bylines.at(-1) ?? -1];
  if (!unit || !byline || current?.items.length !== 0 || unit.content.text.length > 260)
    return false;
  return /摄/u.test(byline.content.text) && view.units[index + 1]?.form !== 'text';
}

/** Whether a picture's title and its photographer stand below the text at `index`. */
export function isTitledBelow({ view }: Place, index: number): boolean {
  const title = view.units[index + 1];
  const names = view.units[index + 2];
  if (title?.form !== 'display' || title.content.text.length > 16) return false;
  return names?.form === 'byline' && creditsPicture(names.content.text);
}

/** Whether the text at `index` is a picture's caption. */
export function isCaption(place: Place, index: number): boolean {
  const unit = place.view.units[index];
  if (!unit || unit.dateline || unit.content.text.length > 420) return false;
  const last = place.current?.items.at(-1);
  const before = last ? place.view.units[last.index] : undefined;
  const continues = before?.form === 'text' && !before.traits.finished && unit.gap < 2;
  const next = place.view.units[index + 1];
  const credited =
    unit.credit?.picture === true ||
    (next?.byline?.form !== undefined && creditsPicture(next.content.text));
  if (continues && !(credited && unit.traits.lead > 0)) return false;
  if (saysPicture(unit.content.text) || isReported(place, index)) return true;
  if (unit.traits.lead > 0 && isTitledBelow(place, index)) return true;
  const anyCredit = unit.credit ?? (next?.byline ? next : null);
  if (isCaptioned(place) && anyCredit && unit.content.text.length <= 260) return true;
  return credited && (unit.gap >= 2 || unit.content.text.length <= 260);
}

/** Whether a text that stops in mid-sentence goes on in the next one, a caption with a credit. */
export function opensCaption(place: Place, index: number, opened = false): boolean {
  const unit = place.view.units[index];
  const next = place.view.units[index + 1];
  if (!unit || unit.dateline || unit.traits.finished || next?.form !== 'text') return false;
  if (unit.content.text.length + next.content.text.length > 420 || next.dateline) return false;
  const last = place.current?.items.at(-1);
  const before = last ? place.view.units[last.index] : undefined;
  if (before?.form === 'text' && !before.traits.finished && unit.gap < 2) return false;
  const after = place.view.units[index + 2];
  const credited =
    next.credit?.picture === true ||
    (after?.byline !== undefined && after.byline !== null && creditsPicture(after.content.text));
  return credited && (opened || unit.gap >= 2 || unit.traits.lead > 0 || isCaptioned(place));
}

/** Whether the article so far is a headline with a caption, or there is none. */
export function isCaptioned(place: Place): boolean {
  if (!place.current) return place.photos > 0;
  const { items } = place.current;
  return items.length > 0 && items.every((item) => item.role === 'caption');
}
