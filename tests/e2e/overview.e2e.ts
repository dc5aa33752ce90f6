import type { Page } from '@playwright/test';
import { filtersMessages } from '../../src/messages/filters.ts';
import { overviewMessages } from '../../src/messages/overview.ts';
import { provinceOf } from '../../src/model/provinces.ts';
import { labelOfValue } from '../../src/query/facet-values.ts';
import { articlesInView, expect, LANGUAGES, open, test } from './dashboard.ts';

for (const { locale, language } of LANGUAGES) {
  const texts = overviewMessages[locale];
  const mark = locale === 'zh' ? '，' : ', ';
  const gansu = provinceOf('甘肃省')?.[locale] ?? '';
  const sichuan = provinceOf('四川省')?.[locale] ?? '';

  test(`the first screen shows figures and four charts without scrolling, ${language}`, async ({
    page,
  }) => {
    await open(page, '', locale);
    for (const name of [texts.byProvince, texts.tiles, texts.byTheme, texts.timeline]) {
      const heading = page.getByRole('main').getByRole('heading', { name, exact: true });
      await expect(heading).toBeInViewport();
    }
    for (const figure of ['articles', 'initiatives', 'metrics', 'provinces']) {
      await expect(page.locator(`[data-figure="${figure}"]`)).toBeInViewport();
    }
    await expect(
      page.getByRole('button', { name: new RegExp(`^${gansu} · `, 'u') }).first(),
    ).toBeInViewport();
  });

  test(`a tile filters everything, the address holds it, and the same click undoes it, ${language}`, async ({
    page,
  }) => {
    await open(page, '', locale);
    const all = await articlesInView(page);
    const tiles = page.getByRole('group', { name: texts.tiles });
    const tile = tiles.getByRole('button', { name: new RegExp(`^${sichuan}${mark}`, 'u') });
    await tile.click();
    await expect(page).toHaveURL(/region=/u);
    await expect.poll(() => articlesInView(page)).toBeLessThan(all);
    const label = labelOfValue('regions', '四川省', locale);
    const chip = page.getByRole('button', { name: filtersMessages[locale].remove(label) });
    await expect(chip).toBeVisible();
    // What another one adds is said before it is clicked, and is what comes.
    const other = tiles.getByRole('button', { name: new RegExp(`^${gansu}${mark}`, 'u') });
    const gives = /(\d+)\D*$/u.exec((await other.getAttribute('aria-label')) ?? '')?.[1];
    await other.click();
    await expect(page.locator('[data-figure="initiatives"]')).toContainText(
      new RegExp(`^${gives} `, 'u'),
    );
    await other.click();
    await expect(tile).toHaveAttribute('aria-pressed', 'true');
    await tile.click();
    await expect.poll(() => articlesInView(page)).toBe(all);
    await expect(page).not.toHaveURL(/region=/u);
  });

  test(`a bar filters by province and theme with the keyboard alone, ${language}`, async ({
    page,
  }) => {
    await open(page, '', locale);
    const bar = page.getByRole('button', { name: new RegExp(`^${gansu} · `, 'u') }).first();
    await bar.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/region=.*theme=|theme=.*region=/u);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/theme=/u);
  });
}

test('back, forward and reload restore the view', async ({ page }) => {
  await open(page);
  const all = await articlesInView(page);
  await page
    .getByRole('group', { name: '省份方格' })
    .getByRole('button', { name: /^北京，/u })
    .click();
  await expect.poll(() => articlesInView(page)).toBeLessThan(all);
  const beijing = await articlesInView(page);
  await page.getByRole('link', { name: '举措' }).first().click();
  await expect(page).toHaveURL(/tab=initiatives/u);
  await page.reload();
  await expect.poll(() => articlesInView(page)).toBe(beijing);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => articlesInView(page)).toBe(all);
  await page.goForward();
  await expect.poll(() => articlesInView(page)).toBe(beijing);
});

test('the largest numbers open their sentence', async ({ page }) => {
  await open(page);
  await page
    .getByRole('button', { name: /合格率|优秀率|覆盖率/u })
    .first()
    .click();
  await expect(page).toHaveURL(/article=|open=/u);
  await expect(page.getByRole('complementary', { name: '阅读' })).toBeVisible();
});

/** Where the charts and the marks of the chart of themes stand, from the top of the screen. */
async function placesOf(page: Page): Promise<Record<string, number>> {
  await expect(page.locator('[data-mark^="theme/"]').first()).toBeVisible();
  return page.evaluate(() => {
    const places: Record<string, number> = {};
    for (const element of document.querySelectorAll('figure, [data-mark^="theme/"]')) {
      const name = element.getAttribute('data-mark') ?? element.querySelector('h2')?.textContent;
      places[name ?? ''] = Math.round(element.getBoundingClientRect().top);
    }
    return places;
  });
}

test.describe('nothing moves away from under the pointer', () => {
  for (const [what, mark] of [
    ['a theme', '[data-mark="theme/party-building"]'],
    ['a rare theme', '[data-mark="theme/work-style"]'],
    ['a month', '[data-mark="month/2021-01"]'],
    ['a province in the south', '[data-mark="tile/36"]'],
  ] as const) {
    test(`at a click on ${what}, at the top and further down`, async ({ page }) => {
      await open(page);
      await expect(page.locator('[data-mark^="number/"]').first()).toBeVisible();
      await page.locator('[data-mark^="month/"]').first().waitFor();
      const all = await articlesInView(page);
      for (const scrolled of [0, 300]) {
        await page.evaluate((top) => {
          for (const view of document.querySelectorAll('main *')) view.scrollTop = top;
        }, scrolled);
        const before = await placesOf(page);
        const box = await page.locator(mark).first().boundingBox();
        const at = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
        // A click where the mark is, and a second one at the same point.
        await page.mouse.click(at[0] ?? 0, at[1] ?? 0);
        await expect.poll(() => articlesInView(page)).toBeLessThan(all);
        const after = await placesOf(page);
        for (const [name, top] of Object.entries(after))
          expect([scrolled, name, top]).toEqual([scrolled, name, before[name]]);
        await page.mouse.click(at[0] ?? 0, at[1] ?? 0);
        await expect.poll(() => articlesInView(page)).toBe(all);
      }
    });
  }
});

test('Esc closes the reader that was opened last, then undoes the click on a chart', async ({
  page,
}) => {
  await open(page);
  const all = await articlesInView(page);
  await page.locator('[data-mark="theme/party-building"]').click();
  await expect.poll(() => articlesInView(page)).toBeLessThan(all);
  await page.locator('[data-mark^="number/"]').first().click();
  await expect(page.getByRole('complementary', { name: '阅读' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name: '阅读' })).toBeHidden();
  expect(await articlesInView(page)).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await expect.poll(() => articlesInView(page)).toBe(all);
});

test('the tiles take the width of their column, also where the filters are folded away', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: '收起筛选' }).click();
  const figure = page.getByRole('figure', { name: '省份方格' });
  const gap = async () => {
    const [column, grid] = [await figure.boundingBox(), await figure.locator('svg').boundingBox()];
    return Math.abs((column?.width ?? 0) - (grid?.width ?? 0));
  };
  await expect.poll(gap).toBeLessThan(2);
});
