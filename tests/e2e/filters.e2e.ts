import { articlesInView, expect, open, test } from './dashboard.ts';

test('a region holds its parts, and the tree opens down to the county', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '展开四川省' }).click();
  await page.getByRole('button', { name: '展开内江市' }).click();
  await page.getByRole('button', { name: /^隆昌市，1/u }).click();
  await expect.poll(() => articlesInView(page)).toBe(1);
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect.poll(() => articlesInView(page)).toBeGreaterThan(30);
});

test('a theme can be left out, and the chip says so', async ({ page }) => {
  await open(page);
  const all = await articlesInView(page);
  await page.getByRole('button', { name: '排除学习教育' }).click();
  await expect(page).toHaveURL(/not-theme=theory-study/u);
  await expect.poll(() => articlesInView(page)).toBeLessThan(all);
  await page.getByRole('button', { name: '不再排除 学习教育' }).click();
  await expect.poll(() => articlesInView(page)).toBe(all);
});

test('search finds exact Chinese text across a broken line and leads to it', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  // The page breaks this word between two columns; the article does not.
  await page.keyboard.type('样板间');
  await expect(page.getByText('房山燕山地区').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => articlesInView(page)).toBe(1);
  await expect(page).toHaveURL(/q=/u);
});

test('text that nobody wrote empties the view, which says why and offers a way back', async ({
  page,
}) => {
  await open(page, '?tab=articles&q=火星移民');
  await expect(page.getByText(/火星移民/u).first()).toBeVisible();
  const drop = page.getByRole('button', { name: /去掉|全部清除|清除全部/u }).first();
  await drop.click();
  await expect.poll(() => articlesInView(page)).toBeGreaterThan(30);
});

test('a hostile or unknown value in a link is left out with a notice', async ({ page }) => {
  await open(
    page,
    '?theme=<script>alert(1)</script>&tab=nowhere&sort=__proto__&page=../../etc/passwd',
  );
  await expect(page.getByText(/读不懂/u).first()).toBeVisible();
  await expect.poll(() => articlesInView(page)).toBeGreaterThan(30);
});

test('a date range keeps what lies in it', async ({ page }) => {
  await open(page, '?from=2021-04&to=2021-04');
  const april = await articlesInView(page);
  expect(april).toBeGreaterThan(0);
  await open(page);
  expect(await articlesInView(page)).toBeGreaterThan(april);
});
