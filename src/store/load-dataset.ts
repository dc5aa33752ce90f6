/** Loads manifest and facts into the dataset store, and other files of that version on demand. */
import type { Manifest } from '../model/dataset/files.ts';
import { DatasetError, parseFacts, parseManifest } from '../model/dataset/parse.ts';
import { indexDataset } from '../query/dataset.ts';
import { useDatasetStore } from './dataset-store.ts';
import { distrust, FetchError, fetchFile } from './fetch-file.ts';

const MANIFEST = 'data/manifest.json';

/** Never rejects: what went wrong becomes the store's state. */
export async function loadDataset(): Promise<void> {
  useDatasetStore.setState({ status: 'loading' }, true);
  let manifest: Manifest | undefined;
  try {
    manifest = parseManifest(MANIFEST, await fetchFile(MANIFEST, null));
    const facts = parseFacts(...(await fetchMember(manifest, 'facts.json')));
    useDatasetStore.setState({ status: 'ready', dataset: indexDataset(manifest, facts) }, true);
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    // What did not parse may be a page that a network's sign-in put into the cache.
    if (error instanceof DatasetError) distrust(error.file);
    const known = manifest === undefined ? {} : { manifest };
    useDatasetStore.setState({ status: 'failed', error, ...known }, true);
  }
}

/** Address and checked text of one file of the dataset's version. */
export async function fetchMember(manifest: Manifest, path: string): Promise<[string, string]> {
  const file = `data/${manifest.folder}/${path}`;
  const expected = manifest.files.find((entry) => entry.path === path);
  if (expected === undefined) {
    throw new DatasetError(MANIFEST, 'wrong-shape', 'files', `it does not list ${path}`);
  }
  try {
    return [file, await fetchFile(file, expected)];
  } catch (error) {
    if (error instanceof FetchError && error.problem !== 'unreachable') {
      await expectSameVersion(manifest, file);
    }
    throw error;
  }
}

/**
 * A file may be gone because newer data took its place since the page was opened.
 *
 * @throws FetchError `replaced` where it did; what else there is to know is not the question here.
 */
async function expectSameVersion({ folder }: Manifest, file: string): Promise<void> {
  const now = await fetchFile(MANIFEST, null)
    .then((text) => parseManifest(MANIFEST, text).folder)
    .catch(() => folder);
  if (now !== folder) throw new FetchError(file, 'replaced', `the data is in ${now} by now`);
}
