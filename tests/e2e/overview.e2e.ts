import { articlesInView, expect, open, test } from './dashboard.ts';

test('the first screen shows figures and four charts without scrolling', async ({ page }) => {
  await open(page);
  for (const name of ['各省举措', '省份方格', '主题', '时间']) {
    const heading = page.getByRole('main').getByRole('heading', { name, exact: true });
    await expect(heading).toBeInViewport();
  }
  for (const figure of ['articles', 'initiatives', 'metrics', 'provinces']) {
    await expect(page.locator(`[data-figure="${figure}"]`)).toBeInViewport();
  }
  await expect(page.getByRole('button', { name: /^甘肃 · .*项举措/u }).first()).toBeInViewport();
});

test('a tile filters everything, the address holds it, and the same click undoes it', async ({
  page,
}) => {
  await open(page);
  const all = await articlesInView(page);
  const tiles = page.getByRole('group', { name: '省份方格' });
  await tiles.getByRole('button', { name: /^四川，/u }).click();
  await expect(page).toHaveURL(/region=/u);
  await expect.poll(() => articlesInView(page)).toBeLessThan(all);
  await expect(page.getByRole('button', { name: '去掉 四川省' })).toBeVisible();
  await tiles.getByRole('button', { name: /^四川，.*取消/u }).click();
  await expect.poll(() => articlesInView(page)).toBe(all);
  await expect(page).not.toHaveURL(/region=/u);
});

test('a bar filters by province and theme with the keyboard alone', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('button', { name: /^甘肃 · .*项举措/u }).first();
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=.*theme=|theme=.*region=/u);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/theme=/u);
});

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
