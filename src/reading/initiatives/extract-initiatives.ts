/** Article → the initiatives that it names. */
import { sentenceAt, splitSentences } from '../../chinese/sentences.ts';
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative } from '../../model/page.ts';
import type { Certainty } from '../../model/vocabulary.ts';
import { type Evidence, findMentions, keyOf, type Mention } from './find-mentions.ts';

/** All that an article says about one name. */
interface Candidate {
  /** First mention in body or caption: the one that is reported. */
  first: (Mention & { readonly paragraph: number }) | null;
  best: Mention;
  mentions: number;
}

/** From weak to strong. */
const STRENGTH: Readonly<Record<Evidence, number>> = {
  'named-only': 0,
  verb: 1,
  bare: 2,
  list: 3,
  defined: 4,
  noun: 5,
  'weak-noun-and-verb': 5,
  'list-and-verb': 6,
  'noun-and-verb': 7,
};

/** A phrase that only recurs is a name where it recurs often, or in the headline too. */
const OFTEN = 3;

const QUOTATION_MARKS = /[“”‘’「」『』《》"]/gu;

/**
 * The named initiatives of `article` in order of their first mention, one record a name.
 *
 * @example 某镇推行“板凳夜话”工作法，… // name 板凳夜话工作法, kind mechanism, certain
 */
export function extractInitiatives(article: ArticleText): Initiative[] {
  const candidates = collectCandidates(article);
  const headline = keyOf(`${article.title} ${article.subtitle}`);
  const found: Initiative[] = [];
  for (const [key, candidate] of candidates) {
    const { first, best } = candidate;
    if (first === null) continue;
    const certainty = judge(candidate, headline.includes(key));
    if (certainty === null) continue;
    const text = article.paragraphs[first.paragraph]?.text ?? '';
    found.push({
      name: readName(text.slice(first.from, first.to)),
      kind: best.kind,
      paragraph: first.paragraph,
      from: first.from,
      to: first.to,
      sentence: sentenceAt(splitSentences(text), first.from),
      certainty,
      reasons: reasonsOf(candidate),
    });
  }
  return withoutInner(found).sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
}

function collectCandidates(article: ArticleText): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  article.paragraphs.forEach((paragraph, index) => {
    for (const mention of findMentions(paragraph.text)) {
      const placed = paragraph.role === 'heading' ? null : { ...mention, paragraph: index };
      const known = candidates.get(mention.key);
      if (known === undefined) {
        candidates.set(mention.key, { first: placed, best: mention, mentions: 1 });
        continue;
      }
      known.first ??= placed;
      known.mentions += 1;
      if (STRENGTH[mention.evidence] > STRENGTH[known.best.evidence]) known.best = mention;
    }
  });
  return candidates;
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
    case 'named-only':
      return mentions >= OFTEN || (inHeadline && mentions > 1) ? 'doubtful' : null;
  }
}

function reasonsOf({ best }: Candidate): NoteCode[] {
  const reasons: NoteCode[] = [];
  if (best.common) reasons.push('common-phrase');
  if (best.evidence === 'bare') reasons.push('name-inferred');
  return reasons;
}

/** The name in `raw`: without quotation marks, and without the 的 between phrase and noun. */
function readName(raw: string): string {
  return raw.replace(/”的/gu, '”').replace(QUOTATION_MARKS, '');
}

/** Drops a record whose range lies inside another's (a name inside a document's title). */
function withoutInner(found: readonly Initiative[]): Initiative[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.paragraph === one.paragraph &&
          other.from <= one.from &&
          other.to >= one.to &&
          other.to - other.from > one.to - one.from,
      ),
  );
}
