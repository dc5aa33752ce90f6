/** A region as it is given, with its certainty and reasons, and what it is decided from. */
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Region } from '../../model/page.ts';
import { adcodeOf, namesOf, type PlaceNode } from './node.ts';
import type { PageContext } from './page-context.ts';
import type { Resolved } from './resolve-mentions.ts';

type Certainty = Region['certainty'];

/** A region with the place that it was made from. */
export interface Settled {
  readonly region: Region;
  readonly node: PlaceNode | null;
}

export function settle(node: PlaceNode, certainty: Certainty, reasons: NoteCode[]): Settled {
  return { node, region: { path: namesOf(node), adcode: adcodeOf(node), certainty, reasons } };
}

export function settleNowhere(reason: NoteCode): Settled {
  return { node: null, region: { path: [], adcode: '', certainty: 'doubtful', reasons: [reason] } };
}

/** An article, its mentions and its page. */
export interface Situation {
  readonly article: ArticleText;
  /** Its byline and dateline as they stand. */
  readonly signed: string;
  readonly resolved: readonly Resolved[];
  readonly context: PageContext;
}
