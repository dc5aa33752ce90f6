/** Characters that are no blank: what coverage is counted in. */
import type { ArticleText } from '../page.ts';
import type { Span } from '../span.ts';

/** Characters of an article, headline and byline included. */
export function inkOf(text: string, article: Pick<ArticleText, 'paragraphs' | 'parts'>): number {
  const spans = [...article.paragraphs, ...article.parts].flatMap((part) => part.pieces);
  return countInk(text, spans);
}

/** Characters in `spans` that are no blank. */
export function countInk(text: string, spans: readonly Span[]): number {
  let count = 0;
  for (const [from, to] of spans) {
    for (let at = from; at < to; at += 1) if (!isBlankCode(text.charCodeAt(at))) count += 1;
  }
  return count;
}

function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}
