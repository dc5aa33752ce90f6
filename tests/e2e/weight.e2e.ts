/** How much script the first view needs, compressed as a static host sends it. */
import { gzipSync } from 'node:zlib';
import { expect, test } from './dashboard.ts';

const FIRST_VIEW_KB = 170;
const OVERVIEW_KB = 360;

test('the first view and the overview stay within their budgets', async ({ page }) => {
  const scripts: { readonly size: number; readonly time: number }[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    const body = await response.body();
    scripts.push({ size: gzipSync(body, { level: 9 }).length / 1000, time: Date.now() });
  });
  // The view that comes later is held back, so that what the content needs is seen apart.
  await page.route(/Overview-[^/]*\.js$/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('region', { name: '当前筛选' })).toBeVisible();
  const first = scripts.reduce((sum, script) => sum + script.size, 0);
  await expect(page.getByRole('heading', { name: '各省举措' })).toBeVisible();
  await page.waitForTimeout(500);
  const all = scripts.reduce((sum, script) => sum + script.size, 0);
  expect(first).toBeGreaterThan(20);
  expect(first).toBeLessThanOrEqual(FIRST_VIEW_KB);
  expect(all).toBeLessThanOrEqual(OVERVIEW_KB);
});
