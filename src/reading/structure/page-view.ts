/** What stands around a page's short lines. */

import { countLabels, countParallels, isLabel } from './alike-lines.ts';
import { creditsAPicture, isCutBelowTitle, readOn } from './caption-pieces.ts';
import { type Convention, readConvention } from './convention.ts';
import { scoreDisplay, scoreHeadline } from './display.ts';
import { opensLikeBody, startsWithPlace } from './genre.ts';
import { bylineScore } from './head-scores.ts';
import { headsBrief } from './listed-briefs.ts';
import { findDeepMark, marksEvenly, marksHeadings, missesMarks } from './marks.ts';
import { readPlaceNames, saysWhere } from './page-places.ts';
import type { RunItem } from './run-context.ts';
import type { Surroundings } from './surroundings.ts';
import { overlap, readTopics, type Topics } from './topics.ts';
import { creditsPicture, creditsReport } from './trailing-byline.ts';
import type { Traits } from './traits.ts';
import type { Unit } from './units.ts';
import { wordWeight } from './words.ts';

const WINDOW = 3;
/** What a line without a verb loses as a headline with no text of its own. */
const UNFINISHED = 2.5;
const REACH = 8;
/** So many of a page's first short lines may open it: a page's name, a kicker, a headline. */
const FIRST = 4;

/** What all of a page's display units are judged against. */
export interface PageView {
  readonly units: readonly Unit[];
  readonly topics: Topics;
  readonly displays: readonly number[];
  /** Where a unit stands among the displays. */
  readonly positions: ReadonlyMap<number, number>;
  readonly hasMarks: boolean;
  readonly marksHeadings: boolean;
  /** Whether all short lines bear a mark of one depth. */
  readonly marksEvenly: boolean;
  /** Whether some of the page's headlines are not marked. */
  readonly missesMarks: boolean;
  readonly deepMark: number;
  readonly hasBylines: boolean;
  readonly convention: Convention;
  readonly bodyText: string;
  /** Names of places that the texts give with 县, 镇 and the like behind them. */
  readonly places: ReadonlySet<string>;
}

/** How many texts are signed at their head: by a dateline, or by a byline under a headline. */
function countSigned(units: readonly Unit[]): number {
  let count = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.dateline) count += 1;
    else if (unit.byline && unit.byline.form !== 'bracket' && units[index + 1]?.form === 'text') {
      count += 1;
    }
  }
  return count;
}

/** Reads what is the same for all of a page's units. */
export function viewPage(units: readonly Unit[]): PageView {
  const displays = units.flatMap((unit, index) => (unit.form === 'display' ? [index] : []));
  const bodyText = units
    .filter((unit) => unit.form === 'text')
    .map((unit) => unit.content.text)
    .join('\n')
    .slice(0, 20_000);
  return {
    units,
    topics: readTopics(units.map((unit) => unit.content.text)),
    displays,
    positions: new Map(displays.map((index, at) => [index, at])),
    hasMarks: units.some((unit) => unit.mark > 0),
    marksHeadings: marksHeadings(units),
    marksEvenly: marksEvenly(units),
    missesMarks: missesMarks(units),
    deepMark: findDeepMark(units),
    hasBylines: countSigned(units) >= 2,
    convention: readConvention(units),
    bodyText,
    places: readPlaceNames(bodyText),
  };
}

function textsAround(view: PageView, index: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = index + step, left = REACH; left > 0; at += step, left -= 1) {
    const unit = view.units[at];
    if (!unit || found.length >= WINDOW) break;
    if (unit.form === 'text' && !unit.credit?.picture) found.push(at);
    else if (step > 0 && found.length > 0) break;
  }
  return found;
}

/** Whether a text other than the one right behind it has a line's words, as leads announce them. */
function isAnnounced(view: PageView, text: string, next: Unit | null): boolean {
  const bare = text.replace(/\s/gu, '');
  if (bare.length < 5 || bare.length > 30) return false;
  const first = view.bodyText.indexOf(bare);
  if (first < 0 || !next?.content.text.includes(bare)) return first >= 0;
  return view.bodyText.includes(bare, first + 1);
}

/** What a line stands before, and the place of the article that it stands in. */
interface Setting {
  readonly next: Unit | null;
  readonly place: string | null;
}

/** Whether a line opens with a place, by its last word or because the page names it. */
function isPlaced({ places }: PageView, { text, line }: Traits): boolean {
  if (line.place !== null) return true;
  return places.has(text.slice(0, 2)) || places.has(text.slice(0, 3));
}

/** Whether a line opens with a name and a colon: 一线： and 社区： are everyday words, no places. */
function opensWithColon(view: PageView, { text, line }: Traits, next: Unit | null): boolean {
  if (!line.placeColon) return false;
  const name = text.slice(0, line.colon);
  if (view.places.has(name) || startsWithPlace(`${name} `)) return true;
  // 联动化赋能：… labels a section; who acts is named again where the text begins.
  return (
    wordWeight(name) === null &&
    (next?.traits.text.slice(0, 120).includes(name.slice(0, 2)) ?? true)
  );
}

