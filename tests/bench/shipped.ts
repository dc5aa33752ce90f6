/** The reader as browsers get it: bundled, and not as a loader of TypeScript hands it to Node. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

type Reader = Pick<typeof import('../../src/reading/read-page.ts'), 'readPages'>;

/**
 * Bundles the reader with the app's target and loads it. The loader that runs the tests gives each
 * inner function its name back whenever it is made, which costs a few hundredths of the time and
 * which no user waits for.
 */
export async function loadShipped(): Promise<Reader> {
  const folder = await mkdtemp(join(tmpdir(), 'reader-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        target: 'es2022',
        copyPublicDir: false,
        lib: {
          entry: resolve(import.meta.dirname, '../../src/reading/read-page.ts'),
          formats: ['es'],
          fileName: 'reader',
        },
      },
    });
    return (await import(pathToFileURL(join(folder, 'reader.js')).href)) as Reader;
  } finally {
    await rm(folder, { recursive: true });
  }
}
