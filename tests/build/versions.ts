/** Made-up dataset versions. */
import type { DatasetFiles } from '../../src/build/make-files.ts';

/** A version whose files all say its name, so that a mixture of two is seen. */
export function version(folder: string, files = 40): DatasetFiles {
  const contents = new Map<string, string>();
  for (let index = 0; index < files; index += 1) contents.set(`texts/${index}.json`, folder);
  return {
    contents,
    manifest: {
      schema: 1,
      generator: '0',
      input: '',
      counts: { pages: 0, articles: 0, metrics: 0, initiatives: 0, provinces: 0, characters: 0 },
      folder,
      files: [...contents].map(([path, text]) => ({ path, bytes: text.length, sha256: '' })),
      shards: { texts: files, postings: 0 },
      unreadable: [],
    },
  };
}
