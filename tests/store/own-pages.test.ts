// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { readOwnPage } from '../../src/import/read-own-page.ts';
import { textCell } from '../../src/model/dataset/columns.ts';
import { isOwnPage, ownArticles } from '../../src/query/own-articles.ts';
import { useDatasetStore, useTextsStore } from '../../src/store/dataset-store.ts';
import {
  addOwnPages,
  removeOwnPage,
  stopReading,
  useOwnPages,
} from '../../src/store/own-pages-store.ts';
import { useViewStore } from '../../src/store/view-store.ts';
import { showDataset } from '../views/show-dataset.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const [FIRST, SECOND] = ['003_7b86b682add3b8cc.txt', '004_bacf174eeb35a678.txt'];

beforeEach(() => {
  useOwnPages.setState({ pages: [], problems: [], reading: 0 });
  showDataset(3);
});

/** jsdom's File has no `arrayBuffer`. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  const copy = new Uint8Array(bytes);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(copy.buffer) });
}

function seed(file: string, name = file): File {
  return fileOf(name, readFileSync(resolve(SEEDS, file)));
}

const add = (...files: File[]) =>
  addOwnPages(files, (file, bytes) => Promise.resolve(readOwnPage(file, new Uint8Array(bytes))));

function current() {
  const state = useDatasetStore.getState();
  if (state.status !== 'ready') throw new Error(state.status);
  return state.dataset;
}

function files(): string[] {
  const { facts } = current();
  return facts.pages.file.map((_, row) => textCell(facts, facts.pages.file, row));
}

it('adds a page to everything that is shown, tells it apart, and opens it', async () => {
  await add(seed(FIRST));
  const dataset = current();
  expect(files().at(-1)).toBe(FIRST);
  expect([2, 3].map((row) => isOwnPage(dataset, row))).toEqual([false, true]);
  expect(ownArticles(dataset).map((row) => dataset.articleIds[row])).toContain(
    `${FIRST.replace('.txt', '')}.1`,
  );
  expect(dataset.manifest.counts.pages).toBe(4);
  expect(dataset.manifest.input).toMatch(/^own\+/u);
  expect(useViewStore.getState().page).toBe(FIRST);
  expect(useTextsStore.getState().shards.get(1)?.pages[0]?.text).toBe(
    readFileSync(resolve(SEEDS, FIRST), 'utf8'),
  );
});

it('gives two files of one name two names, and keeps one content once', async () => {
  await add(seed(FIRST, 'a.txt'), seed(SECOND, 'a.txt'), seed(FIRST, 'b.txt'));
  expect(files().slice(3)).toEqual(['a.txt', 'a (2).txt']);
  expect(useOwnPages.getState().problems).toEqual([
    { file: 'b.txt', code: 'duplicate', detail: 'a.txt' },
  ]);
});

it('names what cannot be read and goes on', async () => {
  const gone = Object.assign(new File([], 'gone.txt'), {
    arrayBuffer: () => Promise.reject(new Error('it is gone')),
  });
  await add(fileOf('empty.txt', new Uint8Array()), gone, seed(FIRST));
  expect(useOwnPages.getState()).toMatchObject({
    reading: 0,
    problems: [
      { file: 'empty.txt', code: 'empty' },
      { file: 'gone.txt', code: 'unreadable', detail: 'it is gone' },
    ],
  });
  expect(files()).toHaveLength(4);
});

it('takes a page away again, with what was open of it', async () => {
  const before = current();
  await add(seed(FIRST));
  await add(seed(SECOND));
  const id = `${FIRST.replace('.txt', '')}.2`;
  useViewStore.getState().openArticle({ id, focus: null, side: 'article' });
  removeOwnPage(FIRST);
  expect(files().slice(3)).toEqual([SECOND]);
  expect(useViewStore.getState().open).toBeNull();
  expect(useTextsStore.getState().shards.get(1)?.pages[0]?.page).toBe(3);
  removeOwnPage(SECOND);
  expect(current()).toBe(before);
  expect(useTextsStore.getState().shards.has(1)).toBe(false);
});

it('stops reading: what was there stays, the rest comes to nothing', async () => {
  let answer: () => void = () => undefined;
  const slow = addOwnPages([seed(FIRST), seed(SECOND)], async (file, bytes) => {
    if (file === SECOND) await new Promise<void>((done) => (answer = done));
    return readOwnPage(file, new Uint8Array(bytes));
  });
  await vi.waitFor(() => expect(useOwnPages.getState().reading).toBe(1));
  stopReading();
  answer();
  await slow;
  expect(files().slice(3)).toEqual([FIRST]);
  expect(useOwnPages.getState()).toMatchObject({ reading: 0, problems: [] });
});
