/** 400,000 rows: the table scrolls as a small one does, and the overview stays usable. */
import { createReadStream } from 'node:fs';
import type { Page } from '@playwright/test';
import { exportMessages } from '../../src/messages/export.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import { expect, open, test } from './dashboard.ts';
import { type LargeData, makeLargeData } from './large-data.ts';

const FRAMES = 50;
/** One row of the compact table a frame, as a wheel turns it. */
const STEP = 34;
/** So many turns of each table are timed, always: the best of few says more of the machine than of the table. */
const TURNS = 6;
/** The large table's frames take no longer than the small one's, but for what a clock is unsure of. */
const MOST_SLOWER = 1.5;
const MOST_MARKS = 600;

/**
 * Longest task while rows are copied or exported, in milliseconds. Making the text in one piece
 * took 1,660, putting a file of texts together 970.
 */
const LONGEST_TASK = 400;

let large: LargeData;
test.beforeAll(() => {
  large = makeLargeData();
});
test.setTimeout(180_000);

/** The middle of the frames' times while the table scrolls, in milliseconds. */
async function scroll(page: Page): Promise<number> {
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  const times = await page.getByRole('grid').evaluate(
    async (grid, { frames, step }) => {
      const scroller = grid.closest('[data-density]') ?? grid;
      const taken: number[] = [];
      let last = performance.now();
      for (let frame = 1; frame <= frames; frame += 1) {
        scroller.scrollTop = frame * step;
        await new Promise(requestAnimationFrame);
        taken.push(performance.now() - last);
        last = performance.now();
      }
      if (scroller.scrollTop < step * frames) throw new Error('the table did not scroll');
      return taken.sort((a, b) => a - b);
    },
    { frames: FRAMES, step: STEP },
  );
  return times[FRAMES / 2] ?? Number.POSITIVE_INFINITY;
}

test('400,000 rows scroll as smoothly as a small table', async ({ page, context }) => {
  const small = await context.newPage();
  await open(small, '?tab=metrics');
  await large.serve(page);
  await open(page, '?tab=metrics');
  await expect(page.getByText('40万 行')).toBeVisible({ timeout: 60_000 });
  // In turn, so that whatever else the machine does falls on both.
  const times = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let run = 0; run < TURNS; run += 1) {
    await small.bringToFront();
    times.small = Math.min(times.small, await scroll(small));
    await page.bringToFront();
    times.large = Math.min(times.large, await scroll(page));
  }
  const measured = `${times.large.toFixed(1)} ms a frame, ${times.small.toFixed(1)} ms in a small table`;
  test.info().annotations.push({ type: 'measured', description: measured });
  expect(times.large / times.small).toBeLessThanOrEqual(MOST_SLOWER);
});

test('the last of 400,000 rows is reached by one key, and its sentence opens', async ({ page }) => {
  await large.serve(page);
  await open(page, '?tab=metrics');
  await page.getByRole('gridcell').nth(1).focus();
  await page.keyboard.press('Control+End');
  await expect(page.locator(`tr[aria-rowindex="${large.rows + 1}"]`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: '阅读' })).toBeVisible();
});

test('the overview of 400,000 metrics draws what can be told apart and says so', async ({
  page,
}) => {
  await large.serve(page);
  await open(page);
  const figure = page.getByRole('figure', { name: '同类数字比较' });
  await expect(figure.locator('[data-mark]').first()).toBeVisible({ timeout: 60_000 });
  expect(await figure.locator('[data-mark]').count()).toBeLessThanOrEqual(MOST_MARKS);
  await expect(figure.getByText(/各省只画最大的 \d+ 个/u)).toBeVisible();
  await page
    .getByRole('button', { name: /^广东，.*点按筛选$/u })
    .first()
    .click();
  await expect(page).toHaveURL(/region=/u);
});

/** Tells at any time how long the longest task since then was, in milliseconds. */
async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    return seen;
  });
  return () => watched.evaluate(({ longest }) => longest);
}

test('400,000 rows are copied without holding the page up, and copying can be stopped', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await large.serve(page);
  await open(page, '?tab=metrics&metrics-group=unit');
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('checkbox', { name: '选中全部行' }).click();
  await expect(page.getByText('已选 40万 行')).toBeVisible();
  await page.waitForTimeout(1000);
  const longest = await watchTasks(page);
  await page.getByRole('button', { name: '复制', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar', { name: '正在复制…' })).toBeVisible();
  // The same button: the focus stays where it was.
  await page.keyboard.press('Enter');
  await expect(page.getByText('已停止，没有复制')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^已复制 40万 行/u)).toBeVisible({ timeout: 60_000 });
  const taken = await longest();
  test.info().annotations.push({ type: 'measured', description: `${taken.toFixed(0)} ms` });
  expect(taken).toBeLessThanOrEqual(LONGEST_TASK);
  const [lines, first] = await page.evaluate(async () => {
    const text = (await navigator.clipboard.readText()).split('\n');
    return [text.length, text[0]?.split('\t')[0]] as const;
  });
  expect(lines).toBe(large.rows + 1);
  expect(first).toBe('分组：单位');
});

test('400,000 grouped rows are exported without holding the page up', async ({ page }) => {
  await large.serve(page);
  await open(page, '?tab=metrics&metrics-group=article');
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const longest = await watchTasks(page);
  const arrived = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: /^下载 CSV/u }).click();
  const path = await (await arrived).path();
  const taken = await longest();
  test.info().annotations.push({ type: 'measured', description: `${taken.toFixed(0)} ms` });
  expect(taken).toBeLessThanOrEqual(LONGEST_TASK);
  let lines = 0;
  for await (const chunk of createReadStream(path, 'latin1')) lines += chunk.split('\n').length - 1;
  expect(lines).toBe(large.rows + 1);
});

test('a long export says how far it is, and leaves no file when it is cancelled', async ({
  page,
}) => {
  const texts = exportMessages.en;
  await large.serve(page);
  let files = 0;
  page.on('download', () => {
    files += 1;
  });
  await open(page, '?tab=metrics', 'en');
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: frameMessages.en.export }).click();
  const dialog = page.getByRole('dialog', { name: texts.title });
  const rows = large.rows.toLocaleString('en');
  await dialog.getByRole('button', { name: texts.downloadAs(texts.xlsx, rows) }).click();
  await expect(dialog.getByText(/\d+%/u)).toBeVisible();
  await dialog.getByRole('button', { name: texts.cancel, exact: true }).click();
  await expect(dialog.getByText(texts.cancelled)).toBeVisible();
  expect(files).toBe(0);
});
