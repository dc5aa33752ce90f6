/**
 * Articles that go on below a picture: a picture with a headline of its own stands in an article's column as one
 * without does, and the text below it is the article's again.
 */
import { type Draft, isPicture } from './drafts.ts';
import type { Signatures } from './signatures.ts';

/**
 * The article that a text below the last of `drafts`, a headline with nothing but captions, goes on with: the one
 * before the picture, if it has a headline and no names have closed it; else null.
 */
export function findResumed(drafts: readonly Draft[], signatures: Signatures): Draft | null {
  const picture = drafts.at(-1);
  if (!picture || picture.photo || picture.headlines.length === 0 || !isPicture(picture))
    return null;
  const article = drafts.findLast((draft) => !isPicture(draft));
  if (!article || article.headlines.length === 0 || article.items.length === 0) return null;
  return signatures.endsSigned(article) ? null : article;
}
