/** What is known of a page's fragments and articles before any fragment gets its article. */
import { findAnnouncing } from './announcing.ts';
import { findCredited } from './credited.ts';
import type { Fragment } from './fragments.ts';
import { findGuests } from './guests.ts';
import { textsOf } from './label-profiles.ts';
import type { Labelling } from './labelling.ts';
import { fragmentBelowHead } from './leads.ts';
import { answersLetter, findLetters } from './letters.ts';
import { findMeetings, tellsMeeting } from './meetings.ts';
import { findParallels } from './parallel-openings.ts';
import { readTrust } from './settle-labels.ts';
import type { StreamItem } from './stream.ts';

/** What speaks against a text without headline and beginning being an article of its own. */
const LEFTOVER = 3;
/** What it costs that a fragment leaves the article that it stands in. */
export const MOVE = 1;
const NEEDY = 0.3;
/** How firmly a text sits under the headline of another place. */
const MISPLACED = -1.5;

/** Whether an article's first text cannot be its beginning. */
function lacksLead({ edge }: StreamItem): boolean {
  return edge.startsInside || edge.refersBack || edge.stub === 2 || edge.last;
}

/** So many characters of a headline tell its text, which gives them within its first ones. */
const LEAST_OPENER = 4;
const OPENING = 20;

/**
 * Whether a text right under a headline goes on with another article's sentence, and the headline's own text stands
 * behind it: 短板，…… between 石桥镇：渠通了 and 石桥镇修渠12公里……
 */
function isSetIn({ stream, headings, next }: Labelling, { from, draft }: Fragment): boolean {
  const source = stream[next.indexOf(from)];
  if (!source || source.draft === draft) return false;
  const opener = headings[draft]?.split(/[：:\s]/u)[0] ?? '';
  const text = stream.find((item, at) => at > from && item.draft === draft && item.role === 'body');
  if (opener.length < LEAST_OPENER || !text) return false;
  return text.edge.text.slice(0, OPENING).includes(opener);
}

/** How firmly a fragment sits under the headline it follows. */
function anchorOf(labelling: Labelling, fragment: Fragment): number {
  const { stream, drafts } = labelling;
  const first = stream[fragment.from];
  if (!first || fragment.parted !== 'head') return 0;
  if (!first.unit.dateline && isSetIn(labelling, fragment)) return MISPLACED;
  const draft = drafts[fragment.draft];
  const headed = (draft?.headlines.length ?? 0) > 0;
  if (draft?.brief && first.unit.bullet) return 12;
  if (!headed) return first.unit.dateline ? 2 : -0.5;
  if (first.unit.dateline) return 12;
  if (first.role === 'heading' || lacksLead(first)) return 0.8;
  return first.edge.lead > 0 ? 5 : 2.5;
}

/** Whether an article has no headline, and a text that cannot be an article's beginning. */
function isLeftover({ drafts, fragments, stream }: Labelling, draft: number): boolean {
  if (drafts[draft]?.headlines.length) return false;
  const own = fragmentBelowHead(fragments, draft);
  const first = own && stream[own.from];
  return first !== undefined && first.unit.dateline === null && lacksLead(first);
}

/** What an article lacks: its text, or the lead of its text. */
function needOf(labelling: Labelling, draft: number): number {
  const own = fragmentBelowHead(labelling.fragments, draft);
  if (own && isLeftover(labelling, draft)) return -LEFTOVER;
  if (!own) return labelling.drafts[draft]?.headlines.length ? NEEDY + MOVE : -MOVE;
  const { stream, next } = labelling;
  const first = stream[own.from];
  if (!first || first.unit.dateline) return 0;
  const source = stream[next.indexOf(own.from)];
  // 部全部公开…… goes on with 46名科级干, and 位于榆林的煤矿有职工…… there is no beginning either.
  if (source && source.draft !== draft && source.edge.lead <= 0 && !source.edge.speech) return MOVE;
  return first.role === 'heading' || lacksLead(first) ? MOVE : first.edge.opening ? 0 : MOVE / 2;
}

/** For each fragment that opens with a heading, the fragments whose text announces it. */
function announcersOf({ stream, fragments }: Labelling): number[][] {
  const leads = [...findAnnouncing(stream)];
  return fragments.map((fragment) => {
    const first = stream[fragment.from];
    const heading = first?.role === 'heading' ? first.unit.content.text.replace(/\s/gu, '') : '';
    if (heading.length < 4) return [];
    return leads.flatMap((lead) => {
      if (!stream[lead]?.unit.content.text.includes(heading)) return [];
      const at = fragments.findIndex((one) => lead >= one.from && lead < one.to);
      return at >= 0 && fragments[at] !== fragment ? [at] : [];
    });
  });
}

