/** How sure the place is that an article's own mentions give, and why. */
import { divisionOf, hasCounties, isWithin } from '../../gazetteer/divisions.ts';
import type { NoteCode } from '../../model/notes.ts';
import type { Choice } from './choose-region.ts';
import { namesOf, type PlaceNode } from './node.ts';
import type { PageContext } from './page-context.ts';
import { type Settled, type Situation, settle } from './settled.ts';

/** Whether nearly all of the page's articles, or its paper, speak for what the page decided. */
function isAtHome({ node }: Choice, { home }: PageContext): boolean {
  return home !== undefined && isWithin(node.id, home);
}

/** A street office without its 道. */
const STREET = /街$/u;
/** Farms and woods of the state. */
const FARM = /[农林牧渔]场$/u;

/** A development zone's town: the official list gives it to the city, though it lies in one of its counties. */
function isOfZone({ id }: PlaceNode): boolean {
  const city = divisionOf(id)?.level === 4 ? divisionOf(divisionOf(id)?.parent ?? -1) : undefined;
  return city?.level === 2 && hasCounties(city.id);
}

/** The choice as a region: certain only where nothing speaks against its place, its depth and its name. */
export function judgeChoice(choice: Choice, { resolved, context }: Situation): Settled {
  const reasons: NoteCode[] = [];
  if (choice.anchor === 'title') reasons.push('region-from-title');
  if (choice.mention.byPage) reasons.push('region-from-page');
  const isSuspected = resolved.some(
    (each) => each.place.suspected && each.node?.id === choice.node.id,
  );
  if (isSuspected) reasons.push('ocr-suspected');
  const isWide = choice.mention.place.form === 'short' && choice.mention.place.names === 1;
  const { isConfirmed, isDepthSure, anchor, mention } = choice;
  const isInPlace = anchor === 'title' || (anchor !== 'body' && mention.role !== 'destination');
  const isPassed = resolved.some(
    ({ place, role, source }) =>
      place.ids.length === 0 && role === 'destination' && source === 'lead',
  );
  const isSure = isConfirmed && isDepthSure && isInPlace && !isWide && !isPassed;
  // The official list has 红星农场 as a town; whether a reader goes so far is open.
  const isFarm = FARM.test(namesOf(choice.node).at(-1) ?? '');
  const isOpen = choice.mention.byPage && !isAtHome(choice, context);
  // 和平区劝业场街 is a street office as often as the road of its name.
  const isRoad = STREET.test(mention.name);
  const isDoubtful = isOpen || isSuspected || isFarm || isRoad || isOfZone(choice.node);
  const certainty = isSure && !isDoubtful ? 'certain' : 'likely';
  return settle(choice.node, certainty, reasons);
}
