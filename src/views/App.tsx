/** The dashboard's frame: the bar, the facets, the view, the reader; it draws no data itself. */
import { Suspense, useEffect } from 'react';
import { frameMessages } from '../messages/frame.ts';
import type { Tab } from '../query/view.ts';
import { useDatasetStore } from '../store/dataset-store.ts';
import { useFrameStore } from '../store/frame-store.ts';
import { usePreferences } from '../store/preferences-store.ts';
import { useReaderSettings } from '../store/reader-settings-store.ts';
import { useSearchStore } from '../store/search-store.ts';
import { MEDIA, useMedia } from '../store/use-media.ts';
import { useMessages } from '../store/use-messages.ts';
import { useSearchFailure } from '../store/use-search-failure.ts';
import { useViewStore } from '../store/view-store.ts';
import styles from './App.module.css';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { FilterSheet } from './filters/FilterSheet.tsx';
import { SummaryBar, SummaryRoom } from './filters/SummaryBar.tsx';
import controls from './frame/controls.module.css';
import { FailedState, LoadingState } from './frame/DatasetStates.tsx';
import { ErrorBoundary } from './frame/ErrorBoundary.tsx';
import { CONTENT, focusContent } from './frame/focus-content.ts';
import { HelpSheet } from './frame/HelpSheet.tsx';
import { VIEWS } from './frame/lazy-views.tsx';
import { Notices } from './frame/Notices.tsx';
import { ReaderPane } from './frame/ReaderPane.tsx';
import { SearchFailed } from './frame/SearchFailed.tsx';
import { TabLinks } from './frame/TabLinks.tsx';
import { TopBar } from './frame/TopBar.tsx';
import { TAB_LABELS } from './frame/tabs.ts';
import { useShortcuts } from './frame/use-shortcuts.ts';

export function App() {
  const texts = useMessages(frameMessages);
  const phone = useMedia(MEDIA.phone);
  const status = useDatasetStore((state) => state.status);
  const ready = status === 'ready';
  const known = useSearchFailure() === null;
  // Until then the facets would list what the text leaves nothing of.
  const searched = useSearchStore((search) => search.ready);
  const tab = useViewStore((view) => view.tab);
  const filtersOpen = usePreferences((preferences) => preferences.filtersOpen);
  const sheet = useFrameStore((frame) => frame.sheet);
  const filtered = tab !== 'method';
  const covered = useReaderOver() && ready;
  useShortcuts();
  useEffect(() => {
    document.title = `${texts[TAB_LABELS[tab]]} · ${texts.product}`;
  }, [texts, tab]);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href={`#${CONTENT}`} onClick={skipToContent}>
        {texts.skip}
      </a>
      <TopBar ready={ready} phone={phone} />
      <div className={styles.body}>
        {status !== 'failed' && filtered && !phone && filtersOpen && (
          <FilterPanel
            ready={ready && known && searched}
            waiting={status === 'loading' || !searched}
            covered={covered}
          />
        )}
        <main id={CONTENT} className={styles.main} tabIndex={-1} inert={covered}>
          <h1 className={controls.hidden}>{texts[TAB_LABELS[tab]]}</h1>
          <Content summary={filtered} />
        </main>
        {ready && <ReaderPane />}
      </div>
      {phone && <TabLinks place="bottom" />}
      {ready && known && sheet === 'filters' && <FilterSheet />}
      {sheet === 'help' && <HelpSheet />}
      <Notices />
    </div>
  );
}

/** Whether the reader lies over the content: then neither keys nor voices may reach what it hides. */
function useReaderOver(): boolean {
  const open = useViewStore((view) => view.open !== null);
  const beside = useMedia(MEDIA.readerBeside);
  const wide = useReaderSettings((settings) => settings.wide);
  return open && (wide || !beside);
}

/** Moves the focus without a fragment in the address, which holds only what the user chose. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  focusContent();
}

function Content({ summary }: { readonly summary: boolean }) {
  const state = useDatasetStore();
  const tab = useViewStore((view) => view.tab);
  const searched = useSearchStore((search) => search.ready);
  const failure = useSearchFailure();
  if (state.status === 'loading' || (state.status === 'ready' && !searched)) {
    return (
      <>
        {summary && <SummaryRoom />}
        <div className={styles.view} data-tab={tab}>
          <LoadingState tagline={tab === 'overview'} />
        </div>
      </>
    );
  }
  if (state.status === 'failed') {
    return (
      <>
        <div className={styles.failed} data-tab={tab}>
          <FailedState error={state.error} manifest={state.manifest} />
        </div>
        {tab === 'method' && <View tab={tab} />}
      </>
    );
  }
  return (
    <>
      {summary && <SummaryBar />}
      {summary && failure !== null ? <SearchFailed error={failure} /> : <View tab={tab} />}
    </>
  );
}

function View({ tab }: { readonly tab: Tab }) {
  const Part = VIEWS[tab];
  return (
    <div className={styles.view} data-tab={tab}>
      <ErrorBoundary key={tab} part={tab}>
        <Suspense fallback={<LoadingState />}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
