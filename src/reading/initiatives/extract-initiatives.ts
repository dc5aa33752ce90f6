/** Article → the initiatives that it names. */
import { sentenceAt, splitSentences } from '../../chinese/sentences.ts';
import type { NoteCode } from '../../model/notes.ts';
import type { ArticleText, Initiative } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { type Candidate, collectCandidates, STRENGTH } from './candidates.ts';
import { keyOf } from './find-mentions.ts';
import { judge, judgeSigns } from './judge-candidate.ts';

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
    if (isShort(key, candidate, ends) || isPeopleOf(key, candidate, candidates)) continue;
    const inHeadline = headline.includes(key);
    const told = judge(candidate, inHeadline);
    const certainty = told ?? judgeSigns(candidate, inHeadline);
    if (candidate.first === null || certainty === null) continue;
    const { paragraph, from, to } = candidate.first;
    const text = article.paragraphs[paragraph]?.text ?? '';
    const sentence = sentenceAt(sentencesOf(paragraph), from);
    // “！"=1+1": marks of two kinds may pair across a sentence's end, and no name does.
    if (to > sentence[1]) continue;
    found.push({
      name: readName(text.slice(from, to)),
      kind: candidate.told ?? candidate.kind.kind,
      paragraph,
      from,
      to,
      sentence,
      certainty,
      reasons: told === null ? ['name-inferred'] : reasonsOf(candidate),
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

/** “板凳评理员” are the people of the “板凳评理” that the article names. */
function isPeopleOf(
  key: string,
  { best }: Candidate,
  candidates: ReadonlyMap<string, Candidate>,
): boolean {
  return (
    /[员人]$/u.test(key) &&
    STRENGTH[best.evidence] < STRENGTH.bare &&
    candidates.has(key.slice(0, -1))
  );
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
