/**
 * What the reader makes of one page, in the annotation guide's words. All spans are half-open
 * ranges of UTF-16 code units. Three laws hold for any input: a paragraph's text is its pieces
 * joined; no character belongs to two articles; every character that is no blank is in an
 * article, in `furniture` or in `unplaced`.
 */
import type { Judgement, Note } from './notes.ts';
import type { Span } from './span.ts';
import type { ThemeId } from './themes.ts';
import type { ArticleKind, Bound, InitiativeKind, ParagraphRole, PartRole } from './vocabulary.ts';

/** One paragraph in reading order; `text` is exactly the page's `pieces` joined. */
export interface Paragraph {
  readonly role: ParagraphRole;
  readonly text: string;
  readonly pieces: readonly Span[];
}

/** Headline, byline, ornament …: characters of an article outside its paragraphs. */
export interface Part {
  readonly role: PartRole;
  readonly pieces: readonly Span[];
}

/** The structure of one article: what segmentation and reading order decide. */
export interface ArticleText extends Judgement {
  readonly kind: ArticleKind;
  /** The headline on one line; '' where a photo has none. */
  readonly title: string;
  /** Without the leading ——; '' where there is none. */
  readonly subtitle: string;
  /** Names in order, without titles such as 记者. */
  readonly authors: readonly string[];
  readonly truncated: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

/** A page split into articles; what is left is furniture (page numbers …) or unplaced. */
export interface PageText {
  readonly articles: readonly ArticleText[];
  readonly furniture: readonly Span[];
  readonly unplaced: readonly Span[];
  readonly notes: readonly Note[];
}

/** Where a fact stands: a range in one paragraph's text, and the range of its sentence there. */
export interface Evidence {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** The sentence around it, in the same paragraph's text. */
  readonly sentence: Span;
}

/** A number that the article reports. `value` has 万 and 亿 worked out and no unit conversion. */
export interface Metric extends Evidence, Judgement {
  readonly raw: string;
  readonly value: number;
  /** Upper end of a range, else null. */
  readonly valueMax: number | null;
  readonly unit: string;
  readonly approx: Bound;
  readonly indicator: string;
}

export interface Initiative extends Evidence, Judgement {
  readonly name: string;
  readonly kind: InitiativeKind;
}

/** A place named in a paragraph, resolved to the official divisions. */
export interface PlaceMention {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly path: readonly string[];
  readonly adcode: string;
}

/** `path` of full official names; `adcode` of the deepest division down to county level, or ''. */
export interface Region extends Judgement {
  readonly path: readonly string[];
  readonly adcode: string;
}

export interface Themes extends Judgement {
  readonly primary: ThemeId;
  readonly others: readonly ThemeId[];
}

/**
 * A date in the text. `date` is ISO 8601 cut to what is known: 2021, 2021-04, 2021-04-08, or
 * --04 and --04-08 where the year is not certain. `until` is the last day of a span, else null.
 */
export interface DateMention extends Judgement {
  readonly raw: string;
  readonly date: string;
  readonly until: string | null;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** The date as far as the page shows it; `evidence` is where, on the page. */
export interface PageDate extends Judgement {
  readonly year: number | null;
  readonly month: number | null;
  readonly evidence: readonly Span[];
}

export interface Article extends ArticleText {
  readonly region: Region;
  readonly themes: Themes;
  readonly metrics: readonly Metric[];
  readonly initiatives: readonly Initiative[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
}

export interface Page {
  readonly articles: readonly Article[];
  readonly furniture: readonly Span[];
  readonly unplaced: readonly Span[];
  readonly date: PageDate;
  readonly notes: readonly Note[];
}
