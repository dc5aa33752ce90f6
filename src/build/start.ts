/** `npm start`: read `seeds/`, write the dataset, build the app, serve it, open the browser. */
import { build, preview } from 'vite';
import { parseCommand, parsePort } from './arguments.ts';
import { buildDataset } from './build-dataset.ts';
import { makeProgress } from './progress.ts';
import { PROGRESS_TEXTS } from './progress-texts.ts';
import { formatReport } from './report.ts';
import { runCommand } from './run-command.ts';
import { buildError, checkWritable, serveError } from './start-error.ts';

const COMMAND = {
  usage: `npm start -- [--port N] [--no-open]
  --port N    port of the address (4173; the next free one where it is taken)
  --no-open   do not open a browser`,
  options: {
    port: { type: 'string', default: '4173' },
    'no-open': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  positionals: false,
} as const;

/** A browser is opened where a person sits: on a desktop, not in CI and not over a bare shell. */
function mayOpen(environment: NodeJS.ProcessEnv): boolean {
  if (environment.CI === 'true' || environment.CI === '1') return false;
  if (process.platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

await runCommand(async (language) => {
  const { values } = parseCommand(COMMAND, process.argv.slice(2));
  if (values.help) {
    process.stdout.write(`${COMMAND.usage}\n`);
    return;
  }
  const port = parsePort(values.port);
  const read = await buildDataset({
    from: 'seeds',
    out: 'public/data',
    strict: false,
    encoding: null,
    onProgress: makeProgress(process.stderr, PROGRESS_TEXTS[language]),
  });
  process.stdout.write(`${formatReport(read, language).join('\n')}\n`);
  await checkWritable('dist');
  await build({ logLevel: 'warn' }).catch((error: unknown) => {
    throw buildError(error, 'dist');
  });
  const open = !values['no-open'] && mayOpen(process.env);
  const server = await preview({
    preview: { port, strictPort: false, open },
    logLevel: 'error',
  }).catch((error: unknown) => {
    throw serveError(error, port);
  });
  process.stdout.write(`${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\n`);
  const stop = () => {
    void server.close().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
