/** The order of an article's fragments. */

import { greets } from '../salutations.ts';
import type { Fragment } from './fragments.ts';
import { COMING } from './genre.ts';
import { introductionScore, namesIntroduced } from './introduces.ts';
import { answersLetter } from './letters.ts';
import type { Links } from './links.ts';
import { numberOf } from './numbers.ts';
import { readOpening } from './opening-text.ts';
import { headlineScore } from './openings.ts';
import { permute, type Values } from './permute.ts';
import { isAllSaid } from './quotations.ts';
import { beginsInside, type StreamItem } from './stream.ts';

const MOST_PERMUTED = 8;
const JOINED = 12;
const NATURAL = 2.5;
const FORWARD = 0.6;
const ANNOUNCED = 6;
const NUMBERED = 6;
const OPENING = 1.2;
/** What a text right under its headline has for its being the first, and one that no headline stood above. */
const UNDER_HEAD = 2.5;
const HEADLESS = 1;
/** What people's words right under the headline have, above the paragraph that says when and where. */
const ALL_SAID = 6;
/** 编辑同志：…… opens a letter, and 编后：…… stands behind it. */
const GREETS = 10;
/** What a report ends with, also behind somebody's words: “……”镇长说，明年计划再建3处。 */
const PLANS = new RegExp(
  `(?:明年|年内|年底前|${COMING})[^。]{0,16}(?:将|计划|打算|准备|还要|力争|争取)`,
  'u',
);
/** What a section's heading loses as an article's first line. */
const HEADING = 6;
/** How much better a later text must open an article that its page's order is looked into. */
const LATE = 2.5;

export interface Ordering {
  readonly stream: readonly StreamItem[];
  readonly links: Links;
  readonly fragments: readonly Fragment[];
  /** The pairs of characters of the article's headline. */
  readonly headline: ReadonlySet<string>;
  /** Whether the article is a reader's letter. */
  readonly letter: boolean;
}

/** A section's heading: the words that a lead may announce it with. */
function headingOf({ stream }: Ordering, fragment: Fragment): string {
  const first = stream[fragment.from];
  return first?.role === 'heading' ? first.unit.content.text.replace(/\s/gu, '') : '';
}

function textOf({ stream }: Ordering, fragment: Fragment): string {
  return stream
    .slice(fragment.from, fragment.to)
    .map((item) => item.unit.content.text)
    .join('\n');
}

/** Where each heading is announced in a fragment that names two and more of them; else -1. */
function announcementsOf(ordering: Ordering): { lead: number; places: number[] } {
  const headings = ordering.fragments.map((fragment) => headingOf(ordering, fragment));
  let lead = -1;
  let places = headings.map(() => -1);
  if (headings.filter((heading) => heading.length >= 4).length < 2) return { lead, places };
  let most = 1;
  for (const [at, fragment] of ordering.fragments.entries()) {
    const text = textOf(ordering, fragment);
    const found = headings.map((heading, other) =>
      other === at || heading.length < 4 ? -1 : text.indexOf(heading),
    );
    const count = found.filter((place) => place >= 0).length;
    if (count > most) {
      most = count;
      lead = at;
      places = found;
    }
  }
  return { lead, places };
}

/** How well a fragment opens the article (logarithm). */
function openingOf({ headline, stream, links }: Ordering, { from }: Fragment): number {
  const { text, score } = readOpening(stream, links.next, from);
  return score + headlineScore(text, headline);
}

/** Whether a fragment is all that a text without a headline begins with, adopted since. */
function standsHeadless({ stream }: Ordering, { from, draft }: Fragment): boolean {
  const first = stream[from];
  return first?.role === 'body' && first.draft !== draft && stream[from - 1]?.draft !== first.draft;
}

function letterValue(text: string): number {
  if (answersLetter(text)) return -GREETS;
  return greets(text) ? GREETS : 0;
}

function startValue(ordering: Ordering, at: number, lead: number): number {
  const fragment = ordering.fragments[at];
  const first = fragment ? ordering.stream[fragment.from] : undefined;
  if (!fragment || !first) return 0;
  let value = 0;
  if (first.unit.dateline) value += 10;
  if (ordering.letter) value += letterValue(first.unit.content.text);
  if (first.first && isAllSaid(first.unit.content.text)) value += ALL_SAID;
  if (first.first && first.role !== 'heading') value += UNDER_HEAD;
  else if (standsHeadless(ordering, fragment)) value += HEADLESS;
  value += openingOf(ordering, fragment) * OPENING;
  if (at === lead) value += 6;
  if (beginsInside(first)) value -= 6;
  value -= first.edge.stub * 2;
  if (first.edge.last) value -= 4;
  if (first.role === 'heading') value -= HEADING;
  if (numberOf(first.unit.content.text) > 1) value -= 3;
  return value;
}

/** So many characters of a text's end are looked at for its last sentence. */
const LAST_REACH = 80;

function lastSentence(text: string): string {
  const end = text.slice(-LAST_REACH);
  return end.slice(end.slice(0, -2).lastIndexOf('。') + 1);
}

