/** What the end-to-end tests share: opening the dashboard, and what must never happen on it. */
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/messages/messages.ts';

/** Fails a test on a console error, a page error or a request that leaves the page's origin. */
export const test = base.extend<{ readonly watch: undefined }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        // A test that takes files away expects the browser to say that they are missing.
        const missing = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !missing) problems.push(message.text());
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        const own = url.origin === new URL(baseURL ?? '').origin;
        if (!own && url.protocol !== 'data:' && url.protocol !== 'blob:') problems.push(url.href);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Each language with the name that a test has in it: what is main is tested in both. */
export const LANGUAGES: readonly { readonly locale: Locale; readonly language: string }[] =
  LOCALES.map((locale) => ({ locale, language: { zh: 'Chinese', en: 'English' }[locale] }));

/** What a user who chose the language before has in the browser. */
export async function choose(page: Page, locale: Locale): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, value);
    },
    ['wenming-atlas.preferences', JSON.stringify({ locale })] as const,
  );
}

/** Opens the dashboard with the parameters of a link and waits for its data. */
export async function open(page: Page, search = '', locale: Locale = 'zh'): Promise<void> {
  if (locale !== 'zh') await choose(page, locale);
  await page.goto(`./${search}`);
  await expect(
    page.getByRole('region', { name: /当前筛选|Current filter|Active filters/u }),
  ).toBeVisible();
}

/** A phone of the narrowest kind that the dashboard is laid out for. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** The number of articles in view, as the overview's figures or the line over a table state it. */
export async function articlesInView(page: Page): Promise<number> {
  const figure = page.locator('[data-figure="articles"]');
  const line = page.getByRole('status').filter({ hasText: /篇文章|articles?/u });
  const text = await figure.or(line).first().innerText();
  return Number(/[\d,]+/u.exec(text)?.[0].replaceAll(',', ''));
}
