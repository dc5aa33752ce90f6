/** No fact is surer than the article that it stands in. */
import type { Judgement, NoteCode } from '../model/notes.ts';
import type { ArticleText } from '../model/page.ts';

/**
 * `facts` as certain as they are where `article` is trusted; else what was certain is likely, for the
 * reason `article-uncertain`. An article is trusted where its text and headline are certain, or
 * where it is signed, was not put into another order, got no text from elsewhere, has no sentence
 * that breaks off, and says for certain where it takes place: on the bench its facts are then right
 * 99 times in 100. Of the signed ones that got text or break off, every fourth is not right.
 *
 * @example a certain number of an article whose parts were reordered becomes a likely one
 */
export function settleCertainty<Fact extends Judgement>(
  facts: readonly Fact[],
  article: ArticleText,
  region: Judgement,
): Fact[] {
  if (isTrusted(article, region)) return [...facts];
  return facts.map((fact) =>
    fact.certainty === 'certain'
      ? { ...fact, certainty: 'likely', reasons: [...fact.reasons, 'article-uncertain'] }
      : fact,
  );
}

/** What makes it too likely that a part of the article is another's. */
const UNSETTLING: readonly NoteCode[] = [
  'reordered',
  'order-uncertain',
  'text-moved',
  'sentence-unfinished',
];

/** Whether an article's own lines name its authors: names below a whole column end no article. */
function isSigned({ authors, parts }: ArticleText): boolean {
  return authors.length > 0 && parts.some(({ role }) => role === 'byline' || role === 'dateline');
}

function isTrusted(article: ArticleText, region: Judgement): boolean {
  const { certainty, reasons } = article;
  if (certainty !== 'likely') return certainty === 'certain';
  const moved = reasons.some((reason) => UNSETTLING.includes(reason));
  return isSigned(article) && !moved && region.certainty === 'certain';
}
