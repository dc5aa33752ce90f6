/** Builds the app with all charts drawn at once, for one measurement. */
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Writes the app, without a dataset, into `folder`. */
export async function buildEager(folder: string): Promise<void> {
  await build({
    root: resolve(import.meta.dirname, '../../..'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, copyPublicDir: false },
    plugins: [
      {
        name: 'eager-charts',
        enforce: 'pre',
        resolveId: (source, importer) =>
          source === './Deferred.tsx' && importer?.includes('/views/overview/') === true
            ? resolve(import.meta.dirname, 'Deferred.tsx')
            : null,
      },
    ],
  });
}

/** Answers the page itself and its scripts and styles from `folder`, the dataset as before. */
export async function serveApp(page: Page, folder: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/' || pathname.startsWith('/assets/'),
    (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, pathname === '/' ? 'index.html' : pathname) });
    },
  );
}
