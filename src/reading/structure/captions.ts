/** Which texts are captions of pictures. */

import {
  beginsAnew,
  closesWithPicture,
  creditsAPicture,
  endOfCaption,
  goesOnBelowCaption,
  isBelowNames,
  isCredited,
  isCutBelowTitle,
  isWhole,
  MOST_CAPTION,
  readOn,
  readsOnFrom,
} from './caption-pieces.ts';
import { type Draft, isPicture } from './drafts.ts';
import { saysPicture, startsWithPlace } from './genre.ts';
import { countsOn, isNumberedCaption } from './numbered-captions.ts';
import type { PageView } from './page-view.ts';
import { isTitledBelow } from './photo-titles.ts';
import type { Chunk } from './run-context.ts';
import { overlap } from './topics.ts';
import { creditsPicture, creditsPictureFirst, creditsReport } from './trailing-byline.ts';
import type { Unit } from './units.ts';

/** Where a page is being read. */
export interface Place {
  readonly view: PageView;
  readonly current: Draft | null;
  /** Whether the article so far names its authors. */
  readonly signed: boolean;
  /** How many photos the page has had so far. */
  readonly photos: number;
}

/** Whether a short line is the beginning of the caption that the text `after` it ends. */
function isCaptionStart(place: Place, index: number, after: number): boolean {
  const { view } = place;
  const unit = view.units[index];
  if (!unit || unit.content.text.length > 60) return false;
  if (index !== after - 1) return unit.traits.lead > 0 && endOfCaption(view, index) >= after;
  if (!unit.traits.finished && beginsAnew(view.units[after])) return false;
  const below =
    isCutBelowTitle(view.units, index) || isBelowNames(view.units, place.current, index);
  const opens = unit.traits.lead > 0 || unit.gap >= 2 || isCaptioned(place) || below;
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

/** Whether one short report of a time and a place stands apart with a name, as pictures' texts do. */
function isSignedApart({ view }: Place, index: number): boolean {
  const unit = view.units[index];
  const next = view.units[index + 1];
  if (!unit?.credit || unit.gap < 2 || unit.traits.lead === 0) return false;
  if (unit.content.text.length > 260 || unit.credit.authors.length > 2) return false;
  return next?.form !== 'text' || next.gap >= 2 || next.dateline !== null;
}

/** A text right below a headline that is longer is an article's, whoever took its picture. */
const LONGEST_HEADED = 160;

/** Whether one short text is signed 摄影报道 or 文/图, behind an article that has its own names or right below a headline. */
function isPictureReport({ view, signed, current }: Place, index: number): boolean {
  const unit = view.units[index];
  if (!unit || unit.traits.lead === 0 || unit.content.text.length > 260) return false;
  // Right below its headline one short text is a picture's: 小手种下“成长树” / 植树节当天…… / 王芳 摄影报道.
  const isFirst = current?.items.length === 0;
  if (isFirst && unit.content.text.length > LONGEST_HEADED) return false;
  if (!isFirst && current !== null && !signed && unit.gap < 2) return false;
  if (unit.credit) return unit.credit.report;
  const next = view.units[index + 1];
  return next?.form === 'byline' && creditsReport(next.content.text);
}

/** Whether a line names the photographer of the text above it. */
function isCreditedBelow(line: Unit | undefined): boolean {
  if (!line?.byline || creditsPictureFirst(line.content.text)) return false;
  return creditsPicture(line.content.text);
}

/** 图②, 下图: the second of several pictures. */
const FURTHER = /^[（(]?(?:图?[②③④⑤⑥⑦⑧⑨]|图[2-9二三四五六]|[下右中][上下]?图)/u;

/**
 * Whether a photo whose last caption stands at `last` takes the caption at `index` too: nobody is
 * named for it yet, or the new one says that it is a further one (图②).
 */
function takesCaption({ view }: Place, last: number, index: number): boolean {
  const between = view.units.slice(last + 1, index);
  const further = FURTHER.test(view.units[index]?.content.text.slice(0, 8) ?? '');
  if (further && between.every((unit) => unit.byline)) return true;
  return last === index - 1 && !isCredited(view, last) && !view.units[last]?.credit;
}

/** So many paragraphs at most has a report under a picture. */
const LONGEST_REPORT = 3;
/** 图为志愿者为老人理发: a caption that gives no time and place of its own. */
const LONGEST_POINTER = 30;
/** 图为4月8日，……: nothing goes on so. */
const POINTS = /^[▲▼↑↓]?图为/u;
/** What a paragraph shares at least with the ones before it. */
const SAME_TOPIC = 0.06;

/**
 * Whether a photographer's name ends the short article under a headline that has no names so far:
 * its last paragraph is no other picture's caption.
 */
function endsPictureReport(place: Place, index: number): boolean {
  const { view, current, signed } = place;
  const unit = view.units[index];
  if (!unit || unit.dateline || !current || signed || current.headlines.length === 0) return false;
  const items = current.items.map((item) => item.index);
  if (items.length === 0 || items.length >= LONGEST_REPORT || items.at(-1) !== index - 1)
    return false;
  if (!current.items.every((item) => item.role === 'body')) return false;
  if (view.units[index - 1]?.traits.finished !== true) return false;
  const below = isCreditedBelow(view.units[index + 1]);
  if (!below && unit.credit?.picture !== true) return false;
  const behind = index + (below ? 2 : 1);
  const after = view.units[behind];
  const credited = after?.credit?.picture === true || isCreditedBelow(view.units[behind + 1]);
  if (after?.form === 'text' && !after.dateline && !credited) return false;
  const { text } = unit.content;
  if (text.length <= LONGEST_POINTER && saysPicture(text) && unit.traits.lead === 0) return true;
  return overlap(view.topics, [index], [...current.headlines, ...items]) > SAME_TOPIC;
}

/** What the text at `index` is in a short article that a photographer's name ends behind it. */
export function pictureReportRole(place: Place, index: number): 'caption' | 'body' | null {
  const unit = place.view.units[index];
  if (!unit || !endsPictureReport(place, index)) return null;
  return saysPicture(unit.content.text) && !closesWithPicture(unit) ? 'caption' : 'body';
}

/** Whether the text at `index` is a picture's caption. */
export function isCaption(place: Place, index: number): boolean {
  const unit = place.view.units[index];
  if (!unit || unit.dateline || unit.content.text.length > MOST_CAPTION) return false;
  if (isNumberedCaption(place.view.units, index)) return true;
  const last = place.current?.items.at(-1);
  const before = last ? place.view.units[last.index] : undefined;
  const continues = before?.form === 'text' && !before.traits.finished && unit.gap < 2;
  const next = place.view.units[index + 1];
  const credited = unit.credit?.picture === true || isCreditedBelow(next);
  const { text } = unit.content;
  const whole = saysPicture(text) && startsWithPlace(text);
  const begins = unit.traits.lead > 0 || POINTS.test(text) || whole;
  if (continues && !(credited && begins)) return false;
  const closes = !credited && closesWithPicture(unit) && last?.role === 'body';
  if ((saysPicture(text) && !closes) || isReported(place, index)) return true;
  if (!continues && (isPictureReport(place, index) || isSignedApart(place, index))) return true;
  if (unit.traits.lead > 0 && isTitledBelow(place, index)) return true;
  const anyCredit = unit.credit ?? (next?.byline ? next : null);
  if (isCaptioned(place) && anyCredit && text.length <= 260) return true;
  return credited && (unit.gap >= 2 || text.length <= 260);
}

/** Whether a text that stops in mid-sentence goes on in the next ones, a caption with a credit. */
export function opensCaption(place: Place, index: number, opened = false): boolean {
  const unit = place.view.units[index];
  if (!unit || unit.dateline) return false;
  const chain = readOn(place.view, index);
  if (chain.length < 2) return false;
  const last = place.current?.items.at(-1);
  const before = last ? place.view.units[last.index] : undefined;
  const continues = before?.form === 'text' && !before.traits.finished && unit.gap < 2;
  if (continues && unit.traits.lead === 0) return false;
  if (!creditsAPicture(place.view, chain.at(-1) ?? index)) return false;
  if (opened || unit.gap >= 2 || unit.traits.lead > 0 || isCaptioned(place)) return true;
  if (!place.signed || continues) return false;
  return isBelowNames(place.view.units, place.current, index) || isWhole(place.view, chain);
}

/** Whether the one short line of `run` belongs to the text above the caption at `after`, which cuts it off. */
export function isCutByPicture(
  place: Place,
  run: readonly number[],
  after: number | null,
): boolean {
  const [line = -1] = run;
  if (run.length !== 1 || after !== line + 1 || !isCaption(place, after)) return false;
  return goesOnBelowCaption(place.view.units, line);
}

/** Whether the article so far is a headline with a caption, or there is none. */
export function isCaptioned(place: Place): boolean {
  if (!place.current) return place.photos > 0;
  return isPicture(place.current);
}

/** Whether a caption belongs to the article around it rather than being an item of its own. */
export function isInner({ view, current }: Place, index: number): boolean {
  const unit = view.units[index];
  const items = current?.items ?? [];
  if (!unit || !current || unit.content.text.length > 90) return false;
  if (isTitledBelow({ view }, index)) return false;
  if (current.headlines.length > 0 && items.length === 0) return true;
  const next = view.units[index + 1];
  const alone = !isCredited(view, index) && !(next && saysPicture(next.content.text));
  if (unit.gap >= 2 && !alone) return false;
  if (alone && saysPicture(unit.content.text) && items.length > 0) return true;
  const texts = items.slice(-12).map((item) => item.index);
  return unit.traits.lead === 0 && overlap(view.topics, [index], texts) > 0.12;
}

/**
 * The lines at a run's end that belong to the caption which the text `after` them ends: they begin
 * it, or the photo `touched` before them has begun it.
 */
export function captionIn(
  place: Place,
  chunks: readonly Chunk[],
  { touched, after }: { readonly touched: Draft | null; readonly after: number | null },
): readonly number[] {
  if (after === null) return [];
  const roles = chunks.flatMap((chunk) => chunk.roles);
  const texts = roles.slice(roles.findLastIndex(({ role }) => role !== 'body') + 1);
  const from = texts.findIndex(
    ({ index }) => hasBegun(place, touched, index) || isCaptionStart(place, index, after),
  );
  return from < 0 ? [] : texts.slice(from).map(({ index }) => index);
}

/** Whether `touched`, a photo or a headline with one, has begun a caption that the text at `index` goes on with. */
export function hasBegun({ view }: Place, touched: Draft | null, index: number): boolean {
  const last = touched?.items.at(-1);
  if (last?.role !== 'caption') return false;
  return readsOnFrom(view, last.index, index) || countsOn(view.units, last.index, index);
}

/** The photo `touched` where the text at `index` is one more caption of it. */
export function openPhoto(place: Place, touched: Draft | null, index: number): Draft | null {
  const last = touched?.items.at(-1);
  return touched?.photo && last && takesCaption(place, last.index, index) ? touched : null;
}
