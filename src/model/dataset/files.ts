/**
 * The dataset's files, as they lie under `public/data/` and as both towers check them. Facts are
 * columnar (one array per column, all of one length) and dictionary-coded (a string is its index
 * in `strings`), so that 400,000 metrics load and filter fast; texts and search postings lie in
 * shards that are loaded when they are needed.
 */
import * as v from 'valibot';

/** Raised by one for every change that an older reader would misread. */
export const SCHEMA_VERSION = 1;

/** The prefix of the JSON Schemas' `$id`; a name, not an address to fetch. */
export const SCHEMA_ID = 'urn:wenming-atlas:schema:';

const whole = v.pipe(v.number(), v.integer());
const spans = v.array(v.tuple([whole, whole]));

/** A column of numbers; checked by a plain loop because a schema per cell is slow at 400,000 rows. */
export const column = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.every((cell) => typeof cell === 'number'),
  'expected an array of numbers',
);
/** A column whose cells may be absent. */
export const nullableColumn = v.custom<readonly (number | null)[]>(
  (input) =>
    Array.isArray(input) && input.every((cell) => cell === null || typeof cell === 'number'),
  'expected an array of numbers or nulls',
);
export const strings = v.custom<readonly string[]>(
  (input) => Array.isArray(input) && input.every((cell) => typeof cell === 'string'),
  'expected an array of strings',
);

export const manifestSchema = v.object({
  schema: whole,
  generator: v.string(),
  /** SHA-256 over the names and contents of the input, hexadecimal: the dataset's version. */
  input: v.string(),
  counts: v.object({
    pages: whole,
    articles: whole,
    metrics: whole,
    initiatives: whole,
    provinces: whole,
    characters: whole,
  }),
  /**
   * The folder beside the manifest in which this version's files lie. A new version is written
   * into a folder of its own and becomes the dataset when the manifest is replaced.
   */
  folder: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  /** Every file of this version, by its path inside `folder`. */
  files: v.array(v.object({ path: v.string(), bytes: whole, sha256: v.string() })),
  /** Number of text shards and of posting shards. */
  shards: v.object({ texts: whole, postings: whole }),
  /** Pages that could not be read, with the reason in the words of the report. */
  unreadable: v.array(v.object({ file: v.string(), code: v.string(), message: v.string() })),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

export const factsSchema = v.object({
  strings,
  /** The region tree: parents come before their children; `parent` is -1 at a province. */
  regions: v.object({ name: column, parent: column, adcode: column, level: column }),
  pages: v.object({
    file: column,
    characters: column,
    /** Characters in articles, in furniture and unplaced; blanks are in none of them. */
    placed: column,
    furniture: column,
    unplaced: column,
    /** 0 where the page does not tell. */
    year: column,
    month: column,
    dateCertainty: column,
    shard: column,
    /** Bit per entry of NOTES. */
    notes: column,
  }),
  articles: v.object({
    page: column,
    /** 0-based position on its page, in the order of the articles' first characters. */
    position: column,
    kind: column,
    title: column,
    subtitle: column,
    /** Names joined by 、. */
    authors: column,
    truncated: column,
    /** Row of `regions`, -1 where no place is known. */
    region: column,
    regionCertainty: column,
    /** Index into THEMES. */
    theme: column,
    /** Bit per entry of THEMES, the primary one left out. */
    otherThemes: column,
    themeCertainty: column,
    /** ISO date cut to what is known: '', 2021, 2021-04 or 2021-04-08. */
    date: column,
    characters: column,
    certainty: column,
    /** Bit per entry of NOTES: everything the reading of this article had to say. */
    notes: column,
  }),
  metrics: v.object({
    article: column,
    paragraph: column,
    from: column,
    to: column,
    sentenceFrom: column,
    sentenceTo: column,
    raw: column,
    value: column,
    valueMax: nullableColumn,
    unit: column,
    /** Index into BOUNDS. */
    approx: column,
    indicator: column,
    certainty: column,
    notes: column,
  }),
  initiatives: v.object({
    article: column,
    paragraph: column,
    from: column,
    to: column,
    sentenceFrom: column,
    sentenceTo: column,
    name: column,
    /** Index into INITIATIVE_KINDS. */
    kind: column,
    certainty: column,
    notes: column,
  }),
});
export type Facts = v.InferOutput<typeof factsSchema>;

const noteSchema = v.object({ code: v.string(), at: v.optional(v.tuple([whole, whole])) });

/** Whole pages and their articles' texts, in page order. */
export const textShardSchema = v.object({
  pages: v.array(
    v.object({
      /** Row of `facts.pages`. */
      page: whole,
      text: v.string(),
      furniture: spans,
      unplaced: spans,
      notes: v.array(noteSchema),
    }),
  ),
  articles: v.array(
    v.object({
      /** Row of `facts.articles`. */
      article: whole,
      paragraphs: v.array(v.object({ role: v.string(), text: v.string(), pieces: spans })),
      parts: v.array(v.object({ role: v.string(), pieces: spans })),
      places: v.array(
        v.object({
          paragraph: whole,
          from: whole,
          to: whole,
          path: v.array(v.string()),
          adcode: v.string(),
        }),
      ),
      dates: v.array(
        v.object({
          raw: v.string(),
          date: v.string(),
          until: v.nullable(v.string()),
          paragraph: whole,
          from: whole,
          to: whole,
        }),
      ),
      notes: v.array(noteSchema),
    }),
  ),
});
export type TextShard = v.InferOutput<typeof textShardSchema>;

/** Grams (one or two characters) to the rows of the articles that hold them, delta-coded. */
export const postingShardSchema = v.object({ grams: v.record(v.string(), v.array(whole)) });
export type PostingShard = v.InferOutput<typeof postingShardSchema>;
