/** Where the page's own division, or the paper's that signs, comes before the place that an article names, or stands alone. */
import { divisionOf, isWithin, lineageOf } from '../../gazetteer/divisions.ts';
import type { Choice } from './choose-region.ts';
import { findOwnDivision, findPointed } from './own-division.ts';
import type { PageContext } from './page-context.ts';
import { readsAsComment } from './reads-as-comment.ts';
import { type Settled, type Situation, settle } from './settled.ts';

/** Whether the text's first place is only where something of the page's own city is sent. */
function isSentAway({ anchor, mention, node }: Choice, { home }: PageContext): boolean {
  return (
    anchor === 'lead' &&
    mention.role === 'destination' &&
    home !== undefined &&
    !isWithin(node.id, lineageOf(home)[0] ?? home)
  );
}

/**
 * Where a text names a place in passing only: its own division where its words speak of that (寄到渭源县
 * in an article about 市民), or the city of the company in its headline where it says 全市.
 */
function chooseOwn(choice: Choice, { article, resolved, context }: Situation): Settled | null {
  if (choice.anchor !== 'body' && !isSentAway(choice, context)) return null;
  const named = resolved.find((each) => each.source === 'title' && each.role === 'institution');
  const carrier = named?.node;
  const isWhole = article.paragraphs.some(({ text }) => /全市|该市/u.test(text));
  if (carrier && isWhole && isWithin(choice.node.id, carrier.id)) {
    return settle(carrier, 'likely', ['region-from-institution']);
  }
  const own = findPointed(article, context);
  if (own === undefined || isWithin(choice.node.id, own)) return null;
  return settle({ id: own, tail: [] }, 'likely', ['region-from-page']);
}

/** A comment's 宝山镇的做法值得借鉴 is an example: it speaks of the page's own division, or of the one it calls 我市. */
function chooseOfComment(choice: Choice, { article, signed, context }: Situation): Settled | null {
  if (choice.anchor === 'title' || !readsAsComment(article, signed)) return null;
  const own = findPointed(article, context) ?? context.home;
  if (own === undefined || own === choice.node.id || !isWithin(choice.node.id, own)) return null;
  return settle({ id: own, tail: [] }, 'likely', ['region-from-page']);
}

/** 我区, 我县: whoever writes is at home there. */
const OURS = /我[县区旗市州](?![长委])/u;

/** 柳湾石化开发区, where the text says that it lies in 我区: the page's own division inside the place named. */
function chooseOurs(choice: Choice, { article, context }: Situation): Settled | null {
  if (choice.node.tail.length > 0) return null;
  const own = findPointed(article, context);
  if (own === undefined || own === choice.node.id || !isWithin(own, choice.node.id)) return null;
  if (!article.paragraphs.some(({ text }) => OURS.test(text))) return null;
  return settle({ id: own, tail: [] }, 'likely', ['region-from-page']);
}

/**
 * 醴陵融媒记者 signs and no place is named: the county or city of that paper or station, or the page's own division
 * inside it. A province's paper says too little.
 */
export function choosePaper({ article, resolved, context }: Situation): Settled | null {
  const medium = resolved.find(({ role, node }) => role === 'medium' && node !== null)?.node;
  if (!medium || (divisionOf(medium.id)?.level ?? 1) < 2) return null;
  const own = findOwnDivision(article, context);
  const id = own !== undefined && isWithin(own, medium.id) ? own : medium.id;
  return settle({ id, tail: [] }, 'likely', ['region-from-institution']);
}

/**
 * The page's own division where the article speaks of that, though it names another place; null where it does not.
 *
 * @example chooseOwnBefore(choice of 宝山镇, situation of a comment on a page of 柳湾县's)?.region.path // […, '柳湾县']
 */
export function chooseOwnBefore(choice: Choice, situation: Situation): Settled | null {
  return (
    chooseOfComment(choice, situation) ??
    chooseOwn(choice, situation) ??
    chooseOurs(choice, situation)
  );
}
