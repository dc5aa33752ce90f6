/** Of the places that a headline, a lead or a text names, the one that it is about. */
import { divisionOf, isWithin } from '../../gazetteer/divisions.ts';
import type { Located } from './count-places.ts';
import { isOwn } from './mention.ts';
import { contains, isSame, levelOf } from './node.ts';

/** A place further on that stands where it says what is shown: 图为…, or before a colon. */
function announcedWithin(mentions: readonly Located[], outer: Located): Located {
  const after = mentions.slice(mentions.indexOf(outer));
  return after.find((each) => each.announced && contains(outer.node, each.node)) ?? outer;
}

/** Whether a visit leaves where it set out; one by a province's or city's office goes inside it. */
function isAway(first: Located, goal: Located): boolean {
  return levelOf(first.node) < 3 || !contains(first.node, goal.node);
}

/** 柳湾县的菊花开了。在石桥镇的晒场上……: a caption that names its county once shows the one town that it names in it. */
function shownWithin(subjects: readonly Located[], first: Located): Located {
  const level = levelOf(first.node);
  if (level < 2 || level > 3 || first.node.tail.length > 0) return first;
  const again = subjects.filter(({ node }) => isSame(node, first.node));
  return again.length > 1 ? first : innermost(subjects, first);
}

/** 浙江 in 把务工人员送到浙江 is no goal of what a station of one county does. */
function isGoal(goal: Located, first: Located): boolean {
  return goal.role === 'destination' && (levelOf(goal.node) > 1 || levelOf(first.node) < 2);
}

/** A county's full name, or a town's behind its county's. */
function isInFull({ node, place }: Located): boolean {
  const level = levelOf(node);
  return place.form === 'full' && (level === 3 || (level === 4 && place.names > 1));
}

/**
 * 儿在兰州……西峰区南街街道的楼长: a city named for short and in passing gives way to the county or town elsewhere that
 * the lead names in full.
 */
function withoutPassing(subjects: readonly Located[]): readonly Located[] {
  const [first] = subjects;
  if (first?.place.form !== 'short' || first.place.names > 1) return subjects;
  if (levelOf(first.node) !== 2 || first.isOffice || first.announced) return subjects;
  const at = subjects.findIndex((each) => isInFull(each) && !contains(first.node, each.node));
  const isAlone = subjects.slice(0, at).every(({ node }) => isSame(node, first.node));
  return at > 0 && isAlone ? subjects.slice(at) : subjects;
}

/** Of the mentions in one source, the one that the text is about. */
function pickSubject(mentions: readonly Located[], isPhoto: boolean): Located | undefined {
  const subjects = withoutPassing(mentions.filter(isOwn));
  const first = subjects[0];
  if (!first || first.announced) return first;
  // A visit happens at its goal: the last destination that is no part of where it set out.
  const goal = subjects.findLast((each) => isGoal(each, first));
  // A caption shows what goes on there: 青山县的医生来到柳林镇的村民家中.
  if (isPhoto && goal && contains(first.node, goal.node)) return announcedWithin(subjects, goal);
  const shown = isPhoto ? shownWithin(subjects, first) : first;
  if (shown !== first) return shown;
  const isElsewhere = goal && !contains(goal.node, first.node);
  const isLeaving = isElsewhere && (first.isOffice || isAway(first, goal));
  return announcedWithin(subjects, isLeaving ? goal : first);
}

/** 醴陵：枫林镇……: where a headline names a place and one inside it, it is about the inner one. */
function innermost(mentions: readonly Located[], outer: Located): Located {
  const inner = mentions.filter(
    (each) => contains(outer.node, each.node) && !isSame(outer.node, each.node),
  );
  const [first] = inner;
  if (!first || inner.some((each) => !contains(first.node, each.node))) return outer;
  return first;
}

/**
 * Whether a headline's words only look like a township (长寿乡里养生忙): the text is about another
 * county, which it names.
 */
function isNamesake(title: Located, lead: Located): boolean {
  const isTown = divisionOf(title.node.id)?.level === 4 && title.place.names === 1;
  const county = divisionOf(title.node.id)?.parent ?? -1;
  return isTown && levelOf(lead.node) > 2 && !isWithin(lead.node.id, county);
}

/**
 * 苏州“点菜” 石桥“下单”: another city for short in a headline, where the lead names in full a county or town of
 * the page's own, `home`.
 */
function isPassedBy(title: Located, lead: Located, home: number | undefined): boolean {
  if (home === undefined || !isWithin(lead.node.id, home)) return false;
  const isCity = title.place.form === 'short' && title.place.names === 1 && levelOf(title.node) < 3;
  if (!isCity || title.announced || title.isOffice) return false;
  return lead.place.form === 'full' && levelOf(lead.node) > 2 && !contains(title.node, lead.node);
}

/** The mentions that say it best, by where they stand. */
export function readSources(
  mentions: readonly Located[],
  isPhoto: boolean,
  home: number | undefined,
) {
  const from = (...sources: readonly string[]) =>
    pickSubject(
      mentions.filter((each) => sources.includes(each.source)),
      isPhoto,
    );
  const inTitle = mentions.filter((each) => each.source === 'title' || each.source === 'subtitle');
  const lead = isPhoto ? from('lead', 'body') : from('lead');
  const named = from('title') ?? from('subtitle');
  const title =
    named && lead && (isNamesake(named, lead) || isPassedBy(named, lead, home)) ? undefined : named;
  return {
    title: title && innermost(inTitle, title),
    lead,
    byline: mentions.find(({ source, role }) => source === 'byline' && role === 'subject'),
    body: from('body'),
  };
}
