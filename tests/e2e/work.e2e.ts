/** What people come back to: a link that restores everything, views with names, rows to paste. */
import type { Page } from '@playwright/test';
import { articlesInView, expect, open, test } from './dashboard.ts';

/** All that a link must bring back, as it is on screen. */
async function readView(page: Page) {
  const grid = page.getByRole('grid');
  await expect(grid.getByRole('gridcell').first()).toBeVisible();
  const reader = page.getByRole('complementary', { name: /^(?:阅读|Reader)$/u });
  await expect(reader.locator('[data-lit]').first()).toBeVisible();
  return {
    headings: await grid.getByRole('columnheader').allInnerTexts(),
    rows: await grid.getByRole('row').allInnerTexts(),
    chips: await page.getByRole('region', { name: /^(?:当前筛选|Active filters)$/u }).innerText(),
    title: await reader.getByRole('heading').first().innerText(),
    marked: await reader.locator('[data-lit]').allInnerTexts(),
  };
}

test('a pasted link restores filter, order, columns, groups, article and marked sentence', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '?tab=metrics');
  await page.getByRole('button', { name: /^北京市，\d+，点按只看$/u }).click();
  await page.getByRole('button', { name: /^湖北省，\d+，点按加上$/u }).click();
  await page.getByRole('button', { name: '排除环境整治' }).click();
  const heading = (name: RegExp) => page.getByRole('columnheader', { name }).getByRole('button');
  await heading(/^单位/u).first().click();
  await heading(/^数值/u)
    .first()
    .click({ modifiers: ['Shift'] });
  await page.getByRole('button', { name: /^列 / }).click();
  await page.getByRole('checkbox', { name: '显示“文章”列' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByLabel('分组').selectOption({ label: '省份' });
  await page.locator('tr[data-row]').nth(1).getByRole('button').first().click();
  const here = await readView(page);
  expect(here.chips).toContain('不含');
  expect(here.headings.join(' ')).not.toContain('文章');

  const other = await browser.newPage({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' });
  await other.setViewportSize({ width: 1440, height: 900 });
  await other.goto(page.url());
  expect(await readView(other)).toEqual(here);
  await other.close();
});

for (const english of [false, true]) {
  const language = english ? 'English' : 'Chinese';

  test(`rows are chosen and copied by keyboard alone, as rows and columns, ${language}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?tab=metrics&region=北京市&metrics-columns=indicator,value,unit');
    if (english) await page.getByRole('button', { name: 'Switch to English' }).click();
    await page.getByRole('gridcell').nth(1).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    await expect(page.getByText(english ? '3 selected' : '已选 3 行')).toBeVisible();
    await page.keyboard.press('Control+C');
    await expect(page.getByText(english ? /3 rows copied/u : /已复制 3 行/u)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const lines = copied.trimEnd().split(/\r?\n/u);
    expect(lines[0]?.split('\t').slice(0, 1)).toEqual([english ? 'Indicator' : '指标']);
    const shown = await page
      .locator('tr[data-row] td[data-id="indicator"]')
      .evaluateAll((cells) => cells.slice(0, 3).map((cell) => cell.textContent?.trim()));
    expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(shown);
  });

  test(`a view gets a name and restores all that its link does, article and mark included, ${language}`, async ({
    page,
  }) => {
    const views = english ? 'Saved views' : '常用视图';
    const name = english ? 'Party weekly' : '党建周报';
    const link =
      '?tab=metrics&theme=party-building&not-kind=photo&by-name=region&metrics-sort=-value&article=000_161959be8bda94cc.3&at=1.162-167';
    await open(page, link);
    if (english) await page.getByRole('button', { name: 'Switch to English' }).click();
    const here = await readView(page);
    await page.getByRole('button', { name: views }).click();
    await page.getByRole('textbox', { name: english ? 'Name' : '名称' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    const some = await articlesInView(page);
    await open(page);
    await expect.poll(() => articlesInView(page)).toBeGreaterThan(some);
    await page.getByRole('button', { name: views }).click();
    await page.getByRole('button', { name, exact: true }).click();
    expect(await readView(page)).toEqual(here);
    await expect(page).toHaveURL((url) => url.search === link);
    await page.getByRole('button', { name: views }).click();
    await page
      .getByRole('button', { name: english ? `Delete “${name}”` : `删除“${name}”` })
      .click();
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  });
}
