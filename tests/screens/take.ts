/**
 * `npm run screens`: screenshots of every view of the built app, in both languages and schemes, at
 * three widths, into `.tmp/screens`; and the README's picture. Run `npm run build` before it.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../e2e/find-browser.ts';

const OUT = resolve('.tmp/screens');
const PICTURE = resolve(import.meta.dirname, 'overview.png');

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

const VIEWS = [
  ['overview', ''],
  ['metrics', '?tab=metrics'],
  ['initiatives', '?tab=initiatives'],
  ['articles', '?tab=articles'],
  ['compare', '?tab=compare&compare=甘肃省&compare=四川省'],
  ['pages', '?tab=pages'],
  ['one-page', '?tab=pages&shown-page=003_7b86b682add3b8cc.txt'],
  ['method', '?tab=method'],
  ['reader', '?tab=metrics&article=000_161959be8bda94cc.3'],
  ['page', '?tab=metrics&article=003_7b86b682add3b8cc.1&side=page'],
  ['empty', '?tab=articles&q=没有人写过的话'],
] as const;

interface Shot {
  readonly address: string;
  readonly file: string;
  readonly size: (typeof SIZES)[number];
  readonly scheme: 'light' | 'dark';
  readonly english: boolean;
}

async function take(
  browser: Browser,
  { address, file, size, scheme, english }: Shot,
): Promise<void> {
  const page = await browser.newPage({
    viewport: size,
    colorScheme: scheme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  if (english) await page.getByRole('button', { name: 'Switch to English' }).click();
  // Texts and charts arrive after the frame; nothing on the page says that all of them are there.
  await page.waitForTimeout(900);
  await page.screenshot({ path: file });
  await page.close();
}

mkdirSync(OUT, { recursive: true });
const server = await preview({ preview: { port: 4390, open: false }, logLevel: 'error' });
const root = server.resolvedUrls?.local[0] ?? '';
const { path, arguments: list } = await findBrowser(process.env);
const browser = await chromium.launch({ executablePath: path, args: [...list] });
for (const [name, search] of VIEWS) {
  for (const size of SIZES) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const english of [false, true]) {
        const file = join(OUT, `${name}-${size.width}-${scheme}-${english ? 'en' : 'zh'}.png`);
        await take(browser, { address: `${root}${search}`, file, size, scheme, english });
      }
    }
  }
}
const first = SIZES[0];
const address = `${root}?article=000_161959be8bda94cc.3&at=1.162-167`;
await take(browser, {
  address: address,
  file: PICTURE,
  size: first,
  scheme: 'light',
  english: false,
});
await browser.close();
await server.close();
process.stdout.write(`${OUT}\n${PICTURE}\n`);