/** For each fragment that opens with a section's heading, uncut, the section above it; -1 for others. */
function findSections({ stream, fragments }: Labelling): number[] {
  let above = -1;
  return fragments.map(({ parted, from }, at) => {
    if (parted === 'head' || parted === 'hard') above = -1;
    if (stream[from]?.role !== 'heading') return -1;
    const section = above;
    above = at;
    return section;
  });
}

/** What does not change from round to round. */
export interface Fixed {
  readonly anchors: readonly number[];
  readonly needs: readonly number[];
  /** Of each article the fragment right under its headline, or -1. */
  readonly heads: readonly number[];
  /** Articles whose own text under the headline has a dateline. */
  readonly dated: ReadonlySet<number>;
  readonly announcers: readonly (readonly number[])[];
  /** For each fragment those that open alike. */
  readonly parallels: readonly (readonly number[])[];
  /** For each fragment that is one more section of its article the section above it; or -1. */
  readonly sections: readonly number[];
  /** Articles that name their authors. */
  readonly credited: ReadonlySet<number>;
  /** Articles whose text is cut somewhere, or has something of another in it. */
  readonly broken: ReadonlySet<number>;
  /** Fragments that may be part of another article than the one around them. */
  readonly guests: ReadonlyMap<number, number>;
  /** Units of each fragment, its characters, and whether a section's heading is among the units. */
  readonly texts: readonly (readonly number[])[];
  readonly lengths: readonly number[];
  readonly headed: readonly boolean[];
  /** Articles that are readers' letters, and fragments that answer one. */
  readonly letters: ReadonlySet<number>;
  readonly answers: readonly boolean[];
  /** Articles that report meetings, and fragments that only such articles have. */
  readonly meetings: ReadonlySet<number>;
  readonly told: readonly boolean[];
  /** How much the page's order tells, up to 1. */
  readonly trust: number;
}

/** Articles with a cut, with an open end that goes on elsewhere or nowhere, or without headline. */
function brokenOf({ stream, fragments, drafts, next, misplaced }: Labelling): Set<number> {
  const broken = new Set<number>();
  for (const { from, to, draft, parted } of fragments) {
    if (parted === 'hard') broken.add(draft);
    for (let at = from; at < to; at += 1) {
      if (!stream[at]?.openEnd) continue;
      const goesOn = stream[next[at] ?? -1];
      if (goesOn?.draft === draft) continue;
      broken.add(draft);
      if (goesOn) broken.add(goesOn.draft);
    }
  }
  for (const [at, { headlines }] of drafts.entries()) if (headlines.length === 0) broken.add(at);
  for (const at of misplaced) broken.add(fragments[at]?.draft ?? -1);
  return broken;
}

/** Reads a page's fragments and articles, for all that weighs them. */
export function readFixed(labelling: Labelling): Fixed {
  const { stream, fragments, drafts } = labelling;
  const items = fragments.map(({ from, to }) => stream.slice(from, to));
  const anchors = fragments.map((fragment, at) =>
    labelling.misplaced.has(at) ? MISPLACED : anchorOf(labelling, fragment),
  );
  const dated = fragments.filter(
    (fragment, at) => stream[fragment.from]?.unit.dateline && (anchors[at] ?? 0) > 3,
  );
  return {
    anchors,
    needs: drafts.map((_draft, label) => needOf(labelling, label)),
    heads: drafts.map((_draft, label) =>
      fragments.findIndex((one) => one.draft === label && one.parted === 'head'),
    ),
    dated: new Set(dated.map((fragment) => fragment.draft)),
    announcers: announcersOf(labelling),
    parallels: findParallels(stream, fragments),
    sections: findSections(labelling),
    credited: findCredited(stream, drafts),
    broken: brokenOf(labelling),
    guests: findGuests(labelling),
    texts: fragments.map((_fragment, at) => textsOf(labelling, at)),
    lengths: items.map((own) => own.reduce((sum, { edge }) => sum + edge.text.length, 0)),
    headed: items.map((own) => own.some(({ role }) => role === 'heading')),
    letters: findLetters(stream),
    answers: fragments.map(({ from }) => answersLetter(stream[from]?.edge.text ?? '')),
    meetings: findMeetings(stream, fragments),
    told: fragments.map((_fragment, at) => tellsMeeting(stream, fragments, at)),
    trust: readTrust(fragments),
  };
}
