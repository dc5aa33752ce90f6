/** The reader: facts and text lead to each other, every sentence can be linked, quoted, checked. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readerMessages } from '../../src/messages/reader.ts';
import { articlesInView, expect, LANGUAGES, open, test } from './dashboard.ts';

const FILE = '000_161959be8bda94cc';
const ARTICLE = `?tab=metrics&article=${FILE}.3`;
const SEEDS = resolve(import.meta.dirname, '../../seeds');

function readerOf(page: Page): Locator {
  return page.getByRole('complementary', { name: /^(?:阅读|Reader)$/u });
}

/** The characters that are marked in the text. */
function marked(page: Page): Locator {
  return readerOf(page).locator('[data-lit~="focus"]');
}

for (const { locale, language } of LANGUAGES) {
  const texts = readerMessages[locale];

  test(`a fact in the list leads to its sentence, and a mark in the text to the list, ${language}`, async ({
    page,
  }) => {
    await open(page, ARTICLE, locale);
    const list = readerOf(page).getByRole('region', { name: texts.metric, exact: true });
    await list.getByRole('button', { name: /292.*志愿服务小队/u }).click();
    await expect(marked(page)).toHaveText('292个');
    await expect(marked(page)).toBeInViewport();
    await readerOf(page)
      .getByRole('link', { name: texts.metricLabel('132支', '') })
      .click();
    await expect(marked(page)).toHaveText('132支');
    const line = list.getByRole('button', { name: /132.*志愿服务队/u });
    await expect(line).toHaveAttribute('aria-pressed', 'true');
    await expect(line).toBeInViewport();
  });

  test(`the legend turns each kind of mark off, and m all of them, ${language}`, async ({
    page,
  }) => {
    await open(page, ARTICLE, locale);
    const reader = readerOf(page);
    const links = (kind: string) => reader.locator(`a[data-kind="${kind}"]`);
    const before = await reader.getByRole('article').innerText();
    for (const [name, kind] of [
      [texts.metric, 'metric'],
      [texts.initiative, 'initiative'],
      [texts.place1, 'place'],
    ] as const) {
      await expect(links(kind).first()).toBeVisible();
      await reader.getByRole('button', { name: new RegExp(`^${name}\\s*\\d+$`, 'u') }).click();
      await expect(links(kind)).toHaveCount(0);
    }
    await page.keyboard.press('m');
    await expect(links('metric').first()).toBeVisible();
    await page.keyboard.press('m');
    await expect(reader.locator('a[data-kind]')).toHaveCount(0);
    expect(await reader.getByRole('article').innerText()).toBe(before);
  });

  test(`next and previous go through the result as the table has it, ${language}`, async ({
    page,
  }) => {
    await open(page, '?tab=articles&region=四川省', locale);
    await page.getByRole('gridcell').getByRole('button').first().click();
    const reader = readerOf(page);
    await expect(reader.getByText(texts.place('1', '7'))).toBeAttached();
    const first = await reader.getByRole('heading', { level: 2 }).first().innerText();
    await reader.getByRole('button', { name: texts.next }).click();
    await expect(reader.getByText(texts.place('2', '7'))).toBeAttached();
    await expect(reader.getByRole('button', { name: texts.next })).toBeFocused();
    await page.keyboard.press('[');
    await expect(reader.getByRole('heading', { level: 2 }).first()).toHaveText(first);
    await expect(reader.getByRole('button', { name: texts.previous })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  test(`find counts the places and leads through them, ${language}`, async ({ page }) => {
    await open(page, ARTICLE, locale);
    const reader = readerOf(page);
    await reader.getByRole('textbox', { name: texts.find }).fill('志愿服务');
    const text = await reader.locator('[data-paragraph]').allInnerTexts();
    const count = text.join('\n').split('志愿服务').length - 1;
    expect(count).toBeGreaterThan(3);
    await expect(reader.getByText(texts.findCount('1', String(count)))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(reader.getByText(texts.findCount('2', String(count)))).toBeVisible();
    await expect(reader.locator('[data-lit~="current-hit"]')).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(reader.getByRole('textbox', { name: texts.find })).toHaveValue('');
    await expect(reader).toBeVisible();
  });

  test(`a quotation is copied whole, with its source, ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, ARTICLE, locale);
    await readerOf(page)
      .getByRole('region', { name: texts.metric, exact: true })
      .getByRole('button', { name: /注册志愿者/u })
      .first()
      .click();
    await readerOf(page).getByRole('button', { name: texts.copyQuote }).click();
    await expect(page.getByText(texts.quoteCopied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^“由县新时代文明实践中心牵头.*8\.9万名.*。”/u);
    expect(copied).toContain('袁红霞');
    expect(copied).toContain(`${FILE}.3`);
  });
}

test('the list stays where it is while the pointer goes over it', async ({ page }) => {
  await open(page, ARTICLE);
  const list = readerOf(page).getByRole('region', { name: '指标', exact: true });
  const scrolled = () => list.evaluate((element) => element.parentElement?.scrollTop);
  const box = await list.locator('..').boundingBox();
  if (box === null) throw new Error('the list is not drawn');
  for (const below of [30, 60, 4]) {
    await page.mouse.move(box.x + 80, box.y + box.height - below);
    await page.waitForTimeout(120);
    expect(await scrolled()).toBe(0);
  }
});

test('pointing at a fact shows it on the other side', async ({ page }) => {
  await open(page, ARTICLE);
  const list = readerOf(page).getByRole('region', { name: '指标', exact: true });
  await list.getByRole('button', { name: /县直职能部门/u }).hover();
  await expect(readerOf(page).locator('[data-lit~="active"]').first()).toHaveText('38个');
  await readerOf(page)
    .getByRole('link', { name: /^指标 38个/u })
    .hover();
  await expect(list.locator('[data-active="true"]')).toContainText('县直职能部门');
});

test('the link to a sentence marks it again in a new page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, ARTICLE);
  const sentence = readerOf(page).locator('[data-lit~="sentence"]');
  await expect(readerOf(page).getByRole('article')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(sentence.first()).toBeInViewport();
  const wanted = (await sentence.allInnerTexts()).join('');
  expect(wanted.length).toBeGreaterThan(3);
  await readerOf(page).getByRole('button', { name: '复制本句链接' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  const again = readerOf(other).locator('[data-lit~="sentence"]');
  await expect(again.first()).toBeInViewport();
  expect((await again.allInnerTexts()).join('')).toBe(wanted);
  await other.close();
});

test('the article is cited in either style, its menu within the screen on a phone too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, ARTICLE);
  await page.getByRole('button', { name: '引用本文' }).click();
  const panel = page.getByRole('region', { name: '引用本文' });
  // The month is only guessed from what the page tells.
  await expect(panel).toContainText(`[N/OL]. 版面文件 ${FILE}.txt, [2021-04][`);
  expect((await panel.boundingBox())?.x).toBeGreaterThan(0);
  await panel.getByRole('button', { name: '复制 BibTeX' }).click();
  await expect(page.getByText('BibTeX 引文已复制。')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`@article{wenming-${FILE}.3,`);
  await page.keyboard.press('o');
  await page.getByRole('button', { name: '引用本文' }).click();
  await expect(panel).toContainText(`${FILE}.txt, [2021-04][`);
  expect((await panel.boundingBox())?.x).toBeGreaterThan(0);
});

test('the untouched page is the file, character for character, with its pieces numbered', async ({
  page,
}) => {
  await open(page, '?tab=articles&article=003_7b86b682add3b8cc.1&side=page');
  const reader = readerOf(page);
  const shown = await reader.locator('[lang="zh-CN"][dir="ltr"]').textContent();
  expect(shown).toBe(readFileSync(resolve(SEEDS, '003_7b86b682add3b8cc.txt'), 'utf8'));
  const pieces = reader.getByRole('navigation', { name: /本文在版面上分 \d+ 段/u });
  const last = pieces.getByRole('button').last();
  await last.click();
  const number = await last.innerText();
  await expect(reader.locator(`[data-piece="${number}"]`)).toBeInViewport();
});

test('at full width the article stands beside its page, a sentence marked on both', async ({
  page,
}) => {
  await open(page, '?tab=articles&article=003_7b86b682add3b8cc.1&side=page');
  const reader = readerOf(page);
  await reader.getByRole('button', { name: '展宽阅读' }).click();
  await expect(reader.getByRole('article')).toBeVisible();
  await page.keyboard.press('j');
  const onPage = reader.locator('[data-focused="true"]').first();
  await expect(onPage).toBeInViewport();
  const sentence = await reader.locator('[data-lit~="sentence"]').first().innerText();
  expect(await onPage.innerText()).toContain(sentence.slice(0, 4));
});

test('where else a place is reported is said, and leads there', async ({ page }) => {
  await open(page, '?tab=metrics&article=004_bacf174eeb35a678.8');
  const reader = readerOf(page);
  const places = reader.getByRole('region', { name: '地名', exact: true });
  const elsewhere = places.getByText(/^另有 \d+ 篇报道此地$/u).first();
  const count = Number(/\d+/u.exec(await elsewhere.innerText())?.[0]);
  await elsewhere.click();
  await places.getByRole('button', { name: `在表中看全部 ${count + 1} 篇` }).click();
  await expect.poll(() => articlesInView(page)).toBe(count + 1);
  await page.goBack();
  await places.locator('details[open] li button').first().click();
  await expect(page).not.toHaveURL(/004_bacf174eeb35a678\.8/u);
  await expect(reader.getByRole('article')).toBeVisible();
});

test('the main task by keyboard alone: filter, number, sentence, page, back, export', async ({
  page,
}) => {
  await open(page);
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not reach ${target.toString()}`);
  };
  await tabTo(page.getByRole('button', { name: /^湖北省，/u }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=/u);
  await page.keyboard.press('2');
  const cells = page.getByRole('gridcell');
  await expect(cells.first()).toBeVisible();
  await tabTo(page.locator('td[tabindex="0"], th[tabindex="0"]').first());
  for (const key of ['Home', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const reader = readerOf(page);
  await expect(reader).toBeVisible();
  await expect(marked(page)).toBeInViewport();
  await page.keyboard.press('o');
  await expect(reader.locator('[data-focused="true"]').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(reader).toBeHidden();
  await expect(page.locator('[role="grid"] :focus, table :focus')).toHaveCount(1);
  await tabTo(page.getByRole('button', { name: '导出' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await tabTo(dialog.getByRole('button', { name: /^下载 CSV/u }));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$|\.json$/u);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '导出' })).toBeFocused();
});

test('on a phone the list of pieces follows what is read, and shows that it goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, '?tab=metrics&article=003_7b86b682add3b8cc.1&side=page');
  // What it lies over is out of reach for keys and voices.
  await expect(page.locator('main')).toHaveAttribute('inert', '');
  const list = page.getByRole('navigation', { name: /段$/u });
  const last = list.getByRole('button').last();
  await expect(last).not.toBeInViewport();
  await expect(list).toHaveAttribute('data-after', 'true');
  const number = await last.textContent();
  await page.locator(`[data-piece="${number}"]`).scrollIntoViewIfNeeded();
  await expect(list.locator('[aria-current]')).toBeInViewport({ ratio: 1 });
  await last.click();
  await expect(list).toHaveAttribute('data-before', 'true');
});
