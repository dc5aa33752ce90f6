/** End-to-end tests: the built app on the dataset of the seeds, in a real browser. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { findFreePort } from './free-port.ts';

// The runner and its workers load this file each; they share the port through the environment.
process.env.WENMING_E2E_PORT ??= String(await findFreePort());
const PORT = Number(process.env.WENMING_E2E_PORT);
const browser = await findBrowser(process.env);

/** Tests that measure time: first and one after the other, while no other test keeps the machine busy. */
const TIMED = ['**/large.e2e.ts', '**/weight.e2e.ts'];

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'behaviour', testMatch: '**/*.e2e.ts', testIgnore: TIMED, dependencies: ['time'] },
    {
      name: 'time',
      testMatch: TIMED,
      workers: 1,
      fullyParallel: false,
      // A trace takes pictures of the page in the middle of what is measured.
      use: { trace: 'off' },
    },
  ],
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    launchOptions: { executablePath: browser.path, args: [...browser.arguments] },
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npm start -- --no-open --port ${PORT}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
