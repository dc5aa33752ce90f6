/** Articles while the page is being read. */
import type { Role } from './run-context.ts';
import type { Topics } from './topics.ts';
import type { Unit } from './units.ts';

/** A unit in an article's text. */
export interface TextItem {
  readonly index: number;
  readonly role: 'body' | 'heading' | 'caption';
}

/** An article while the page is being read; indices are into the page's units. */
export interface Draft {
  readonly kickers: number[];
  readonly headlines: number[];
  readonly subtitles: number[];
  readonly bylines: number[];
  /** Bylines that stand behind a text. */
  trailing: number[];
  /** Lines of the page that name who wrote all pieces of the column, this one too. */
  readonly columnCredits: number[];
  items: TextItem[];
  photo: boolean;
  /** Whether it is an item of a column of briefs: a mark opens it, and it has no headline. */
  brief: boolean;
  reordered: boolean;
  uncertain: boolean;
  headlineMoved: boolean;
  /** Whether something near it was out of place, so that its reading is less than certain. */
  shaken: boolean;
  /** Holds text that stood among another article's. */
  received: boolean;
  /** A sentence inside it goes on nowhere. */
  unfinished: boolean;
  /** Whether a line sends the reader to another page for its beginning, or for its rest. */
  beginsElsewhere: boolean;
  goesElsewhere: boolean;
}

export interface Outline {
  readonly units: readonly Unit[];
  readonly topics: Topics;
  readonly drafts: readonly Draft[];
  readonly furniture: readonly number[];
  /** Names of places that the texts give with 县, 镇 and the like behind them. */
  readonly places: ReadonlySet<string>;
}

/** A draft without anything in it. */
export function newDraft(): Draft {
  return {
    kickers: [],
    headlines: [],
    subtitles: [],
    bylines: [],
    trailing: [],
    columnCredits: [],
    items: [],
    photo: false,
    brief: false,
    reordered: false,
    uncertain: false,
    headlineMoved: false,
    shaken: false,
    received: false,
    unfinished: false,
    beginsElsewhere: false,
    goesElsewhere: false,
  };
}

/** The lines of a draft that play `role`; null for its text's. */
export function linesOf(draft: Draft, role: Role): number[] | null {
  if (role === 'kicker') return draft.kickers;
  if (role === 'headline') return draft.headlines;
  if (role === 'subtitle') return draft.subtitles;
  if (role === 'byline') return draft.bylines;
  return role === 'trailing' ? draft.trailing : null;
}

/** A picture with nothing under it yet. */
export function newPhoto(): Draft {
  return { ...newDraft(), photo: true };
}

/** Whether a draft is a picture: nothing but captions, with a headline or without. */
export function isPicture({ photo, items }: Pick<Draft, 'photo' | 'items'>): boolean {
  return photo || (items.length > 0 && items.every(({ role }) => role === 'caption'));
}

/** The lines of a draft's headline, joined. */
export function headlineText({ headlines }: Draft, units: readonly Unit[]): string {
  return headlines.map((index) => units[index]?.content.text ?? '').join('');
}

/** A draft's headlines, subtitles and texts, each on a line of its own. */
export function textOfDraft(draft: Draft, units: readonly Unit[]): string {
  const lines = [...draft.headlines, ...draft.subtitles, ...draft.items.map(({ index }) => index)];
  return lines.map((index) => units[index]?.content.text ?? '').join('\n');
}

/** Whether a draft names authors or has a dateline. */
export function isSigned({ bylines, trailing, items }: Draft, units: readonly Unit[]): boolean {
  if (bylines.length + trailing.length > 0) return true;
  return items.some(({ index }) => units[index]?.dateline || units[index]?.credit);
}
