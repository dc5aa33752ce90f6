/** Whether an article is a comment, whose places are examples: it speaks of the whole of its paper's own area. */
import type { ArticleText } from '../../model/page.ts';
import { COMMENT_WORDS } from './mention-words.data.ts';

/** A report may have one or two such turns in what people say; a comment lives by them. */
const LEAST = 3;

/** Who signs a report. */
const REPORTED = /记者|通讯员|本报讯|本报[\u4e00-\u9fff]{2,4}讯/u;

/**
 * @param signed the article's byline and dateline.
 * @example readsAsComment(article, '李明') // true for 有的地方…… 说到底…… 宝山镇的做法值得借鉴……
 */
export function readsAsComment({ title, paragraphs }: ArticleText, signed: string): boolean {
  if (REPORTED.test(signed)) return false;
  const texts = [title, ...paragraphs.map(({ text }) => text)];
  let count = 0;
  for (const pattern of COMMENT_WORDS) if (texts.some((text) => pattern.test(text))) count += 1;
  return count >= LEAST;
}
