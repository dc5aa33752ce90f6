/** What an article says about each name that it may hold. */
import type { ArticleText } from '../../model/page.ts';
import type { InitiativeKind } from '../../model/vocabulary.ts';
import { findHeadingName } from './find-heading.ts';
import { type Evidence, findMentions, keyOf, type Mention } from './find-mentions.ts';
import type { Quote } from './find-quotes.ts';
import type { FormName } from './form-name.ts';
import { LOOKED_AT, type QuotedPlace } from './weigh-quoted.ts';

/** All that an article says about one name. */
export interface Candidate {
  /** First mention in body or caption, or the first with its noun: the one that is reported. */
  whole: boolean;
  first: { readonly from: number; readonly to: number; readonly paragraph: number } | null;
  /** The kind that the noun at the end of the reported name tells: “…”宣讲队伍 is a team. */
  told: InitiativeKind | null;
  /** The mention with the strongest evidence, and the one that tells the kind best. */
  best: Mention;
  kind: Mention;
  mentions: number;
  /** Where it stands in quotation marks, headlines and headings left out. */
  readonly places: QuotedPlace[];
}

/** From weak to strong. */
export const STRENGTH: Readonly<Record<Evidence, number>> = {
  'named-only': 0,
  recurring: 0,
  'weak-verb': 1,
  verb: 2,
  bare: 3,
  list: 4,
  defined: 5,
  noun: 6,
  'weak-noun-and-verb': 6,
  'list-and-verb': 7,
  'noun-and-verb': 8,
};

/** A noun that only names tells the kind better than one that is a verb too, whatever the verb. */
const SEALED = 4;

/** A coined name is looked for so often. */
export const OFTEN = 3;

const SHORTEST_COINED = 4;
/** So many names of an article are looked for again without their marks: keeps it linear. */
const MOST_LOOKS = 24;
const OPENING_MARKS = '“‘「『《"';

/** Mentions by key: those in headings and in the headline support a name, but do not present it. */
export function collectCandidates(article: ArticleText): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const collect = (text: string, paragraph: number | null): void => {
    for (const mention of findMentions(text)) {
      const placed = paragraph === null ? null : { from: mention.from, to: mention.to, paragraph };
      const key = isTeamBeside(candidates.get(mention.key), mention)
        ? keyOf(text.slice(mention.from, mention.to))
        : mention.key;
      const known = candidates.get(key);
      const candidate =
        known === undefined ? openCandidate(mention, placed) : addMention(known, mention, placed);
      candidates.set(key, candidate);
      if (paragraph !== null && mention.quote) candidate.places.push(placeOf(text, mention.quote));
    }
  };
  collect(article.title, null);
  collect(article.subtitle, null);
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.role !== 'heading') {
      collect(paragraph.text, index);
      return;
    }
    collect(paragraph.text, null);
    const name = findHeadingName(paragraph.text.trimEnd());
    if (name !== null)
      addHeading(candidates, paragraph.text.slice(name.from, name.to), name, index);
  });
  let looks = 0;
  for (const [key, candidate] of candidates) {
    if (candidate.best.evidence !== 'named-only') continue;
    looks += 1;
    if (looks > MOST_LOOKS) break;
    candidate.mentions += countBare(article, key);
  }
  return candidates;
}

/** 倡树婚嫁新风行动 over its section: the heading presents the name that the text below goes on about. */
function addHeading(
  candidates: Map<string, Candidate>,
  name: string,
  { from, to, noun }: FormName,
  paragraph: number,
): void {
  const key = keyOf(name);
  if (candidates.has(key)) return;
  const mention: Mention = { key, from, to, kind: noun.kind, evidence: 'bare', common: false };
  candidates.set(key, openCandidate(mention, { from, to, paragraph }));
}

/** A coined name stands in quotation marks once and then without: how often it does, at most 3. */
function countBare({ paragraphs }: ArticleText, key: string): number {
  if (key.length < SHORTEST_COINED) return 0;
  let count = 0;
  for (const { text } of paragraphs) {
    for (let at = text.indexOf(key); at >= 0 && count < OFTEN; at = text.indexOf(key, at + 1)) {
      if (!OPENING_MARKS.includes(text.charAt(at - 1) || ' ')) count += 1;
    }
  }
  return count;
}

function openCandidate(mention: Mention, placed: Candidate['first']): Candidate {
  return {
    first: placed,
    whole: mention.whole === true,
    told: placed === null ? null : toldBy(mention),
    best: mention,
    kind: mention,
    mentions: 1,
    places: [],
  };
}

/** “小竹椅”宣讲活动, and then 组建“小竹椅”宣讲队伍: a team that is set up is one of its own. */
function isTeamBeside(known: Candidate | undefined, mention: Mention): boolean {
  return (
    known !== undefined &&
    known.told !== null &&
    known.told !== 'team' &&
    mention.evidence === 'noun-and-verb' &&
    toldBy(mention) === 'team'
  );
}

/** A plan for a thing (“…”方案) does not say what the thing is. */
function toldBy({ told, kind }: Mention): InitiativeKind | null {
  return told === true && kind !== 'policy' ? kind : null;
}

function placeOf(text: string, { core, from, to, title }: Quote): QuotedPlace {
  const before = text.slice(Math.max(0, from - LOOKED_AT), from);
  return { core, before, after: text.slice(to, to + LOOKED_AT), title };
}

function addMention(known: Candidate, mention: Mention, placed: Candidate['first']): Candidate {
  if (known.first === null || (placed !== null && mention.whole === true && !known.whole)) {
    known.first = placed;
    known.whole = mention.whole === true;
    known.told = placed === null ? null : toldBy(mention);
  }
  known.mentions += 1;
  if (STRENGTH[mention.evidence] > STRENGTH[known.best.evidence]) known.best = mention;
  if (kindStrength(mention) > kindStrength(known.kind)) known.kind = mention;
  return known;
}

/** The plan or the duties drawn up for a thing (“…”责任书) do not say what the thing is. */
function kindStrength({ evidence, kind, sealed }: Mention): number {
  if (STRENGTH[evidence] < STRENGTH.list) return STRENGTH[evidence];
  if (kind === 'policy') return STRENGTH.list;
  return STRENGTH[evidence] + (sealed === true ? SEALED : 1);
}
