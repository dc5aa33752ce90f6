/** Keeps the address and the view the same: back, forward, reload and a pasted link restore it. */
import { frameMessages } from '../messages/frame.ts';
import { checkView } from '../query/check-view.ts';
import { formatView, parseView, type UrlProblem } from '../query/url.ts';
import type { View } from '../query/view.ts';
import { useDatasetStore } from './dataset-store.ts';
import { useFrameStore } from './frame-store.ts';
import { usePreferences } from './preferences-store.ts';
import { useViewStore } from './view-store.ts';

/** True while the view follows the address, so that it does not write it again. */
let following = false;
/** The text of the search is being typed: its steps are one entry of the history. */
let typing = false;
/** What was left out of the address so far: one link gives one notice. */
let unsaid: readonly UrlProblem[] = [];

/** Reads the address once and follows both from now on. */
export function startUrlSync(): void {
  follow();
  window.addEventListener('popstate', () => {
    // What lies over the content would hide where the step has led.
    useFrameStore.getState().openSheet(null);
    follow();
  });
  useViewStore.subscribe((view, before) => {
    if (!following) write(view, before);
  });
  useDatasetStore.subscribe((state, before) => {
    if (state.status !== before.status) check();
  });
}

function follow(): void {
  typing = false;
  const { view, problems } = parseView(window.location.search);
  apply(view);
  mend(problems);
  check();
}

function apply(view: View): void {
  following = true;
  useViewStore.setState(view);
  following = false;
}

/** Drops what this dataset does not have, and says what was left out in all. */
function check(): void {
  const state = useDatasetStore.getState();
  if (state.status === 'ready') {
    const { view, problems } = checkView(useViewStore.getState(), state.dataset);
    if (problems.length > 0) apply(view);
    mend(problems);
  }
  // The dataset has its own part to say, unless it does not come.
  if (state.status !== 'loading') report();
}

/** The address is mended without a step of its own. */
function mend(problems: readonly UrlProblem[]): void {
  if (problems.length === 0) return;
  unsaid = [...unsaid, ...problems];
  replace(formatView(useViewStore.getState()));
}

function report(): void {
  if (unsaid.length === 0) return;
  const texts = frameMessages[usePreferences.getState().locale];
  const items = unsaid.map(({ parameter, value }) =>
    value === '' ? parameter : `${parameter}=${value}`,
  );
  useFrameStore.getState().notify(texts.noticeUrl([...new Set(items)].slice(0, 6).join(' · ')));
  unsaid = [];
}

function write(view: View, before: View): void {
  const search = formatView(view);
  if (search === (window.location.search === '?' ? '' : window.location.search)) return;
  const typed = view.filter.text !== before.filter.text && view.tab === before.tab;
  if (typed && typing) replace(search);
  else push(search);
  typing = typed;
}

function push(search: string): void {
  try {
    window.history.pushState(null, '', addressOf(search));
  } catch {
    // Browsers refuse when an address changes very often; the view itself is not affected.
  }
}

function replace(search: string): void {
  try {
    window.history.replaceState(null, '', addressOf(search));
  } catch {
    // As above.
  }
}

/** The address without its fragment; a bare path where nothing is chosen. */
function addressOf(search: string): string {
  return `${window.location.pathname}${search}`;
}
