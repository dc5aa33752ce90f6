import { filtersMessages } from '../../src/messages/filters.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import { labelOfValue } from '../../src/query/facet-values.ts';
import { articlesInView, expect, LANGUAGES, open, test } from './dashboard.ts';

test('English is one click away and stays', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Initiatives by province' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/Wenming Atlas/u);
});

test('dark follows the system, and the user can choose', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ colorScheme: 'dark', ...(baseURL ? { baseURL } : {}) });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.getByRole('button', { name: /^配色/u }).click();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', /light|dark/u);
  await page.close();
});

for (const tab of ['overview', 'metrics', 'articles', 'pages', 'method']) {
  test(`${tab} fits every width without scrolling sideways, in either language`, async ({
    page,
  }) => {
    await page.goto(`./?tab=${tab}`);
    for (const other of ['EN', '中文']) {
      for (const width of [360, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 844 });
        await expect(page.getByRole('main')).toBeVisible();
        await page.waitForTimeout(200);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([other, width, Math.max(0, overflow)]).toEqual([other, width, 0]);
      }
      await page.getByText(other, { exact: true }).first().click();
    }
  });
}

test('nothing moves while the page loads', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // Layout shifts are not in the DOM library's types yet.
        const { value, hadRecentInput } = entry as unknown as {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) shift += value;
      }
      document.documentElement.dataset.shift = String(shift);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open(page);
  await page.waitForTimeout(1500);
  const shift = Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
  expect(shift).toBeLessThanOrEqual(0.02);
});

test('a dataset file that is gone gives a screen that says which, why and what to do', async ({
  page,
}) => {
  await page.route('**/facts.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: '数据没能读出来' })).toBeVisible();
  await expect(page.getByText(/facts\.json/u).first()).toBeVisible();
  await expect(page.getByText(/npm run dataset/u)).toBeVisible();
  await page.unroute('**/facts.json');
  await page.getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('heading', { name: '各省举措' })).toBeVisible();
});

test('a changed file is noticed by its digest', async ({ page }) => {
  await page.route('**/facts.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(/\d/u, '9') });
  });
  await page.goto('./');
  await expect(page.getByText(/校验码/u)).toBeVisible();
});

test('storage that is blocked does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the page may load only what lies beside it, and sets no cookie', async ({
  page,
  context,
}) => {
  await open(page);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(await context.cookies()).toEqual([]);
  expect(await page.locator('script:not([src])').count()).toBe(0);
});

for (const [what, search] of [
  ['the tables', '?tab=metrics&metrics-group=province'],
  ['the list of articles', '?tab=articles&articles-group=province&q=志愿'],
  ['the initiatives', '?tab=initiatives&initiatives-group=article'],
  ['the comparison', '?tab=compare&compare=甘肃省&compare=四川省/内江市'],
  ['the reader', '?tab=metrics&article=000_161959be8bda94cc.3'],
  ['the overview', '?tab=overview'],
] as const) {
  test(`in English, every Chinese word of ${what} says that it is Chinese`, async ({ page }) => {
    await open(page, search);
    await page.getByText('EN', { exact: true }).first().click();
    await expect(page.getByRole('link', { name: 'Overview' })).toBeVisible();
    const unmarked = () =>
      page.evaluate(() => {
        const found: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          const around = node.parentElement?.closest('[lang="zh-CN"], noscript, script, style');
          if (/\p{Script=Han}/u.test(text) && !around) found.push(text);
        }
        return found;
      });
    await expect.poll(unmarked).toEqual([]);
    // A province has one name in a language: its facet's.
    await expect(page.getByText(/甘肃省|四川省/u)).toHaveCount(0);
  });
}

for (const width of [360, 390]) {
  test(`at ${width} px the button of the columns stands beside the count`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await open(page, '?tab=metrics&metrics-group=province');
    const columns = await page.getByRole('button', { name: /^列/u }).boundingBox();
    const count = await page.getByText('80 行').boundingBox();
    const middle = (box: typeof columns) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
    expect(Math.abs(middle(columns) - middle(count))).toBeLessThan(6);
  });
}

for (const { locale, language } of LANGUAGES) {
  test(`on a phone Back closes the filters or the search and no more, ${language}`, async ({
    page,
  }) => {
    const [texts, frame] = [filtersMessages[locale], frameMessages[locale]];
    await page.setViewportSize({ width: 360, height: 780 });
    await open(page, '?tab=articles', locale);
    const sheet = page.getByRole('dialog', { name: texts.heading });
    await page.getByRole('button', { name: texts.openFilters, exact: true }).click();
    const gansu = labelOfValue('regions', '甘肃省', locale);
    await sheet.locator('button[aria-pressed]').filter({ hasText: gansu }).first().click();
    await expect(page).toHaveURL(/region=/u);
    await page.goBack();
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(/region=/u);
    await expect.poll(() => articlesInView(page)).toBe(2);
    // Forward opens it again, and its button closes it.
    await page.goForward();
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: frame.close }).click();
    await expect(sheet).toBeHidden();
    // The search: Back closes it, and after something was typed takes the text back.
    const sign = page.getByRole('button', { name: frame.search });
    const field = page.locator('search');
    await sign.click();
    await expect(field).toHaveCSS('opacity', '1');
    await page.goBack();
    await expect(field).toHaveCSS('opacity', '0');
    await expect(page).toHaveURL((url) => url.search.startsWith('?tab=articles&region='));
    await sign.click();
    await page.keyboard.type('志愿');
    await expect(page).toHaveURL(/q=/u);
    await page.goBack();
    await expect(field).toHaveCSS('opacity', '0');
    await expect(page).toHaveURL((url) => url.search.startsWith('?tab=articles&region='));
    // Nothing lies over the content any more: Back is a step of the filters.
    await page.goBack();
    await expect(page).not.toHaveURL(/region=/u);
    await expect(sheet).toBeHidden();
  });
}

for (const width of [768, 860, 960, 961, 1024]) {
  test(`nothing in the top bar lies over another at ${width} pixels, in English`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await open(page, '?tab=metrics');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('link', { name: 'Method' })).toBeVisible();
    const overlaps = await page.evaluate(() => {
      const boxes = [
        ...document.querySelectorAll('header > p, header a, header button, header label'),
      ]
        .filter((element) => element.checkVisibility({ checkOpacity: true }))
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 2)
        .sort((a, b) => a.box.left - b.box.left);
      return boxes.flatMap(({ text, box }, at) => {
        const next = boxes[at + 1];
        return next !== undefined && next.box.left < box.right - 1 && next.box.right > box.right
          ? [`${text} under ${next.text}`]
          : [];
      });
    });
    expect(overlaps).toEqual([]);
  });
}
