/** What an article's place is settled from: the mentions that lead its parts, and how often it speaks of each place. */
import { divisionOf, isWithin } from '../../gazetteer/divisions.ts';
import type { ArticleText } from '../../model/page.ts';
import { greets } from '../salutations.ts';
import { type Located, type PlaceText, readPlaceText } from './count-places.ts';
import { ancestorOf, COUNTY, contains, type PlaceNode } from './node.ts';
import { readSources } from './pick-subject.ts';
import type { Resolved } from './resolve-mentions.ts';

/** Where an anchor was found, which says how far it can be trusted. */
export type Anchor = 'title' | 'lead' | 'byline' | 'body';

export interface Evidence {
  readonly text: PlaceText;
  /** What the headline, and the text's beginning, are about; undefined where they name no place. */
  readonly title: Located | undefined;
  readonly lead: Located | undefined;
  /** The mention that says best where it is, and where that stands. */
  readonly mention: Located;
  readonly anchor: Anchor;
  /** A photo's caption, or a paragraph without a headline. */
  readonly isPhoto: boolean;
  /** A reader's letter, which tells of where its writer lives. */
  readonly isLetter: boolean;
}

function isLocated(mention: Resolved): mention is Located {
  return mention.node !== null;
}

function isTownIn({ id }: PlaceNode, county: number): boolean {
  return divisionOf(id)?.level === 4 && isWithin(id, county);
}

/**
 * Communities that stand alone lie in the town named last before them, else in the county that the headline
 * or the lead names; so they count beside those that are named with their town.
 */
function withLocals(resolved: readonly Resolved[], anchor: Located): Located[] {
  const county = ancestorOf(anchor.node, COUNTY)?.id;
  let home = county;
  return resolved.flatMap((each): Located[] => {
    if (isLocated(each)) {
      if (county !== undefined && isTownIn(each.node, county)) home = each.node.id;
      return [each];
    }
    if (home === undefined || each.place.ids.length > 0) return [];
    return [{ ...each, node: { id: home, tail: each.place.tail } }];
  });
}

/** A caption's 图为……村 lies in the town that the caption names before. */
function announcedLocal(resolved: readonly Resolved[], lead: Located | undefined): Located | null {
  const local = resolved.find((each) => each.announced && each.place.ids.length === 0);
  if (!local || !lead || lead.node.tail.length > 0 || local.node !== null) return null;
  return { ...local, node: { id: lead.node.id, tail: local.place.tail } };
}

/** A photo's caption, or a paragraph without a headline, which is one too: it tells of the one place where it is. */
function readsAsCaption({ kind, title, paragraphs }: ArticleText): boolean {
  return kind === 'photo' || (title === '' && paragraphs.length === 1);
}

/** null where no mention is known to be the report’s own place; `home` is the page’s division, where it has one. */
export function readEvidence(
  article: ArticleText,
  resolved: readonly Resolved[],
  home: number | undefined,
): Evidence | null {
  const isPhoto = readsAsCaption(article);
  const sources = readSources(resolved.filter(isLocated), isPhoto, home);
  const { title, byline, body } = sources;
  const lead = (isPhoto ? announcedLocal(resolved, sources.lead) : null) ?? sources.lead;
  const isLetter = greets(article.paragraphs[0]?.text ?? '');
  // 枣林县读者 王芳 signs what tells of her town.
  const told = isLetter && byline && body && contains(byline.node, body.node) ? body : null;
  const mention = title ?? lead ?? told ?? byline ?? body;
  if (!mention) return null;
  const text = readPlaceText(article, withLocals(resolved, mention));
  const anchors = { title, lead, byline } as const;
  const anchor = (['title', 'lead', 'byline'] as const).find((it) => anchors[it] === mention);
  return { text, title, lead, mention, anchor: anchor ?? 'body', isPhoto, isLetter };
}
