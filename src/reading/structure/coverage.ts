/** The page's laws: every character that is no blank has one owner. */
import type { ArticleText } from '../../model/page.ts';
import type { Span } from '../../model/span.ts';
import { isBlankCode } from './lines.ts';

function isEmptyCode(code: number): boolean {
  return (
    isBlankCode(code) ||
    code === 10 ||
    code === 13 ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** All spans that an article owns. */
export function spansOf(article: ArticleText): Span[] {
  return [
    ...article.paragraphs.flatMap((paragraph) => paragraph.pieces),
    ...article.parts.flatMap((part) => part.pieces),
  ];
}

/**
 * The spans of `page` that nobody owns, blanks left out.
 *
 * @example findUnplaced('甲 乙丙', [[0, 1]]) // [[2, 4]]
 */
export function findUnplaced(page: string, owned: readonly Span[]): Span[] {
  const covered = new Uint8Array(page.length);
  for (const [from, to] of owned) covered.fill(1, from, to);
  const spans: Span[] = [];
  for (let at = 0; at < page.length; at += 1) {
    if (covered[at] === 1 || isEmptyCode(page.charCodeAt(at))) continue;
    const last = spans.at(-1);
    if (last && last[1] === at) spans[spans.length - 1] = [last[0], at + 1];
    else spans.push([at, at + 1]);
  }
  return spans;
}
