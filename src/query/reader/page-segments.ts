/** The untouched page cut into segments, each with whose characters they are. */
import type { TextShard } from '../../model/dataset/files.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleText } from './article-facts.ts';

export type PageText = TextShard['pages'][number];

/** Whose characters a segment holds. `between` are blanks, which need no owner. */
export type Owner =
  | { readonly kind: 'article'; readonly article: number; readonly piece: Piece }
  | { readonly kind: 'furniture' | 'unplaced' | 'between' };

/** One stretch of an article on the page. */
export interface Piece {
  /** A part's or a paragraph's role: title, byline …, body, heading, caption. */
  readonly role: string;
  /** 1-based place in reading order; null for what is no paragraph. */
  readonly number: number | null;
  /** The next piece of the text does not follow on the page but stands elsewhere. */
  readonly continuesAt: number | null;
}

export interface Segment {
  readonly from: number;
  readonly text: string;
  readonly owner: Owner;
  readonly focused: boolean;
  /** The segment begins its piece, and carries the number. */
  readonly begins: boolean;
  readonly ends: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly owner: Owner;
}

/**
 * Segments that joined are exactly the page's text.
 *
 * @param focus ranges on the page to light
 */
export function segmentPage(
  page: PageText,
  articles: readonly ArticleText[],
  focus: readonly Span[],
): Segment[] {
  const { text } = page;
  const ranges = [
    ...articles.flatMap((article) => rangesOf(text, article)),
    ...page.furniture.map(([from, to]): Range => ({ from, to, owner: { kind: 'furniture' } })),
    ...page.unplaced.map(([from, to]): Range => ({ from, to, owner: { kind: 'unplaced' } })),
  ].sort((a, b) => a.from - b.from);
  const segments: Segment[] = [];
  let at = 0;
  const between = (to: number) => {
    if (to > at) segments.push(...cut(text, { from: at, to, owner: { kind: 'between' } }, []));
    at = Math.max(at, to);
  };
  for (const range of ranges) {
    if (range.from < at) continue;
    between(range.from);
    segments.push(...cut(text, range, focus));
    at = range.to;
  }
  between(text.length);
  return segments;
}

function cut(text: string, range: Range, focus: readonly Span[]): Segment[] {
  const cuts = new Set([range.from, range.to]);
  for (const [from, to] of focus) {
    if (from > range.from && from < range.to) cuts.add(from);
    if (to > range.from && to < range.to) cuts.add(to);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? range.from;
    return {
      from,
      text: text.slice(from, to),
      owner: range.owner,
      focused: focus.some((span) => span[0] <= from && span[1] >= to),
      begins: from === range.from,
      ends: to === range.to,
    };
  });
}

/** The ranges of an article on the page: its parts, then its paragraphs' pieces with their numbers. */
function rangesOf(text: string, article: ArticleText): Range[] {
  const owned = ({ span: [from, to], ...piece }: PlacedPiece): Range => ({
    from,
    to,
    owner: { kind: 'article', article: article.article, piece },
  });
  return [...partsOf(text, article), ...piecesInOrder(text, article)].map(owned);
}

/** A piece and where it stands on the page. */
export interface PlacedPiece extends Piece {
  readonly span: Span;
}

/** The pieces of the paragraphs in reading order; what only blanks separate is one piece. */
export function piecesInOrder(text: string, article: ArticleText): PlacedPiece[] {
  const parts = partsOf(text, article).map(({ span }) => span);
  const body = article.paragraphs.flatMap(({ role, pieces }) =>
    joinNear(text, pieces).map((span) => ({ role, span })),
  );
  return body.map(({ role, span }, index) => {
    const next = body[index + 1]?.span[0];
    const follows = next === undefined || isGap(text, [span[1], next], parts);
    return { role, span, number: index + 1, continuesAt: follows ? null : index + 2 };
  });
}

function partsOf(text: string, article: ArticleText): PlacedPiece[] {
  return article.parts.flatMap(({ role, pieces }) =>
    joinNear(text, pieces).map((span) => ({ role, span, number: null, continuesAt: null })),
  );
}

function joinNear(text: string, pieces: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isGap(text, [last[1], piece[0]], [])) {
      joined[joined.length - 1] = [last[0], piece[1]];
    } else joined.push(piece);
  }
  return joined;
}

/** Whether `span` holds only blanks and `parts`; a span that runs backwards is no gap. */
function isGap(text: string, [from, to]: Span, parts: readonly Span[]): boolean {
  if (from > to) return false;
  let at = from;
  const inside = parts.filter((part) => part[0] >= from && part[1] <= to);
  for (const part of inside.sort((a, b) => a[0] - b[0])) {
    if (text.slice(at, part[0]).trim() !== '') return false;
    at = Math.max(at, part[1]);
  }
  return text.slice(at, to).trim() === '';
}

/** Where characters `from`–`to` of a paragraph stand on the page. */
export function spansOnPage(pieces: readonly Span[], from: number, to: number): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const [start, end] of pieces) {
    const first = Math.max(from - offset, 0);
    const last = Math.min(to - offset, end - start);
    if (first < last) spans.push([start + first, start + last]);
    offset += end - start;
  }
  return spans;
}
