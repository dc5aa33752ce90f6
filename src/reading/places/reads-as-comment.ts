/** Whether an article is a comment, whose places are examples: it speaks of the whole of its paper's own area. */
import type { ArticleText } from '../../model/page.ts';
import { COMMENT_WORDS } from './mention-words.data.ts';

/** A report may have one or two such turns in what people say; a comment lives by them. */
const LEAST = 3;

/**
 * @example readsAsComment(article) // true for 有的地方…… 说到底…… 宝山镇的做法值得借鉴……
 */
export function readsAsComment({ title, paragraphs }: ArticleText): boolean {
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  let count = 0;
  for (const pattern of COMMENT_WORDS) if (texts.some((text) => pattern.test(text))) count += 1;
  return count >= LEAST;
}
