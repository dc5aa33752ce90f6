/** From a draft to an article in the model's words. */

import type { Note, NoteCode } from '../../model/notes.ts';
import type { ArticleText, Part } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { PartRole } from '../../model/vocabulary.ts';
import { readAuthors } from './authors.ts';
import { type Draft, isPicture } from './drafts.ts';
import { startsCut, startsInside } from './endings.ts';
import { joinParagraphs } from './paragraphs.ts';
import { joinPlaced } from './pieces.ts';
import { readTitle } from './title.ts';
import type { Unit } from './units.ts';

const SUBTITLE_DASH = /^(?:[—－–─―-]\s?){1,4}/u;

function unitsOf(units: readonly Unit[], indices: readonly number[]): Unit[] {
  return indices.flatMap((index) => {
    const unit = units[index];
    return unit ? [unit] : [];
  });
}

function readSubtitle(units: readonly Unit[]): string {
  return readTitle(units.flatMap((unit) => unit.lines))
    .replace(SUBTITLE_DASH, '')
    .trim();
}

/** All units of a draft in page order. */
function allIndices(draft: Draft): number[] {
  const items = draft.items.map((item) => item.index);
  const { kickers, headlines, subtitles, bylines, trailing } = draft;
  const all = [...kickers, ...headlines, ...subtitles, ...bylines, ...trailing, ...items];
  return all.sort((left, right) => left - right);
}

/** The authors as the article has them when it is read: below the headline, in the text, behind it. */
function readNames(draft: Draft, units: readonly Unit[]): string[] {
  const names: string[] = [];
  const ahead = new Set([...draft.bylines, ...draft.columnCredits]);
  const ownLines = new Set([...ahead, ...draft.trailing]);
  // A letter's writer stands above whoever reports the answer to it.
  const others = allIndices(draft).filter((index) => !ahead.has(index));
  for (const index of [...draft.bylines, ...others, ...draft.columnCredits]) {
    const unit = units[index];
    if (!unit) continue;
    if (ownLines.has(index))
      names.push(...(unit.byline?.authors ?? readAuthors(unit.content.text)));
    names.push(...(unit.dateline?.authors ?? []), ...(unit.credit?.authors ?? []));
  }
  return [...new Set(names)];
}

function readParts(draft: Draft, units: readonly Unit[]): Part[] {
  const parts: Part[] = [];
  const add = (role: PartRole, pieces: readonly Span[]): void => {
    if (pieces.length > 0) parts.push({ role, pieces });
  };
  const contentOf = (indices: readonly number[]): readonly Span[] =>
    joinPlaced(unitsOf(units, indices).map((unit) => unit.content)).pieces;
  add('kicker', contentOf(draft.kickers));
  add('title', contentOf(draft.headlines));
  add('subtitle', contentOf(draft.subtitles));
  for (const index of [...draft.bylines, ...draft.trailing]) add('byline', contentOf([index]));
  for (const unit of unitsOf(units, allIndices(draft))) {
    if (unit.dateline) add('dateline', unit.dateline.pieces);
    if (unit.credit) add('byline', unit.credit.pieces);
    add('ornament', unit.ornaments);
  }
  return parts;
}

function readReasons(
  draft: Draft,
  facts: { truncatedStart: boolean; truncatedEnd: boolean; joined: number },
): NoteCode[] {
  const reasons: NoteCode[] = [];
  if (facts.joined > 0) reasons.push('joined-across');
  if (draft.reordered) reasons.push('reordered');
  if (draft.received) reasons.push('text-moved');
  if (draft.unfinished) reasons.push('sentence-unfinished');
  if (draft.uncertain) reasons.push('order-uncertain');
  if (draft.headlineMoved) reasons.push('headline-moved');
  if (draft.headlines.length === 0 && !draft.photo) reasons.push('no-headline');
  if (draft.items.every((item) => item.role === 'heading')) reasons.push('no-text');
  if (facts.truncatedStart) reasons.push('truncated-start');
  if (facts.truncatedEnd) reasons.push('truncated-end');
  return reasons;
}

const DOUBTFUL: readonly NoteCode[] = ['order-uncertain', 'no-text'];
const LIKELY: readonly NoteCode[] = [
  'reordered',
  'headline-moved',
  'no-headline',
  'truncated-start',
];

function readCertainty(reasons: readonly NoteCode[], shaken: boolean): ArticleText['certainty'] {
  if (reasons.some((reason) => DOUBTFUL.includes(reason))) return 'doubtful';
  return shaken || reasons.some((reason) => LIKELY.includes(reason)) ? 'likely' : 'certain';
}

/** The article that a draft makes. */
export function assembleArticle(draft: Draft, units: readonly Unit[]): ArticleText {
  const { paragraphs, joined, aroundCaption, openEnd } = joinParagraphs(draft.items, units);
  const first = paragraphs.find((paragraph) => paragraph.role === 'body');
  const jumps = unitsOf(units, allIndices(draft)).some((unit) => unit.jumps.length > 0);
  const headless = draft.headlines.length === 0 && !draft.photo;
  const inside =
    first !== undefined && (startsInside(first.text) || (headless && startsCut(first.text)));
  const truncatedStart = inside || draft.beginsElsewhere;
  const elsewhere = jumps || draft.goesElsewhere;
  const truncatedEnd = openEnd || elsewhere;
  // Of a sentence that breaks off before the page ends, nobody knows where its rest is.
  const ended = elsewhere || (openEnd && !draft.unfinished);
  const reasons = readReasons(draft, { truncatedStart, truncatedEnd: ended, joined });
  const notes: Note[] = reasons.map((code) => ({ code }));
  return {
    kind: isPicture(draft) ? 'photo' : 'article',
    title: readTitle(unitsOf(units, draft.headlines).flatMap((unit) => unit.lines)),
    subtitle: readSubtitle(unitsOf(units, draft.subtitles)),
    authors: readNames(draft, units),
    truncated: truncatedStart || truncatedEnd,
    paragraphs,
    parts: readParts(draft, units),
    notes,
    certainty: readCertainty(reasons, draft.shaken || aroundCaption),
    reasons,
  };
}
