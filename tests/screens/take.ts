/**
 * `npm run screens`: screenshots of every view and state of the built app, in both languages and
 * schemes, at five widths, and PDFs of what is printed, into `.tmp/screens`; and the README's
 * picture. Run `npm run build` before it.
 * `-- --only reader,cite --widths 390 --schemes dark --languages en` takes fewer, and leaves the
 * README's picture as it is.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { LOCALES, type Locale } from '../../src/messages/messages.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { SCENES, type Scene } from './scenes.data.ts';

const OUT = resolve('.tmp/screens');
const PICTURE = resolve(import.meta.dirname, 'overview.png');
const PORT = 4390;

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
] as const;
/** Just wide enough for two columns of charts beside the reader. */
const PICTURE_SIZE = { width: 1680, height: 1000 };

interface Size {
  readonly width: number;
  readonly height: number;
}

const SCHEMES = ['light', 'dark'] as const;
/** Below this width the dashboard is laid out for a phone. */
const DESK = 768;

interface Shot {
  readonly scene: Scene;
  readonly size: Size;
  readonly scheme: (typeof SCHEMES)[number];
  readonly locale: Locale;
}

/** Everything that can be seen of the scene, whatever of it scrolls in the frame. */
async function growToContent(page: Page, { width, height }: Size): Promise<void> {
  const missing = await page.evaluate(() => {
    const hidden = [...document.querySelectorAll('*')].map((element) =>
      getComputedStyle(element).overflowY === 'auto'
        ? element.scrollHeight - element.clientHeight
        : 0,
    );
    return Math.max(0, ...hidden);
  });
  await page.setViewportSize({ width, height: height + missing });
  await settle(page, false);
}

/** Until nothing is on its way and nothing has changed for a while: charts are drawn in turns. */
async function settle(page: Page, loadsAll: boolean): Promise<void> {
  if (loadsAll) await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let rest = setTimeout(resolve, 800);
        new MutationObserver(() => {
          clearTimeout(rest);
          rest = setTimeout(resolve, 800);
        }).observe(document, { subtree: true, childList: true, attributes: true });
        setTimeout(resolve, 10_000);
      }),
  );
}

/** @param root the address of the served app */
async function take(browser: Browser, root: string, shot: Shot, file: string): Promise<void> {
  const { scene, size, scheme, locale } = shot;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    hasTouch: size.width < DESK,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript((kept) => {
    window.localStorage.setItem('wenming-atlas.preferences', JSON.stringify({ locale: kept }));
  }, locale);
  await scene.before?.(page);
  // Not all that it loads may come: some scenes hold it back.
  await page.goto(`${root}${scene.search}`, { waitUntil: 'commit' });
  await page.getByRole('main').waitFor();
  await settle(page, scene.before === undefined);
  await scene.act?.({ page, locale });
  if (scene.act !== undefined) await settle(page, false);
  if (scene.tall === true) await growToContent(page, size);
  await (scene.paper === true
    ? page.pdf({ path: file, preferCSSPageSize: true })
    : page.screenshot({ path: file }));
  await context.close();
}

/** The named ones, or all. */
function choose<T>(all: readonly T[], names: string | undefined, nameOf: (entry: T) => string) {
  const wanted = names?.split(',');
  return wanted === undefined ? all : all.filter((entry) => wanted.includes(nameOf(entry)));
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    widths: { type: 'string' },
    schemes: { type: 'string' },
    languages: { type: 'string' },
  },
});
const scenes = choose(SCENES, values.only, ({ name }) => name);
const sizes = choose(SIZES, values.widths, ({ width }) => String(width));
const schemes = choose(SCHEMES, values.schemes, String);
const languages = choose(LOCALES, values.languages, String);

mkdirSync(OUT, { recursive: true });
const server = await preview({ preview: { port: PORT, open: false }, logLevel: 'error' });
const root = server.resolvedUrls?.local[0] ?? '';
const { path, arguments: list } = await findBrowser(process.env);
const browser = await chromium.launch({ executablePath: path, args: [...list] });
const shots = scenes.flatMap((scene) =>
  sizes
    .filter((size) => playsOn(scene, size))
    .flatMap((size) =>
      schemes
        .filter((scheme) => scene.paper !== true || scheme === 'dark')
        .flatMap((scheme) => languages.map((locale) => ({ scene, size, scheme, locale }))),
    ),
);

/** Paper has one width, and is white whatever the screen is. */
function playsOn({ on, paper }: Scene, { width }: Size): boolean {
  if (paper === true) return width === 1440;
  return on === undefined || on === (width < DESK ? 'phone' : 'desk');
}

/** Takes what nobody has taken yet, until nothing is left. */
async function takeShots(): Promise<void> {
  for (let shot = shots.pop(); shot !== undefined; shot = shots.pop()) {
    const name = `${shot.scene.name}-${shot.size.width}-${shot.scheme}-${shot.locale}`;
    const kind = shot.scene.paper === true ? 'pdf' : 'png';
    await take(browser, root, shot, join(OUT, `${name}.${kind}`)).catch((error: unknown) => {
      process.stderr.write(`${name}: ${String(error)}\n`);
      process.exitCode = 1;
    });
  }
}
// Most of the time of a picture is spent waiting.
await Promise.all(Array.from({ length: 3 }, takeShots));
if (Object.keys(values).length === 0) {
  const scene: Scene = { name: 'README', search: '?article=000_161959be8bda94cc.3&at=1.162-167' };
  await take(browser, root, { scene, size: PICTURE_SIZE, scheme: 'light', locale: 'zh' }, PICTURE);
}
await browser.close();
await server.close();
process.stdout.write(`${OUT}\n`);
