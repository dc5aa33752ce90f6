/** The browser that the tests run in: the one named, one installed here, or the one npm brought. */
import { accessSync, constants } from 'node:fs';

export interface Browser {
  readonly path: string;
  readonly arguments: readonly string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

/** A test browser talks to localhost only; its own look-ups would fail on a closed network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param environment CHROME_PATH names a browser of one's own; NO_SYSTEM_BROWSER=1 skips installed ones. */
export async function findBrowser(environment: NodeJS.ProcessEnv): Promise<Browser> {
  const named = environment.CHROME_PATH;
  if (named !== undefined && named !== '') return { path: named, arguments: ARGUMENTS };
  const installed = environment.NO_SYSTEM_BROWSER === '1' ? undefined : INSTALLED.find(isRunnable);
  if (installed !== undefined) return { path: installed, arguments: ARGUMENTS };
  // The package decides by this variable which shared libraries it unpacks beside the browser.
  environment.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // The package's own arguments put everything into one process, which falls with its first page.
  return { path: await packaged.executablePath(), arguments: ARGUMENTS };
}
