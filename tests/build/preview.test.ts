/** What `npm start` serves: the app at its address, and nothing in place of what is not there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import { expect, it, onTestFinished } from 'vitest';
import { serveError } from '../../src/build/start-error.ts';
import { makeFolder } from './folders.ts';

const CONFIG = resolve(import.meta.dirname, '../../vite.config.ts');

function serve(port: number) {
  const root = makeFolder();
  mkdirSync(join(root, 'dist/data'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), '<title>app</title>');
  writeFileSync(join(root, 'dist/data/manifest.json'), '{}');
  return preview({ root, configFile: CONFIG, preview: { port }, logLevel: 'silent' });
}

it('answers 404 for a file that is not there, and the app at / with any query', async () => {
  const server = await serve(0);
  onTestFinished(() => server.close());
  const base = server.resolvedUrls?.local[0] ?? '';
  const answers = ['', '?tab=metrics&q=网格员', 'data/manifest.json', 'data/none.json', 'none'];
  const statuses = await Promise.all(
    answers.map(async (path) => (await fetch(new URL(path, base))).status),
  );
  expect(statuses).toEqual([200, 200, 200, 404, 404]);
});

it('says that the last port is taken', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.once('error', () => done()).listen(65_535, () => done()));
  onTestFinished(() => void other.close());
  const error = await serve(65_535).then(
    () => null,
    (reason: unknown) => serveError(reason, 65_535),
  );
  expect(error).toMatchObject({ code: 'port-taken', place: '65535' });
});
