/** The reader as browsers get it: bundled, and not as a loader of TypeScript hands it to Node. */

import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, type Rollup } from 'vite';

type Reader = Pick<typeof import('../../src/reading/read-page.ts'), 'readPages'>;

/**
 * Bundles the reader with the app's target and runs it as a script. Whatever the benchmark imports, the
 * loader that runs it rewrites, so that each inner function gets its name back whenever it is made: a
 * tenth of the time and more, which no user waits for.
 */
export async function loadShipped(): Promise<Reader> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../src/reading/read-page.ts'),
        formats: ['iife'],
        name: 'shippedReader',
      },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('the reader was not bundled');
  return runInThisContext(`${chunk.code}; shippedReader`) as Reader;
}
