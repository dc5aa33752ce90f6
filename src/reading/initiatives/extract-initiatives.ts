/** Article → the initiatives that it names. */
import { sentenceAt, splitSentences } from '../../chinese/sentences.ts';
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import type { Certainty } from '../../model/vocabulary.ts';
import { type Evidence, findMentions, keyOf, type Mention } from './find-mentions.ts';

/** All that an article says about one name. */
interface Candidate {
  /** First mention in body or caption, or the first with its noun: the one that is reported. */
  whole: boolean;
  first: { readonly from: number; readonly to: number; readonly paragraph: number } | null;
  /** The mention with the strongest evidence, and the one that tells the kind best. */
  best: Mention;
  kind: Mention;
  mentions: number;
}

/** From weak to strong. */
const STRENGTH: Readonly<Record<Evidence, number>> = {
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

/** A phrase that states something is a name only where it recurs so often, the headline included. */
const OFTEN = 3;

/** “办事有温度” says something of a thing. */
const STATES = /[有更在].{2}$/u;

const SHORTEST_COINED = 4;
/** A word of two characters that comes back is a play on it: 干部“拎包”, “拎包”上门. */
const SHORTEST_RECURRING = 3;
/** So many names of an article are looked for again without their marks: keeps it linear. */
const MOST_LOOKS = 24;
const OPENING_MARKS = '“‘「『《"';

/** What explains a name in the middle of it: “三三制（…、…、…）”管理法. */
const GLOSS = /[（(][^（）()]{0,40}[、，][^（）()]{0,40}[）)]/gu;
/** “心连心”（城关）服务队: which of several it is. */
const PLACED = /(?<=[”’」』"])[（(][\u4e00-\u9fff]{2,10}[）)]/gu;
const QUOTATION_MARKS = /[“”‘’「」『』《》"]/gu;

/**
 * The named initiatives of `article` in order of their first mention, one record a name.
 *
 * @example 某镇推行“板凳夜话”工作法，… // name 板凳夜话工作法, kind mechanism, certain
 */
export function extractInitiatives(article: ArticleText): Initiative[] {
  const headline = keyOf(`${article.title} ${article.subtitle}`);
  const sentences = new Map<number, Span[]>();
  const sentencesOf = (paragraph: number): Span[] => {
    const known = sentences.get(paragraph);
    const spans = known ?? splitSentences(article.paragraphs[paragraph]?.text ?? '');
    if (known === undefined) sentences.set(paragraph, spans);
    return spans;
  };
  const found: Initiative[] = [];
  const candidates = collectCandidates(article);
  const ends = endsOfTeams(candidates);
  for (const [key, candidate] of candidates) {
    if (isShort(key, candidate, ends)) continue;
    const certainty = judge(candidate, headline.includes(key));
    if (candidate.first === null || certainty === null) continue;
    const { paragraph, from, to } = candidate.first;
    const text = article.paragraphs[paragraph]?.text ?? '';
    found.push({
      name: readName(text.slice(from, to)),
      kind: candidate.kind.kind,
      paragraph,
      from,
      to,
      sentence: sentenceAt(sentencesOf(paragraph), from),
      certainty,
      reasons: reasonsOf(candidate),
    });
  }
  return withoutInner(
    found.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from || b.to - a.to),
  );
}

/** What the names of people end in: “河管家” is “管家” for short. */
function endsOfTeams(candidates: ReadonlyMap<string, Candidate>): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const [key, { best }] of candidates) {
    if (best.kind !== 'team') continue;
    for (let from = 1; from < key.length - 1; from += 1) ends.add(key.slice(from));
  }
  return ends;
}

/** Whether a word for people, quoted without more, is short for a name of the same article. */
function isShort(key: string, { best }: Candidate, ends: ReadonlySet<string>): boolean {
  return best.kind === 'team' && STRENGTH[best.evidence] < STRENGTH.bare && ends.has(key);
}

/** Mentions by key: those in headings and in the headline support a name, but do not present it. */
function collectCandidates(article: ArticleText): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const collect = (text: string, paragraph: number | null): void => {
    for (const mention of findMentions(text)) {
      const placed = paragraph === null ? null : { from: mention.from, to: mention.to, paragraph };
      const known = candidates.get(mention.key);
      if (known === undefined) {
        candidates.set(mention.key, {
          first: placed,
          whole: mention.whole === true,
          best: mention,
          kind: mention,
          mentions: 1,
        });
      } else {
        addMention(known, mention, placed);
      }
    }
  };
  collect(article.title, null);
  collect(article.subtitle, null);
  article.paragraphs.forEach((paragraph, index) => {
    collect(paragraph.text, paragraph.role === 'heading' ? null : index);
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

function addMention(known: Candidate, mention: Mention, placed: Candidate['first']): void {
  if (known.first === null || (placed !== null && mention.whole === true && !known.whole)) {
    known.first = placed;
    known.whole = mention.whole === true;
  }
  known.mentions += 1;
  if (STRENGTH[mention.evidence] > STRENGTH[known.best.evidence]) known.best = mention;
  if (kindStrength(mention) > kindStrength(known.kind)) known.kind = mention;
}

/** The plan or the duties drawn up for a thing (“…”责任书) do not say what the thing is. */
function kindStrength({ evidence, kind, sealed }: Mention): number {
  if (STRENGTH[evidence] < STRENGTH.list) return STRENGTH[evidence];
  if (kind === 'policy') return STRENGTH.list;
  return STRENGTH[evidence] + (sealed === true ? SEALED : 1);
}

/** How sure it is that the candidate is an initiative; null where it is not taken for one. */
function judge({ best, mentions }: Candidate, inHeadline: boolean): Certainty | null {
  if (best.common) return best.evidence === 'noun-and-verb' ? 'likely' : null;
  switch (best.evidence) {
    case 'noun-and-verb':
      return 'certain';
    case 'noun':
    case 'weak-noun-and-verb':
    case 'list-and-verb':
    case 'defined':
      return 'likely';
    case 'list':
    case 'bare':
      return 'likely';
    case 'verb':
      return mentions > 1 || inHeadline ? 'likely' : 'doubtful';
    case 'weak-verb':
      return mentions > 1 || inHeadline ? 'likely' : 'doubtful';
    case 'recurring':
      return mentions > 1 || inHeadline ? 'likely' : null;
    case 'named-only':
      if (best.key.length < SHORTEST_RECURRING) return null;
      return mentions >= OFTEN || (mentions > 1 && (inHeadline || !STATES.test(best.key)))
        ? 'doubtful'
        : null;
  }
}

function reasonsOf({ best }: Candidate): NoteCode[] {
  const reasons: NoteCode[] = [];
  if (best.common) reasons.push('common-phrase');
  if (best.evidence === 'bare' || best.evidence === 'recurring') reasons.push('name-inferred');
  return reasons;
}

/** The name in `raw`: without quotation marks, and without the 的 between phrase and noun. */
function readName(raw: string): string {
  return raw
    .replace(GLOSS, '')
    .replace(PLACED, '')
    .replace(/”(?:的|[ 　]{1,2})/gu, '”')
    .replace(QUOTATION_MARKS, '');
}

/** Drops a record whose range lies inside the one before (a name inside a document's title). */
function withoutInner(sorted: readonly Initiative[]): Initiative[] {
  const kept: Initiative[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.paragraph !== one.paragraph || last.to < one.to) kept.push(one);
  }
  return kept;
}
