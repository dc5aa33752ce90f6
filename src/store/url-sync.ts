/** Keeps the address and the view the same: back, forward, reload and a pasted link restore it. */
import { frameMessages } from '../messages/frame.ts';
import { checkView } from '../query/check-view.ts';
import { holdsFocus } from '../query/reader/focus-sentence.ts';
import { formatView, parseView, type UrlProblem } from '../query/url.ts';
import { formatFocus } from '../query/url-values.ts';
import type { OpenArticle, View } from '../query/view.ts';
import { useDatasetStore } from './dataset-store.ts';
import { type Layer, useFrameStore } from './frame-store.ts';
import { type Entry, pushEntry, readEntry, replaceEntry } from './history-entry.ts';
import { usePreferences } from './preferences-store.ts';
import { MEDIA } from './use-media.ts';
import { useViewStore } from './view-store.ts';

/** True while the view follows the address, so that it does not write it again. */
let following = false;
/** True until the browser has gone back from the entry of a layer that was closed. */
let leaving = false;
/** The text of the search is being typed: its steps are one entry of the history. */
let typing = false;
/** What was left out of the address so far: one link gives one notice. */
let unsaid: readonly UrlProblem[] = [];

/** Reads the address once and follows both from now on. */
export function startUrlSync(): void {
  follow();
  window.addEventListener('popstate', () => {
    if (leaving) settle();
    else follow();
  });
  useViewStore.subscribe((view, before) => {
    if (!following) write(view, before);
  });
  useFrameStore.subscribe(({ sheet }, before) => {
    if (!following && sheet !== before.sheet) writeLayer();
  });
  useDatasetStore.subscribe((state, before) => {
    if (state.status !== before.status) check();
  });
}

/** Shows the view of a link that this dashboard wrote, as a step of the history. */
export function openLink(search: string): void {
  if (search !== readEntry().search) pushEntry({ search, layer: null });
  follow();
}

/** Drops a mark that the open article, its text being here now, has no characters for. */
export function checkMark(
  open: OpenArticle,
  paragraphs: readonly { readonly text: string }[],
): void {
  if (open.focus === null || holdsFocus(paragraphs, open.focus)) return;
  apply({ ...useViewStore.getState(), open: { ...open, focus: null } });
  mend([{ parameter: 'at', value: formatFocus(open.focus) }]);
  report();
}

function follow(): void {
  typing = false;
  const { search, layer } = readEntry();
  const { view, problems } = parseView(search);
  following = true;
  // What lies over the content would hide where the step has led.
  useFrameStore.getState().openSheet(layer);
  following = false;
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
  replaceEntry({ ...readEntry(), search: formatView(useViewStore.getState()) });
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
  const entry = readEntry();
  if (leaving || search === entry.search) return;
  const typed = view.filter.text !== before.filter.text && view.tab === before.tab;
  if (typed && entry.layer === 'search') replaceEntry({ ...entry, search, isStep: true });
  else if (typed && typing && entry.layer === null) replaceEntry({ ...entry, search });
  else step(entry, search);
  typing = typed && entry.layer === null;
}

/** One step; under a layer there is an entry without it, to which closing it leads. */
function step({ search: here, layer, isStep = false }: Entry, search: string): void {
  if (layer !== null) replaceEntry({ search: isStep ? here : search, layer: null });
  if (layer === null || isStep) pushEntry({ search, layer: null });
  if (layer !== null) pushEntry({ search, layer });
}

/** The layer that was opened gets its entry; from that of one that was closed the way leads back. */
function writeLayer(): void {
  const entry = readEntry();
  const layer = shownLayer();
  if (leaving || layer === entry.layer) return;
  typing = false;
  if (entry.layer === null) pushEntry({ search: entry.search, layer });
  // A tab that was opened on the layer's entry has none under it.
  else if (layer !== null || entry.isStep === true || window.history.length < 2) {
    replaceEntry({ ...entry, layer });
  } else {
    leaving = true;
    window.history.back();
  }
}

/** Where there is room the search has its place in the bar, and lies over nothing. */
function shownLayer(): Layer | null {
  const { sheet } = useFrameStore.getState();
  return sheet === 'search' && !window.matchMedia(MEDIA.searchFolded).matches ? null : sheet;
}

/** Back from the entry of a layer: what was chosen on the way is still to be written. */
function settle(): void {
  leaving = false;
  const view = useViewStore.getState();
  write(view, view);
  writeLayer();
}
