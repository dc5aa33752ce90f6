/** Files dropped anywhere on the dashboard are the user's own pages; without this the browser would leave for them. */
import { frameMessages } from '../messages/frame.ts';
import { useFrameStore } from './frame-store.ts';
import { usePreferences } from './preferences-store.ts';
import { useViewStore } from './view-store.ts';

/** Follows drops from now on; what reads them is loaded with the first one. */
export function startFileDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    void readFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

/** Whether files are held, not text of a page. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

async function readFiles(files: readonly File[]): Promise<void> {
  useViewStore.setState({ tab: 'pages', page: null });
  try {
    const { addOwnPages } = await import('./own-pages-store.ts');
    await addOwnPages(files);
  } catch {
    const { whyUnreachable } = frameMessages[usePreferences.getState().locale];
    useFrameStore.getState().notify(whyUnreachable);
  }
}
