/** What a careful person wrote down about a page: the annotation guide's terms, nothing of ours. */
import type { ThemeId } from '../../src/model/themes.ts';
import type {
  ArticleKind,
  Bound,
  InitiativeKind,
  ParagraphRole,
} from '../../src/model/vocabulary.ts';

export interface ExpectedParagraph {
  readonly role: ParagraphRole;
  readonly text: string;
}

export interface ExpectedMetric {
  /** The number's characters; a second wording only where the guide leaves a prefix open (上千). */
  readonly raws: readonly string[];
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly approx: Bound;
  /** What is counted; any of these wordings is right. */
  readonly indicators: readonly string[];
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly required: boolean;
}

export interface ExpectedInitiative {
  /** The name, then other wordings that are as right. */
  readonly names: readonly string[];
  readonly kind: InitiativeKind;
  readonly required: boolean;
}

export interface ExpectedArticle {
  readonly kind: ArticleKind;
  /** The headline; a second one only where the guide leaves two readings of a blank or a kicker. */
  readonly titles: readonly string[];
  readonly subtitle: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  readonly region: { readonly path: readonly string[]; readonly adcode: string };
  readonly themes: { readonly primary: ThemeId; readonly others: readonly ThemeId[] };
  readonly paragraphs: readonly ExpectedParagraph[];
  readonly metrics: readonly ExpectedMetric[];
  readonly initiatives: readonly ExpectedInitiative[];
}

export interface ExpectedPage {
  readonly articles: readonly ExpectedArticle[];
  /** How the made-up articles are printed; empty for real pages. */
  readonly layout: readonly string[];
}

/** A page with its truth, ready to be scored. */
export interface BenchPage {
  readonly name: string;
  readonly text: string;
  readonly expected: ExpectedPage;
}