/** Whether two places are of one kind and not the same: 华林街道, 龙津街道. */
function areApart(one: string | null, other: string | null): boolean {
  if (!one || !other || one === other) return false;
  return one.at(-1) === other.at(-1) && !one.endsWith(other) && !other.endsWith(one);
}

/** Whether the text at `index` is a picture's: a photographer's name ends it, in however many pieces. */
function isPicture(view: PageView, index: number): boolean {
  const unit = view.units[index];
  if (unit?.form === 'byline' && view.units[index + 1]?.form === 'text') {
    return creditsPicture(unit.content.text) || creditsReport(unit.content.text);
  }
  if (unit?.form !== 'text' && !isCutBelowTitle(view.units, index)) return false;
  const last = readOn(view, index).at(-1) ?? index;
  return creditsAPicture(view, last);
}

/** How much more of a line's words stand in the texts behind it than in those before it. */
function belongingOf(
  { topics }: PageView,
  index: number,
  { before, after }: { readonly before: readonly number[]; readonly after: readonly number[] },
): number {
  if (after.length === 0) return 0;
  const behind = overlap(topics, [index], after);
  return behind === 0 || before.length === 0 ? behind : behind - overlap(topics, [index], before);
}

/** Whether a short line is a piece of a text: it has commas, or opens as a text and no headline. */
function isBroken(unit: Unit | undefined): unit is Unit {
  if (unit?.form !== 'display' || unit.mark > 0) return false;
  const text = unit.content.text;
  return text.length >= 12 && /[，,；;]/u.test(text) && opensLikeBody(text);
}

function surroundingsOf(view: PageView, index: number, setting: Setting): Surroundings {
  const { next } = setting;
  const before = textsAround(view, index, -1);
  const after = textsAround(view, index, 1);
  const unit = view.units[index];
  const text = unit?.content.text ?? '';
  const previous = view.units[index - 1];
  return {
    previousText: isBroken(previous) ? previous : (view.units[before[0] ?? -1] ?? null),
    nextText: next,
    nextIsText: view.units[index + 1]?.form === 'text',
    nextIsPicture: isPicture(view, index + 1),
    previousIsText: previous?.form === 'text' || isBroken(previous),
    overlap: before.length && after.length ? overlap(view.topics, before, after) : 0,
    belonging: belongingOf(view, index, { before, after }),
    parallels: countParallels(view, index),
    announced: isAnnounced(view, text, setting.next),
    labels: isLabel(view, text) ? countLabels(view, index) : -1,
    firstOnPage: before.length === 0 && (view.positions.get(index) ?? 0) < FIRST,
    placed: unit !== undefined && isPlaced(view, unit.traits),
    placeColon: unit !== undefined && opensWithColon(view, unit.traits, next),
    elsewhere: areApart(setting.place, unit?.traits.line.place ?? null),
    saysWhere: saysWhere(view.places, text, next?.content.text ?? ''),
    headsBrief: headsBrief(unit, view.units[index + 1]),
    pageHasMarks: view.hasMarks,
    marksHeadings: view.marksHeadings,
    pageMissesMarks: view.missesMarks,
    marksEvenly: view.marksEvenly,
    deepMark: (unit?.mark ?? 0) >= view.deepMark,
    pageHasBylines: view.hasBylines,
  };
}

/** Whether a unit is a text or a piece of one, such as what a column's end has cut inside a quotation. */
function isPiece(unit: Unit): boolean {
  const cut: boolean = isBroken(unit);
  if (unit.form === 'text' || cut) return true;
  return unit.form === 'display' && unit.mark === 0 && unit.traits.line.balance.open.length > 0;
}

/** （记者 王芳）: names in brackets end what stands above them. */
const BRACKETED = /^[（(].*[）)]$/u;

/**
 * Whether names that credit no picture stand behind the text `after`, before the next headline:
 * an article ends there.
 */
export function isSignedBehind(view: PageView, after: number): boolean {
  for (let at = after; at < after + REACH; at += 1) {
    const unit = view.units[at];
    if (!unit || (unit.dateline && at > after)) return false;
    if (isPiece(unit)) {
      if (unit.credit && !unit.credit.picture) return true;
    } else if (unit.form === 'byline') {
      if (unit.byline?.form === 'organisation' || creditsPicture(unit.content.text)) return false;
      const closes = unit.byline?.form === 'bracket' || BRACKETED.test(unit.content.text);
      return closes || view.units[at + 1]?.form !== 'text';
    } else if (unit.form !== 'furniture') return false;
  }
  return false;
}

/** A short line with its scores, before the text `next`. */
export function runItem(view: PageView, index: number, setting: Setting): RunItem[] {
  const { next } = setting;
  const unit = view.units[index];
  if (!unit) return [];
  const around = surroundingsOf(view, index, setting);
  const scores = scoreDisplay(unit, around);
  const alone = next
    ? scoreHeadline(unit, { ...around, nextText: null, firstOnPage: false })
    : scores.headline;
  const hungry = unit.traits.line.incomplete ? alone - UNFINISHED : alone;
  return [{ unit, index, scores, hungry, byline: bylineScore(unit) }];
}
