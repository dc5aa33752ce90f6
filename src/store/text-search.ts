/** Answers the filter's text: loads what the search needs, keeps the last answer until then. */
import type { PostingShard } from '../model/dataset/files.ts';
import { parsePostingShard } from '../model/dataset/parse.ts';
import type { Dataset } from '../query/dataset.ts';
import { ownArticles } from '../query/own-articles.ts';
import { findCandidates, holdsText, needsNoTexts, postingShardsOf } from '../query/search.ts';
import { shardOfArticle } from '../query/sentences.ts';
import { useDatasetStore, useTextsStore } from './dataset-store.ts';
import { fetchMember } from './load-dataset.ts';
import { loadTextShard } from './load-texts.ts';
import { useSearchStore } from './search-store.ts';
import { useViewStore } from './view-store.ts';

const postings = new Map<number, PostingShard>();

/** Follows the filter and the dataset from now on. */
export function startTextSearch(): void {
  useViewStore.subscribe((view, before) => {
    if (view.filter.text !== before.filter.text) void search();
  });
  useDatasetStore.subscribe((state, before) => {
    if (state !== before) {
      postings.clear();
      void search();
    }
  });
  useSearchStore.setState({ ready: useViewStore.getState().filter.text === '' });
  void search();
}

/** Asks again after a failure. */
export function retrySearch(): Promise<void> {
  return search();
}

async function search(): Promise<void> {
  const { text } = useViewStore.getState().filter;
  const state = useDatasetStore.getState();
  if (text === '') {
    useSearchStore.setState({ text, hits: null, status: 'idle', ready: true });
    return;
  }
  if (state.status !== 'ready') {
    useSearchStore.setState({ status: 'searching' });
    return;
  }
  useSearchStore.setState({ status: 'searching' });
  const isCurrent = () => useViewStore.getState().filter.text === text;
  try {
    const hits = await findArticles(state.dataset, text, isCurrent);
    if (isCurrent()) useSearchStore.setState({ text, hits, status: 'idle', ready: true });
  } catch (cause) {
    if (!isCurrent()) return;
    const error = cause instanceof Error ? cause : new Error(String(cause));
    // Nothing is shown rather than what may not hold the text.
    useSearchStore.setState({ hits: new Set(), status: 'failed', error, ready: true });
  }
}

/** @param isCurrent false as soon as something else is searched for: then it stops loading. */
async function findArticles(
  dataset: Dataset,
  text: string,
  isCurrent: () => boolean,
): Promise<ReadonlySet<number>> {
  const shards = dataset.manifest.shards.postings;
  await Promise.all(postingShardsOf(text, shards).map((shard) => loadPostings(dataset, shard)));
  const candidates = findCandidates(text, postings, shards);
  // The user's own pages are in no posting: what they say is looked up.
  const own = ownArticles(dataset);
  const sure = needsNoTexts(text);
  const found = new Set<number>(sure ? candidates : []);
  for (const [shard, rows] of rowsByShard(dataset, sure ? own : [...candidates, ...own])) {
    if (!isCurrent()) break;
    await loadTextShard(shard);
    const { shards: loaded, failed } = useTextsStore.getState();
    const texts = loaded.get(shard);
    if (texts === undefined) {
      throw failed.get(shard) ?? new Error(`texts/${shard}.json is not loaded`);
    }
    for (const article of texts.articles) {
      if (rows.has(article.article) && holdsText(dataset, article, text)) {
        found.add(article.article);
      }
    }
  }
  return found;
}

function rowsByShard(dataset: Dataset, rows: readonly number[]): Map<number, Set<number>> {
  const result = new Map<number, Set<number>>();
  for (const row of rows) {
    const shard = shardOfArticle(dataset, row);
    const members = result.get(shard);
    if (members === undefined) result.set(shard, new Set([row]));
    else members.add(row);
  }
  return result;
}

async function loadPostings({ manifest }: Dataset, shard: number): Promise<void> {
  if (postings.has(shard)) return;
  const member = await fetchMember(manifest, `postings/${shard}.json`);
  postings.set(shard, parsePostingShard(...member));
}
