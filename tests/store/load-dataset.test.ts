// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DatasetError } from '../../src/model/dataset/parse.ts';
import { useDatasetStore, useTextsStore } from '../../src/store/dataset-store.ts';
import { FetchError } from '../../src/store/fetch-file.ts';
import { loadDataset } from '../../src/store/load-dataset.ts';
import { loadTextShard, retryTextShard } from '../../src/store/load-texts.ts';
import { madeUpDataset } from '../fixtures/made-up-dataset.ts';
import { type Asked, type Files, filesOf, serve } from '../fixtures/serve-dataset.ts';
import { resetStores } from '../views/show-dataset.ts';

const made = madeUpDataset(4);
const FACTS = `data/${made.dataset.manifest.folder}/facts.json`;
const MANIFEST = 'data/manifest.json';
const TEXTS = `data/${made.dataset.manifest.folder}/texts/0.json`;
let files: Files;
let asked: Asked[];

beforeEach(() => {
  resetStores();
  files = filesOf(made);
  asked = serve(files);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Changes one file, loads, and says what was wrong with which file. */
async function problemAfter(change: () => void): Promise<[string, string]> {
  change();
  await loadDataset();
  const state = useDatasetStore.getState();
  if (state.status !== 'failed') return ['', state.status];
  const { error } = state;
  if (error instanceof FetchError || error instanceof DatasetError) {
    return [error.file, error.problem];
  }
  throw error;
}

function edit(path: string, change: (text: string) => string): () => void {
  return () => {
    files.set(path, change(files.get(path) ?? ''));
  };
}

describe('loading', () => {
  it('checks the files and hands out the dataset', async () => {
    await loadDataset();
    const state = useDatasetStore.getState();
    expect(state.status).toBe('ready');
    if (state.status === 'ready') expect(state.dataset.articleIds).toHaveLength(8);
  });

  it.each([
    ['no manifest', () => files.delete('data/manifest.json'), 'data/manifest.json', 'missing'],
    [
      'a page of the server in its place',
      edit('data/manifest.json', () => '<!doctype html>'),
      'data/manifest.json',
      'not-json',
    ],
    [
      'a newer format',
      edit('data/manifest.json', (text) => text.replace('"schema":1', '"schema":99')),
      'data/manifest.json',
      'newer',
    ],
    [
      'an older format',
      edit('data/manifest.json', (text) => text.replace('"schema":1', '"schema":0')),
      'data/manifest.json',
      'older',
    ],
    [
      'a manifest of another shape',
      edit('data/manifest.json', (text) => text.replace('"shards"', '"shard"')),
      'data/manifest.json',
      'wrong-shape',
    ],
    ['no facts', () => files.delete(FACTS), FACTS, 'missing'],
    [
      'facts that the manifest gives no digest of',
      edit('data/manifest.json', (text) => text.replace('"facts.json"', '"other.json"')),
      'data/manifest.json',
      'wrong-shape',
    ],
    [
      'a manifest that leads out of its folder',
      edit('data/manifest.json', (text) => text.replace('"folder":"0', '"folder":"../0')),
      'data/manifest.json',
      'wrong-shape',
    ],
    ['facts cut short', edit(FACTS, (text) => text.slice(0, 500)), FACTS, 'cut'],
    ['facts changed in a digit', edit(FACTS, (text) => text.replace('36', '63')), FACTS, 'changed'],
  ] as const)('names the file and the problem: %s', async (_case, change, file, problem) => {
    expect(await problemAfter(() => void change())).toEqual([file, problem]);
  });

  it('keeps what the manifest says where only the facts are damaged', async () => {
    await problemAfter(() => files.delete(FACTS));
    const state = useDatasetStore.getState();
    expect(state.status === 'failed' && state.manifest?.counts.articles).toBe(8);
  });

  it('says so where the server is not reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemAfter(() => undefined)).toEqual(['data/manifest.json', 'unreachable']);
  });

  it.each([
    ['has digests', () => undefined],
    ['has none, on plain http', () => vi.stubGlobal('crypto', {})],
  ])('sees a changed digit where the browser %s', async (_browser, stub) => {
    stub();
    expect(await problemAfter(edit(FACTS, (text) => text.replace('36', '63')))).toEqual([
      FACTS,
      'changed',
    ]);
    files = filesOf(made);
    serve(files);
    await loadDataset();
    expect(useDatasetStore.getState().status).toBe('ready');
  });
});

describe('caches', () => {
  it('never answer for the manifest, and may for what lies in the folder of its version', async () => {
    await loadDataset();
    await loadTextShard(0);
    expect(asked).toEqual([
      { file: MANIFEST, cache: 'no-cache' },
      { file: FACTS, cache: 'default' },
      { file: TEXTS, cache: 'default' },
    ]);
  });

  it.each([
    ['is missing', FACTS, () => void files.delete(FACTS)],
    ['is cut', FACTS, edit(FACTS, (text) => text.slice(1))],
    ['is changed', FACTS, edit(FACTS, (text) => text.replace('36', '63'))],
    ['is a page of another server', MANIFEST, edit(MANIFEST, () => '<!doctype html>')],
  ])('are not asked again for a file that %s', async (_problem, file, change) => {
    const whole = files.get(file) ?? '';
    await problemAfter(change);
    files.set(file, whole);
    asked.length = 0;
    await loadDataset();
    expect(useDatasetStore.getState().status).toBe('ready');
    expect(asked.find((request) => request.file === file)?.cache).toBe('reload');
    await loadDataset();
    expect(asked.filter((request) => request.file === file).at(-1)?.cache).not.toBe('reload');
  });
});

describe('newer data on the server', () => {
  const newer = () => edit(MANIFEST, (text) => text.replace('"folder":"000', '"folder":"123'))();

  it('is told where a text is gone with the version before', async () => {
    await loadDataset();
    newer();
    files.delete(TEXTS);
    await loadTextShard(0);
    expect(useTextsStore.getState().failed.get(0)).toMatchObject({
      file: TEXTS,
      problem: 'replaced',
    });
  });

  it('is not blamed for a text that is missing from the same version', async () => {
    await loadDataset();
    files.delete(TEXTS);
    await loadTextShard(0);
    expect(useTextsStore.getState().failed.get(0)).toMatchObject({ problem: 'missing' });
  });
});

describe('text shards', () => {
  it('are asked for again behind an attempt that is about to fail', async () => {
    await loadDataset();
    const answer = fetch;
    let missing = 1;
    vi.stubGlobal('fetch', (address: URL, how: RequestInit) => {
      const gone = address.href.endsWith(TEXTS) && missing > 0;
      if (gone) missing -= 1;
      return gone ? Promise.resolve(new Response('', { status: 404 })) : answer(address, how);
    });
    const failing = loadTextShard(0);
    await retryTextShard(0);
    await failing;
    expect(useTextsStore.getState().shards.has(0)).toBe(true);
    expect(useTextsStore.getState().failed.has(0)).toBe(false);
  });

  it('are loaded once, however many ask', async () => {
    await loadDataset();
    const answer = vi.fn(fetch);
    vi.stubGlobal('fetch', answer);
    await Promise.all([loadTextShard(0), loadTextShard(0)]);
    await loadTextShard(0);
    expect(answer).toHaveBeenCalledTimes(1);
    expect(useTextsStore.getState().shards.get(0)?.articles).toHaveLength(8);
  });

  it('that are damaged are named, and loaded when they are whole again', async () => {
    await loadDataset();
    const whole = files.get(TEXTS) ?? '';
    files.set(TEXTS, whole.slice(1));
    await loadTextShard(0);
    expect(useTextsStore.getState().failed.get(0)).toBeInstanceOf(FetchError);
    files.set(TEXTS, whole);
    await loadTextShard(0);
    expect(useTextsStore.getState().failed.size).toBe(0);
    expect(useTextsStore.getState().shards.size).toBe(1);
  });
});
