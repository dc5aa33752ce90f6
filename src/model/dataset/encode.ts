/** Pages that were read → the dataset's facts and text shards. Pure: same pages, same result. */
import { NOTES, type NoteCode } from '../notes.ts';
import type { Article, Evidence, Page } from '../page.ts';
import { THEME_IDS } from '../themes.ts';
import { ARTICLE_KINDS, BOUNDS, CERTAINTIES, INITIATIVE_KINDS } from '../vocabulary.ts';
import { articleDate } from './article-date.ts';
import { bitsOf, Dictionary } from './columns.ts';
import { type Facts, factsSchema, type TextShard } from './files.ts';
import { countInk, inkOf } from './ink.ts';
import { RegionTree } from './regions.ts';

/** One page file and what the reader made of it. */
export interface SourcePage {
  readonly file: string;
  readonly text: string;
  readonly page: Page;
}

export interface EncodedDataset {
  readonly facts: Facts;
  readonly texts: readonly TextShard[];
}

/** Characters of page text that one text shard holds at most (a longer page has its own). */
const SHARD_CHARACTERS = 150_000;

const NOTE_CODES: readonly NoteCode[] = NOTES.map((note) => note.code);
const CERTAINTY_IDS = CERTAINTIES.map((entry) => entry.id);

type Mutable<T> = { [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type Tables = {
  [K in Exclude<keyof Facts, 'strings' | 'regions'>]: Mutable<Facts[K]>;
};

/** @param pages in the order that the dataset keeps; sort them by file name for equal bytes. */
export function encodeDataset(pages: readonly SourcePage[]): EncodedDataset {
  const writer = new FactsWriter();
  const texts: TextShard[] = [];
  let room = 0;
  for (const source of pages) {
    if (texts.length === 0 || room < source.text.length) {
      texts.push({ pages: [], articles: [] });
      room = SHARD_CHARACTERS;
    }
    room -= source.text.length;
    const shard = texts.at(-1);
    if (shard !== undefined) writer.addPage(source, shard, texts.length - 1);
  }
  return { facts: writer.finish(), texts };
}

class FactsWriter {
  readonly #words = new Dictionary();
  readonly #regions = new RegionTree();
  readonly #tables: Tables = emptyTables();

  addPage(source: SourcePage, shard: TextShard, shardIndex: number): void {
    const { page, text, file } = source;
    const pages = this.#tables.pages;
    const row = pages.file.length;
    pages.file.push(this.#words.codeOf(file));
    pages.characters.push(countInk(text, [[0, text.length]]));
    pages.placed.push(page.articles.reduce((sum, article) => sum + inkOf(text, article), 0));
    pages.furniture.push(countInk(text, page.furniture));
    pages.unplaced.push(countInk(text, page.unplaced));
    pages.year.push(page.date.year ?? 0);
    pages.month.push(page.date.month ?? 0);
    pages.dateCertainty.push(CERTAINTY_IDS.indexOf(page.date.certainty));
    pages.shard.push(shardIndex);
    pages.notes.push(
      bitsOf(
        NOTE_CODES,
        page.notes.map((note) => note.code),
      ),
    );
    shard.pages.push({
      page: row,
      text,
      furniture: page.furniture.map(toPair),
      unplaced: page.unplaced.map(toPair),
      notes: page.notes.map(toNote),
    });
    page.articles.forEach((article, position) => {
      this.#addArticle(article, { page: row, position, source, shard });
    });
  }

  #addArticle(article: Article, at: ArticlePlace): void {
    const articles = this.#tables.articles;
    const row = articles.page.length;
    articles.page.push(at.page);
    articles.position.push(at.position);
    articles.kind.push(ARTICLE_KINDS.findIndex((kind) => kind.id === article.kind));
    articles.title.push(this.#words.codeOf(article.title));
    articles.subtitle.push(this.#words.codeOf(article.subtitle));
    articles.authors.push(this.#words.codeOf(article.authors.join('、')));
    articles.truncated.push(article.truncated ? 1 : 0);
    articles.region.push(this.#regions.rowOf(article.region.path, article.region.adcode));
    articles.regionCertainty.push(CERTAINTY_IDS.indexOf(article.region.certainty));
    articles.theme.push(THEME_IDS.indexOf(article.themes.primary));
    articles.otherThemes.push(bitsOf(THEME_IDS, article.themes.others));
    articles.themeCertainty.push(CERTAINTY_IDS.indexOf(article.themes.certainty));
    articles.date.push(this.#words.codeOf(articleDate(article, at.source.page.date)));
    articles.characters.push(inkOf(at.source.text, article));
    articles.certainty.push(CERTAINTY_IDS.indexOf(article.certainty));
    articles.notes.push(bitsOf(NOTE_CODES, allCodes(article)));
    for (const metric of article.metrics) this.#addMetric(row, metric);
    for (const initiative of article.initiatives) this.#addInitiative(row, initiative);
    at.shard.articles.push(textOf(row, article));
  }

  #addMetric(article: number, metric: Article['metrics'][number]): void {
    const metrics = this.#tables.metrics;
    addEvidence(metrics, article, metric);
    metrics.raw.push(this.#words.codeOf(metric.raw));
    metrics.value.push(metric.value);
    metrics.valueMax.push(metric.valueMax);
    metrics.unit.push(this.#words.codeOf(metric.unit));
    metrics.approx.push(BOUNDS.findIndex((bound) => bound.id === metric.approx));
    metrics.indicator.push(this.#words.codeOf(metric.indicator));
    metrics.certainty.push(CERTAINTY_IDS.indexOf(metric.certainty));
    metrics.notes.push(bitsOf(NOTE_CODES, metric.reasons));
  }

  #addInitiative(article: number, initiative: Article['initiatives'][number]): void {
    const initiatives = this.#tables.initiatives;
    addEvidence(initiatives, article, initiative);
    initiatives.name.push(this.#words.codeOf(initiative.name));
    initiatives.kind.push(INITIATIVE_KINDS.findIndex((kind) => kind.id === initiative.kind));
    initiatives.certainty.push(CERTAINTY_IDS.indexOf(initiative.certainty));
    initiatives.notes.push(bitsOf(NOTE_CODES, initiative.reasons));
  }

  finish(): Facts {
    const nodes = this.#regions.nodes;
    const regions = {
      name: nodes.map((node) => this.#words.codeOf(node.name)),
      parent: nodes.map((node) => node.parent),
      adcode: nodes.map((node) => this.#words.codeOf(node.adcode)),
      level: nodes.map((node) => node.level),
    };
    return { strings: this.#words.strings, regions, ...this.#tables };
  }
}

interface ArticlePlace {
  readonly page: number;
  readonly position: number;
  readonly source: SourcePage;
  readonly shard: TextShard;
}

type EvidenceColumns = Pick<
  Tables['metrics'],
  'article' | 'paragraph' | 'from' | 'to' | 'sentenceFrom' | 'sentenceTo'
>;

function addEvidence(columns: EvidenceColumns, article: number, evidence: Evidence): void {
  columns.article.push(article);
  columns.paragraph.push(evidence.paragraph);
  columns.from.push(evidence.from);
  columns.to.push(evidence.to);
  columns.sentenceFrom.push(evidence.sentence[0]);
  columns.sentenceTo.push(evidence.sentence[1]);
}

function textOf(row: number, article: Article): TextShard['articles'][number] {
  return {
    article: row,
    paragraphs: article.paragraphs.map(({ role, text, pieces }) => ({
      role,
      text,
      pieces: pieces.map(toPair),
    })),
    parts: article.parts.map(({ role, pieces }) => ({ role, pieces: pieces.map(toPair) })),
    places: article.places.map((place) => ({ ...place, path: [...place.path] })),
    dates: article.dates.map(({ raw, date, until, paragraph, from, to }) => ({
      raw,
      date,
      until,
      paragraph,
      from,
      to,
    })),
    notes: article.notes.map(toNote),
  };
}

function toPair(span: readonly [number, number]): [number, number] {
  return [span[0], span[1]];
}

function toNote(note: { code: string; at?: readonly [number, number] }) {
  return note.at === undefined ? { code: note.code } : { code: note.code, at: toPair(note.at) };
}

function allCodes(article: Article): NoteCode[] {
  return [
    ...article.reasons,
    ...article.notes.map((note) => note.code),
    ...article.region.reasons,
    ...article.themes.reasons,
  ];
}

/** Every table with an empty array a column, in the schema's order of columns. */
function emptyTables(): Tables {
  const { pages, articles, metrics, initiatives } = factsSchema.entries;
  const columnsOf = (table: { readonly entries: object }) =>
    Object.fromEntries(Object.keys(table.entries).map((column) => [column, []]));
  // The keys are the schema's own, which is what `Tables` is made of.
  return {
    pages: columnsOf(pages),
    articles: columnsOf(articles),
    metrics: columnsOf(metrics),
    initiatives: columnsOf(initiatives),
  } as unknown as Tables;
}
