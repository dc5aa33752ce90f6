/** A dataset whose pages hold naughty strings wherever the reader takes text from. */
import { makeFiles } from '../../src/build/make-files.ts';
import type { PostingShard, TextShard } from '../../src/model/dataset/files.ts';
import { parseFacts, parsePostingShard, parseTextShard } from '../../src/model/dataset/parse.ts';
import { type Dataset, indexDataset } from '../../src/query/dataset.ts';
import { readPage } from '../../src/reading/read-page.ts';
import { hostilePage } from './hostile-page.data.ts';

export interface HostileDataset {
  readonly dataset: Dataset;
  readonly texts: ReadonlyMap<number, TextShard>;
  readonly postings: ReadonlyMap<number, PostingShard>;
}

/** Pages `0.txt`, `1.txt` …, through the files of a dataset and its parser. */
export function hostileDataset(strings: readonly string[]): HostileDataset {
  const pages = strings.map((string, index) => {
    const text = hostilePage(string);
    return { file: `${index}.txt`, text, page: readPage(text) };
  });
  const { manifest, contents } = makeFiles({ pages, problems: [], digest: '' }, '0.0.0');
  const shards = <T>(kind: 'texts' | 'postings', parse: (file: string, json: string) => T) =>
    new Map(
      Array.from({ length: manifest.shards[kind] }, (_, index) => {
        const path = `${kind}/${index}.json`;
        return [index, parse(path, contents.get(path) ?? '')] as const;
      }),
    );
  return {
    dataset: indexDataset(manifest, parseFacts('facts.json', contents.get('facts.json') ?? '')),
    texts: shards('texts', parseTextShard),
    postings: shards('postings', parsePostingShard),
  };
}
