/** Pages that were read → the files of a dataset version, as text. Pure: same pages, same bytes. */
import { createHash } from 'node:crypto';
import { textCell } from '../model/dataset/columns.ts';
import { encodeDataset } from '../model/dataset/encode.ts';
import {
  type Facts,
  factsSchema,
  type Manifest,
  manifestSchema,
  postingShardSchema,
  SCHEMA_VERSION,
  type TextShard,
  textShardSchema,
} from '../model/dataset/files.ts';
import { postingShardCount } from '../model/dataset/postings.ts';
import { formatProblem } from '../model/problems.ts';
import { encodePostings, searchTexts } from './encode-postings.ts';
import { toJsonSchema } from './json-schema.ts';
import type { PagesRead } from './read-pages.ts';

export interface DatasetFiles {
  readonly manifest: Manifest;
  /** Content by path inside the version's folder, the manifest left out. */
  readonly contents: ReadonlyMap<string, string>;
}

/** @param generator version of this program, as package.json states it. */
export function makeFiles(read: PagesRead, generator: string): DatasetFiles {
  const { facts, texts } = encodeDataset(read.pages);
  const characters = read.pages.reduce((sum, page) => sum + page.text.length, 0);
  const postings = encodePostings(
    texts.flatMap((shard) => searchTexts(shard, (row) => headlinesOf(facts, row))),
    postingShardCount(characters),
  );
  const contents = new Map<string, string>([['facts.json', JSON.stringify(facts)]]);
  texts.forEach((shard, index) => {
    contents.set(`texts/${index}.json`, JSON.stringify(shard));
  });
  postings.forEach((shard, index) => {
    contents.set(`postings/${index}.json`, JSON.stringify(shard));
  });
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    contents.set(
      `schema/${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(name, schema), null, 2)}\n`,
    );
  }
  return { manifest: manifestOf({ read, generator, facts, texts, postings, contents }), contents };
}

const SCHEMAS = {
  manifest: manifestSchema,
  facts: factsSchema,
  texts: textShardSchema,
  postings: postingShardSchema,
} as const;

function headlinesOf(facts: Facts, row: number): string[] {
  return [
    textCell(facts, facts.articles.title, row),
    textCell(facts, facts.articles.subtitle, row),
  ];
}

interface Made {
  readonly read: PagesRead;
  readonly generator: string;
  readonly facts: Facts;
  readonly texts: readonly TextShard[];
  readonly postings: readonly unknown[];
  readonly contents: ReadonlyMap<string, string>;
}

function manifestOf({ read, generator, facts, texts, postings, contents }: Made): Manifest {
  const provinces = facts.regions.parent.filter((parent) => parent < 0).length;
  const files = [...contents].map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
  }));
  return {
    schema: SCHEMA_VERSION,
    generator,
    input: read.digest,
    counts: {
      pages: facts.pages.file.length,
      articles: facts.articles.page.length,
      metrics: facts.metrics.article.length,
      initiatives: facts.initiatives.article.length,
      provinces,
      characters: facts.pages.characters.reduce((sum, count) => sum + count, 0),
    },
    folder: sha256(files.map((file) => `${file.path} ${file.sha256}\n`).join('')).slice(0, 12),
    files,
    shards: { texts: texts.length, postings: postings.length },
    unreadable: read.problems.map((problem) => ({
      file: problem.file,
      code: problem.code,
      message: formatProblem(problem, 'zh'),
    })),
  };
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
