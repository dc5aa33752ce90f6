/** The dashboard's entry: styles, what runs beside React, then the frame. */
import './views/tokens.css';
import './views/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startPreferences } from './store/apply-preferences.ts';
import { startFileDrops } from './store/file-drops.ts';
import { loadDataset } from './store/load-dataset.ts';
import { startTextSearch } from './store/text-search.ts';
import { startUrlSync } from './store/url-sync.ts';
import { useViewStore } from './store/view-store.ts';
import { App } from './views/App.tsx';
import { preloadView } from './views/frame/lazy-views.tsx';

startPreferences();
startUrlSync();
startTextSearch();
startFileDrops();
void loadDataset();
preloadView(useViewStore.getState().tab);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
