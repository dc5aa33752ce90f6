/**
 * The user's own pages: read in a worker, shown with the dataset's as long as this tab is open,
 * kept and sent nowhere.
 */
import { create } from 'zustand';
import type { OwnPageOutcome } from '../import/read-own-page.ts';
import { textCell } from '../model/dataset/columns.ts';
import { type EncodedPage, mergePages } from '../model/dataset/merge.ts';
import type { InputProblem } from '../model/problems.ts';
import { type Dataset, indexDataset } from '../query/dataset.ts';
import { freeName } from '../query/free-name.ts';
import { useDatasetStore, useTextsStore } from './dataset-store.ts';
import { readInWorker, stopWorker } from './page-worker.ts';
import { useViewStore } from './view-store.ts';

export interface OwnPage extends EncodedPage {
  readonly file: string;
}

interface OwnPagesState {
  readonly pages: readonly OwnPage[];
  /** Files that could not be read, the last drop's alone. */
  readonly problems: readonly InputProblem[];
  /** Files that are being read. */
  readonly reading: number;
}

export const useOwnPages = create<OwnPagesState>()(() => ({ pages: [], problems: [], reading: 0 }));

/** The dataset as it was loaded, and what was put in its place. */
let loaded: Dataset | null = null;
let merged: Dataset | null = null;
/** Raised when reading is stopped: what was begun before then comes to nothing. */
let runs = 0;

/** Reads files one after the other; each is shown as soon as it is there. A single page is opened. */
export async function addOwnPages(
  files: readonly File[],
  read: (file: string, bytes: ArrayBuffer) => Promise<OwnPageOutcome> = readInWorker,
): Promise<void> {
  useOwnPages.setState(({ reading }) => ({ problems: [], reading: reading + files.length }));
  const run = runs;
  let last = '';
  for (const file of files) {
    const outcome = await readFile(file, read);
    if (run !== runs) return;
    useOwnPages.setState(({ reading }) => ({ reading: reading - 1 }));
    if (outcome.ok) last = addPage(file.name, outcome.encoded) ?? last;
    else addProblem(outcome.problem);
  }
  if (files.length === 1 && last !== '') useViewStore.getState().showPage(last);
}

/** Stops reading; pages that are there already stay. */
export function stopReading(): void {
  runs += 1;
  useOwnPages.setState({ reading: 0 });
  stopWorker();
}

async function readFile(
  file: File,
  read: (file: string, bytes: ArrayBuffer) => Promise<OwnPageOutcome>,
): Promise<OwnPageOutcome> {
  try {
    return await read(file.name, await file.arrayBuffer());
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: { file: file.name, code: 'unreadable', detail } };
  }
}

/** @returns the name under which the page stands; null where it is there already. */
function addPage(name: string, encoded: EncodedPage): string | null {
  const { pages } = useOwnPages.getState();
  const text = encoded.shard.pages[0]?.text;
  const same = pages.find(({ shard }) => shard.pages[0]?.text === text);
  if (same !== undefined) {
    addProblem({ file: name, code: 'duplicate', detail: same.file });
    return null;
  }
  const file = freeName(name, namesInUse(pages));
  useOwnPages.setState({ pages: [...pages, { ...renamed(encoded, file), file }] });
  show();
  return file;
}

function addProblem(problem: InputProblem): void {
  useOwnPages.setState(({ problems }) => ({ problems: [...problems, problem] }));
}

/** The page itself says its name in `facts.pages.file`, its only string there. */
function renamed({ facts, shard }: EncodedPage, file: string): EncodedPage {
  const code = facts.strings.length;
  const pages = { ...facts.pages, file: [code] };
  return { facts: { ...facts, strings: [...facts.strings, file], pages }, shard };
}

function namesInUse(pages: readonly OwnPage[]): ReadonlySet<string> {
  const facts = base()?.facts;
  const known = facts?.pages.file.map((_, row) => textCell(facts, facts.pages.file, row)) ?? [];
  return new Set([...known, ...pages.map(({ file }) => file)]);
}

/** Takes a page away again; what was open of it is closed. */
export function removeOwnPage(file: string): void {
  useOwnPages.setState(({ pages }) => ({ pages: pages.filter((page) => page.file !== file) }));
  const { page, open, showPage, closeArticle } = useViewStore.getState();
  if (page === file) showPage(null);
  show();
  if (open !== null && merged?.articleRows.has(open.id) === false) closeArticle();
}

/** The dataset without own pages; loaded anew, it takes the place of the one before. */
function base(): Dataset | null {
  const state = useDatasetStore.getState();
  if (state.status !== 'ready') return null;
  if (state.dataset !== merged) loaded = state.dataset;
  return loaded;
}

/** Puts the loaded dataset with all own pages into the stores. */
function show(): void {
  const dataset = base();
  if (dataset === null) return;
  const { pages } = useOwnPages.getState();
  const first = dataset.manifest.shards.texts;
  const { facts, shards } = mergePages({ facts: dataset.facts, textShards: first }, pages);
  useTextsStore.setState((texts) => ({
    shards: new Map([
      ...[...texts.shards].filter(([number]) => number < first),
      ...shards.map((shard, index) => [first + index, shard] as const),
    ]),
  }));
  merged = pages.length === 0 ? dataset : withOwnPages(dataset, facts);
  useDatasetStore.setState({ status: 'ready', dataset: merged }, true);
}

/** Counts and version say that there is more in it than the files that were loaded. */
function withOwnPages({ manifest, ownFrom }: Dataset, facts: Dataset['facts']): Dataset {
  const counts = {
    ...manifest.counts,
    pages: facts.pages.file.length,
    articles: facts.articles.page.length,
    metrics: facts.metrics.article.length,
    initiatives: facts.initiatives.article.length,
    provinces: facts.regions.parent.filter((parent) => parent < 0).length,
    characters: facts.pages.characters.reduce((sum, count) => sum + count, 0),
  };
  return indexDataset({ ...manifest, counts, input: `own+${manifest.input}` }, facts, ownFrom);
}
