/** What the places of two texts on the page, and of an open one alone, say for the one's going on with the other. */
import type { Cut } from './continuity.ts';
import type { Head } from './head-priors.ts';
import type { Cuts } from './page-cuts.ts';
import type { StreamItem } from './stream.ts';

/** Texts farther apart than this are all alike. */
const MOST_APART = 12;
/** No text is so unlike a continuation, whatever its beginning says. */
const LEAST_PRIOR = -6;

/** What is read once of a page for all of its open ends. */
export interface Scoring {
  readonly stream: readonly StreamItem[];
  readonly cuts: Cuts;
  /** What each item says as a continuation, whatever stands before it. */
  readonly heads: readonly Head[];
  /** Articles whose text opens behind its first paragraph: columns in reverse. */
  readonly turned: ReadonlySet<number>;
  /** Articles without a headline: what stops there in mid-sentence goes on somewhere. */
  readonly headless: ReadonlySet<number>;
  /** How well an item's matter fits an article's, itself left out. */
  readonly suits: (item: number, draft: number) => number;
}

/** An open end that something is to go on with. */
export interface End {
  readonly from: number;
  readonly tail: StreamItem;
  readonly cut: Cut;
  /** The text that stands behind it in its article, or -1. */
  readonly natural: number;
}

/** What two texts' places say for the one's going on with the other. */
export interface PlaceSigns {
  /** 1 where it stands next in the article; what its beginning says against it, elsewhere. */
  readonly natural: number;
  /** 1 where it stands next and opens as reports do. */
  readonly report: number;
  readonly prior: number;
  readonly cost: number;
  /** 1 where it is the rest of some sentence, and stands elsewhere. */
  readonly rest: number;
  /** 1 where it stands right under the headline below the open text. */
  readonly beside: number;
  /** 1 where it is its article's first text, and that article's columns stand in reverse. */
  readonly turned: number;
  /** Texts from the one to the other, which tells where they are of two articles only. */
  readonly apart: number;
  /** 1 for further down, of one article and of two; 1 for the very next text. */
  readonly forward: number;
  readonly forwardElsewhere: number;
  readonly next: number;
}

/** Reads the signs of the text at `to` behind an open end; `own` is what it says whatever stands before it. */
export function readPlaceSigns(scoring: Scoring, end: End, to: number, own: Head): PlaceSigns {
  const { from, tail, natural } = end;
  const head = scoring.stream[to];
  const together = tail.draft === head?.draft;
  const first = head?.first === true;
  return {
    natural: natural === to ? 1 : 0,
    report: natural === to && head?.edge.opening === true ? 1 : 0,
    prior: natural === to ? 0 : Math.max(LEAST_PRIOR, own.prior),
    cost: own.cost,
    rest: own.rest && natural !== to ? 1 : 0,
    beside: !together && first && to === from + 1 ? 1 : 0,
    turned: first && together && scoring.turned.has(tail.draft) ? 1 : 0,
    apart: together ? 0 : Math.min(MOST_APART, Math.abs(to - from)),
    forward: together && to > from ? 1 : 0,
    forwardElsewhere: !together && to > from ? 1 : 0,
    next: to === from + 1 ? 1 : 0,
  };
}

/** What speaks for an open text's going on anywhere on the page. */
export interface EndSigns {
  readonly any: number;
  /** 1 where the page ends with it; where no text stands next in its article; where that has no headline. */
  readonly atEnd: number;
  readonly unfollowed: number;
  readonly headless: number;
}

/** Reads the signs of an open end. */
export function readEndSigns(
  { stream, headless }: Scoring,
  { from, tail, natural }: End,
): EndSigns {
  return {
    any: 1,
    atEnd: from === stream.length - 1 ? 1 : 0,
    unfollowed: natural < 0 ? 1 : 0,
    headless: headless.has(tail.draft) ? 1 : 0,
  };
}