function endValue(ordering: Ordering, at: number): number {
  const fragment = ordering.fragments[at];
  const last = fragment ? ordering.stream[fragment.to - 1] : undefined;
  if (!last) return 0;
  let value = last.openEnd ? -3 : 0;
  if (last.unit.credit) value += 4;
  if (last.edge.last || PLANS.test(lastSentence(last.edge.text))) value += 2;
  return value;
}

function followValue(ordering: Ordering, left: number, right: number): number {
  const before = ordering.fragments[left];
  const after = ordering.fragments[right];
  if (!before || !after) return 0;
  const tail = ordering.stream[before.to - 1];
  const continued = ordering.links.next[before.to - 1] ?? -1;
  if (continued >= 0) return continued === after.from ? JOINED : -4;
  let value = before.to === after.from && after.parted !== 'head' ? NATURAL : 0;
  if (tail?.openEnd) value -= 2;
  const first = ordering.stream[after.from];
  if (first && beginsInside(first)) value -= 4;
  if (ordering.links.next.includes(after.from)) value -= 4;
  return value;
}

function beforeValue(
  ordering: Ordering,
  left: number,
  right: number,
  places: readonly number[],
): number {
  const before = ordering.fragments[left];
  const after = ordering.fragments[right];
  if (!before || !after) return 0;
  let value = before.from < after.from ? FORWARD : 0;
  const announcedLeft = places[left] ?? -1;
  const announcedRight = places[right] ?? -1;
  if (announcedLeft >= 0 && announcedRight > announcedLeft) value += ANNOUNCED;
  const numberLeft = numberOf(ordering.stream[before.from]?.unit.content.text ?? '');
  const numberRight = numberOf(ordering.stream[after.from]?.unit.content.text ?? '');
  if (numberLeft > 0 && numberRight === numberLeft + 1) value += NUMBERED;
  return value;
}

function valuesOf(ordering: Ordering): Values {
  const { lead, places } = announcementsOf(ordering);
  const all = ordering.fragments.map((_fragment, at) => at);
  const texts = ordering.fragments.map((fragment) => textOf(ordering, fragment));
  const names = texts.map(namesIntroduced);
  const introduces = (left: number, right: number): number =>
    introductionScore(names[left] ?? new Set(), texts[right] ?? '', names[right] ?? new Set());
  return {
    start: all.map((at) => startValue(ordering, at, lead)),
    end: all.map((at) => endValue(ordering, at)),
    follow: all.map((left) => all.map((right) => followValue(ordering, left, right))),
    before: all.map((left) =>
      all.map((right) => beforeValue(ordering, left, right, places) + introduces(left, right)),
    ),
  };
}

/** Whether the page's order shows nothing amiss: no cut, no number or dateline out of place. */
function standsWell(ordering: Ordering): boolean {
  const { stream, fragments } = ordering;
  const announced = announcementsOf(ordering).places.filter((place) => place >= 0);
  if (announced.some((place, at) => at > 0 && place < (announced[at - 1] ?? 0))) return false;
  let number = 0;
  const opener = fragments[0];
  const opening = opener ? openingOf(ordering, opener) + LATE : 0;
  return fragments.every((fragment, at) => {
    const first = stream[fragment.from];
    if (!first) return false;
    const contiguous = at === 0 || fragments[at - 1]?.to === fragment.from;
    if (!contiguous || fragment.parted === 'hard') return false;
    if (at > 0 && (first.unit.dateline || fragment.parted === 'head')) return false;
    if (at > 0 && first.role === 'body' && openingOf(ordering, fragment) > opening) return false;
    if (at === 0 && (beginsInside(first) || first.edge.stub > 0 || !first.edge.opening))
      return false;
    const own = numberOf(first.unit.content.text);
    const ascending = own === 0 || own === number + 1;
    if (own > 0) number = own;
    return ascending && (at === fragments.length - 1 || !first.edge.last);
  });
}

/**
 * The fragments of one article in reading order, by the evidence at their ends, numbers and
 * announced order; the page's order where nothing speaks against it. Articles of more than eight
 * fragments have neighbours that hold together naturally taken as one.
 */
export function orderFragments(ordering: Ordering): Fragment[] {
  const { fragments } = ordering;
  if (fragments.length < 2) return [...fragments];
  if (fragments.length > MOST_PERMUTED) return orderGroups(ordering);
  if (standsWell(ordering)) return [...fragments];
  const order = permute(valuesOf(ordering), fragments.length);
  return order.flatMap((at) => {
    const fragment = fragments[at];
    return fragment ? [fragment] : [];
  });
}

/** Merges fragments that only a soft parting divides; what is still too many stays in page order. */
function orderGroups(ordering: Ordering): Fragment[] {
  const merged: Fragment[] = [];
  for (const fragment of ordering.fragments) {
    const last = merged.at(-1);
    if (last && last.to === fragment.from && fragment.parted === 'soft') {
      merged[merged.length - 1] = { ...last, to: fragment.to };
    } else merged.push(fragment);
  }
  if (merged.length > MOST_PERMUTED) return merged;
  return orderFragments({ ...ordering, fragments: merged });
}
