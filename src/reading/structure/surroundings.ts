/** What stands around a short line, as far as its scores need it. */
import type { Unit } from './units.ts';

export interface Surroundings {
  readonly previousText: Unit | null;
  readonly nextText: Unit | null;
  /** Whether the unit directly before or after is that text. */
  readonly nextIsText: boolean;
  readonly previousIsText: boolean;
  /** Whether that text is credited to a photographer. */
  readonly nextIsPicture: boolean;
  /** Shared telling terms of the texts before and after, 0 to 1. */
  readonly overlap: number;
  /** How much more of its words stand in the texts behind it than in those before, -1 to 1. */
  readonly belonging: number;
  /** How many other display units are built alike. */
  readonly parallels: number;
  /** Whether the words stand in a text of the page. */
  readonly announced: boolean;
  readonly firstOnPage: boolean;
  /** Whether it opens with a place, by its last word or because the page names it. */
  readonly placed: boolean;
  /** Whether it opens with a place's name and a colon. */
  readonly placeColon: boolean;
  /** How many lines near it open with an everyday word and a colon, as it does; -1 if it does not. */
  readonly labels: number;
  /** Whether it opens with another place of the same kind than the article's headline before. */
  readonly elsewhere: boolean;
  /** Whether it opens with a place that the text behind it gives in full where it opens. */
  readonly saysWhere: boolean;
  /** Whether its print mark and its place say that it heads a brief. */
  readonly headsBrief: boolean;
  readonly pageHasMarks: boolean;
  /** Whether lines of the page's headline marks are section headings too. */
  readonly marksHeadings: boolean;
  readonly pageMissesMarks: boolean;
  /** Whether all of the page's short lines bear a mark of one depth. */
  readonly marksEvenly: boolean;
  /** Whether the mark's level is one that only section headings have on this page. */
  readonly deepMark: boolean;
  /** Whether the page's articles as a rule have a byline or a dateline. */
  readonly pageHasBylines: boolean;
}
