/** The source pages and the method: every character shown, every file of the dataset to take. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { frameMessages } from '../../src/messages/frame.ts';
import { methodMessages } from '../../src/messages/method.ts';
import { pagesMessages } from '../../src/messages/pages.ts';
import { SECTIONS } from '../../src/views/method/sections.ts';
import { articlesInView, expect, LANGUAGES, open, test } from './dashboard.ts';

const SEEDS = resolve(import.meta.dirname, '../../seeds');
const FILES = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));

for (const { locale, language } of LANGUAGES) {
  const texts = pagesMessages[locale];
  const SUM = new RegExp(
    `^${texts.sum('A', 'A', 'A', 'A').replaceAll('+', '\\+').replaceAll('A', '([\\d,]+)')}`,
    'u',
  );

  test(`every page is listed with where its characters went, ${language}`, async ({ page }) => {
    await open(page, '?tab=pages', locale);
    const lines = page.getByRole('table').getByRole('row');
    await expect(lines).toHaveCount(FILES.length + 1);
    const sums = (await lines.allInnerTexts()).flatMap((text) =>
      text.split(/[\n\t]/u).flatMap((part) => {
        const sum = SUM.exec(part);
        return sum === null ? [] : [sum.slice(1).map((count) => Number(count.replaceAll(',', '')))];
      }),
    );
    expect(sums).toHaveLength(FILES.length);
    for (const [placed = 0, furniture = 0, unplaced = 0, all] of sums) {
      expect(placed + furniture + unplaced).toBe(all);
    }
  });

  test(`the page that is shown is in the address: back, forward, reload, and the list again, ${language}`, async ({
    page,
  }) => {
    const [first = '', second = ''] = FILES;
    await open(page, '?tab=pages', locale);
    await page.getByRole('button', { name: texts.openPage(first) }).click();
    await expect(page).toHaveURL(new RegExp(`shown-page=${first}`, 'u'));
    await page.getByRole('button', { name: texts.next }).click();
    await expect(page.getByRole('heading', { name: second })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: first })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: first })).toBeVisible();
    await page
      .getByRole('region', { name: texts.legend })
      .getByRole('button', { name: texts.openArticle('2', '') })
      .click();
    await expect(
      page.getByRole('complementary', { name: frameMessages[locale].reader }),
    ).toBeVisible();
    await expect(page).toHaveURL(/article=.*\.2/u);
    await page.getByRole('button', { name: texts.back }).click();
    await expect(page.getByRole('button', { name: texts.openPage(first) })).toBeFocused();
    await expect(page).not.toHaveURL(/shown-page/u);
  });

  test(`the method explains every part, with its figures, ${language}`, async ({ page }) => {
    await open(page, '?tab=metrics', locale);
    await page.getByRole('link', { name: frameMessages[locale].tabMethod }).first().click();
    const main = page.getByRole('main');
    for (const section of SECTIONS) {
      const name = methodMessages[locale][section];
      await expect(main.getByRole('heading', { name, exact: true })).toBeAttached();
    }
    await expect(main.getByRole('table').first()).toContainText('%');
    await expect(main.getByRole('link', { name: 'facts.json' })).toBeVisible();
  });
}

for (const file of FILES) {
  test(`${file} is shown character for character, its articles told apart`, async ({ page }) => {
    await open(page, `?tab=pages&shown-page=${file}`);
    const text = page.getByRole('region', { name: '原版面文字' }).locator('[dir="ltr"]');
    await expect(text).toBeVisible();
    expect(await text.textContent()).toBe(readFileSync(resolve(SEEDS, file), 'utf8'));
    const legend = page.getByRole('region', { name: '本版文章' }).getByRole('button');
    const tones = await text
      .locator('[data-tone]')
      .evaluateAll(
        (pieces) => new Set(pieces.map((piece) => piece.getAttribute('data-tone'))).size,
      );
    expect(tones).toBeGreaterThan(1);
    expect(await legend.count()).toBeGreaterThanOrEqual(tones);
  });
}

test('a page file that this dataset does not have is left out with a notice', async ({ page }) => {
  await open(page, '?tab=pages&shown-page=no-such-page.txt');
  await expect(page.getByText(/读不懂.*shown-page=no-such-page/u)).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

test('every file of the dataset can be taken, and is what its digest says', async ({ page }) => {
  await page.goto('./?tab=method');
  const links = page.locator('a[download]');
  await expect(links.first()).toBeVisible();
  const lines = page.getByRole('listitem').filter({ has: page.locator('a[download]') });
  const digests: string[] = [];
  for (const line of await lines.all()) {
    const digest = /[0-9a-f]{64}/u.exec(await line.innerText())?.[0];
    const download = page.waitForEvent('download');
    await line.getByRole('link').click();
    const bytes = readFileSync(await (await download).path());
    if (digest === undefined) continue;
    digests.push(digest);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
  }
  expect(digests.length).toBeGreaterThan(3);
});

test('the method is shown though the facts cannot be read', async ({ page }) => {
  await page.route('**/facts.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./?tab=method');
  await expect(page.getByRole('heading', { name: '数据没能读出来' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '数据怎么来的' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'facts.json' })).toBeVisible();
});

