/** `npm run dev`: the dataset is rebuilt and the view refreshed when a page in `seeds/` changes. */
import { spawn } from 'node:child_process';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { oneAtATime } from './one-at-a-time.ts';

/** An editor saves a file in several steps; what follows within this time is one change. */
const SETTLE_MS = 150;

/**
 * The dataset is made by a process of its own, so that a change of the reader's code takes effect
 * with the next page that is saved, and the configuration need not load the reader.
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'wenming-atlas-dataset',
    apply: 'serve',
    async configureServer(server) {
      if (server.config.mode === 'test') return;
      const { root } = server.config;
      await rebuild(root);
      const watched = [resolve(root, 'seeds'), ...READER.map((folder) => resolve(root, folder))];
      server.watcher.add(watched);
      // A run may take longer than the time between two changes.
      const ask = oneAtATime(() => refresh(server));
      let timer: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_event, path) => {
        if (!watched.some((folder) => path === folder || path.startsWith(folder + sep))) return;
        clearTimeout(timer);
        timer = setTimeout(ask, SETTLE_MS);
      });
    },
  };
}

const READER = ['src/reading', 'src/gazetteer', 'src/chinese', 'src/model'] as const;

/** A folder that cannot be read leaves the last dataset in place; the process has said why. */
async function refresh(server: ViteDevServer): Promise<void> {
  if (await rebuild(server.config.root)) server.ws.send({ type: 'full-reload' });
}

function rebuild(root: string): Promise<boolean> {
  const script = join(root, 'src/build/dataset.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (status) => done(status === 0));
  });
}