/** A page that no one has read before: a seed with another number in it. */
const OWN = readFileSync(resolve(SEEDS, FILES[0] ?? ''), 'utf8').replace('8.9万名', '9.7万名');

test('a page of one’s own is read in this tab, shown with all others, and taken away again', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await open(page, '?tab=pages');
  expect(requests.filter((line) => line.includes('page-worker'))).toEqual([]);
  const bytes = Buffer.from(OWN, 'utf8');
  await page
    .getByLabel('读自己的版面…')
    .last()
    .setInputFiles({ name: '我的 版面.txt', mimeType: 'text/plain', buffer: bytes });
  await expect(page.getByRole('heading', { name: '我的 版面.txt' })).toBeVisible();
  await expect(page.getByText('自己的，只在本标签页')).toBeVisible();
  const text = page.getByRole('region', { name: '原版面文字' }).locator('[dir="ltr"]');
  expect(await text.textContent()).toBe(OWN);
  // Loaded when it is needed; nothing is sent.
  expect(requests.filter((line) => line.includes('page-worker'))).toHaveLength(1);
  expect(requests.filter((line) => !line.startsWith('GET '))).toEqual([]);
  await page.getByRole('link', { name: '指标' }).first().click();
  await page.getByRole('textbox', { name: '搜索正文' }).fill('9.7万名');
  await expect.poll(() => articlesInView(page)).toBe(1);
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByText('9.7万', { exact: true }).first().click();
  const reader = page.getByRole('complementary', { name: '阅读' });
  await expect(reader.getByText('自己的版面，只在本标签页')).toBeVisible();
  await expect(reader.locator('[data-lit~="focus"]')).toHaveText('9.7万名');
  await page.getByRole('textbox', { name: '搜索正文' }).fill('');
  await page.getByRole('link', { name: '版面' }).first().click();
  await page.getByRole('button', { name: '全部版面' }).click();
  await page.getByRole('button', { name: '移去 我的 版面.txt' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(FILES.length + 1);
  await expect(reader).toBeHidden();
});

test('files that are dropped are read, and those that are no pages are named', async ({ page }) => {
  await open(page, '?tab=pages');
  const transfer = await page.evaluateHandle((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'dropped.txt'));
    files.items.add(new File([], 'empty.txt'));
    files.items.add(new File([new Uint8Array([0x89, 0x50, 0, 0, 0])], '<b>picture</b>.txt'));
    return files;
  }, OWN);
  // A browser says again and again that something is held over the page, until it is let go.
  await expect(async () => {
    await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
    await expect(page.getByText('放开即读。')).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await page.dispatchEvent('main', 'dragleave', { dataTransfer: transfer });
  await expect(page.getByText('放开即读。')).toBeHidden();
  // On any other view they are taken as well.
  await page.getByRole('link', { name: '方法' }).first().click();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('button', { name: '看版面 dropped.txt' })).toBeVisible();
  await expect(page).toHaveURL(/tab=pages/u);
  const problems = page.getByRole('alert');
  await expect(problems).toContainText('empty.txt 文件是空的。');
  await expect(problems).toContainText('<b>picture</b>.txt 不是文本文件');
  await page.reload();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(FILES.length + 1);
});
