/** An exported file, opened again, holds exactly the rows, the order and the columns on screen. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';
import { exportMessages } from '../../src/messages/export.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import { expect, LANGUAGES, open, test } from './dashboard.ts';
import { readSheets } from './read-xlsx.ts';

/** Text of the cells on screen, row by row, the boxes for choosing rows left out. */
async function screenRows(page: Page): Promise<string[][]> {
  return page
    .locator('tr[data-row]')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('td[data-id]')].map((entry) => entry.textContent?.trim() ?? ''),
      ),
    );
}

/** @param count how many files the format comes as. */
async function download(page: Page, format: RegExp, count = 1): Promise<Download[]> {
  const downloads: Download[] = [];
  page.on('download', (entry) => downloads.push(entry));
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('dialog').getByRole('button', { name: format }).click();
  await expect.poll(() => downloads.length).toBe(count);
  return downloads;
}

async function textOf(entry: Download | undefined): Promise<string> {
  return readFileSync((await entry?.path()) ?? '', 'utf8');
}

// Few rows, so that all of them are on screen: the table draws only what is seen.
const VIEW = '?tab=initiatives&region=青海省&initiatives-sort=-name';

test('CSV holds the rows on screen in their order, opens in Excel, and has its statement beside it', async ({
  page,
}) => {
  await open(page, VIEW);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  const screen = await screenRows(page);
  expect(screen.length).toBeGreaterThan(2);
  const downloads = await download(page, /^下载 CSV/u, 2);
  const csv = downloads.find((entry) => entry.suggestedFilename().endsWith('.csv'));
  const text = await textOf(csv);
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
  expect(data.slice(1).map((row) => row[0])).toEqual(screen.map((row) => row[0]));
  expect(data[0]).toContain('原句');
  expect(data[0]?.some((name) => name.includes('文件'))).toBe(true);
  const statement = downloads.find((entry) => entry.suggestedFilename().endsWith('.json'));
  expect(await textOf(statement)).toContain('青海省');
});

test('XLSX holds the same rows and a second sheet that says how it came about', async ({
  page,
}) => {
  await open(page, VIEW);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  const screen = await screenRows(page);
  const [file] = await download(page, /^下载 Excel/u);
  const [rows, about] = readSheets(readFileSync((await file?.path()) ?? ''));
  expect(rows?.slice(1).map((row) => row[0])).toEqual(screen.map((row) => row[0]));
  const statement = about?.flat().join('\n') ?? '';
  expect(statement).toContain('青海省');
  expect(statement).toContain(String(screen.length));
});

test('JSON holds the same rows, typed, with filter, version and citation', async ({ page }) => {
  await open(page, '?tab=metrics&region=北京市&metrics-sort=-value');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  const screen = await screenRows(page);
  const [file] = await download(page, /^下载 JSON/u);
  const data = JSON.parse(await textOf(file));
  expect(data.rows).toHaveLength(screen.length);
  const values = data.rows.map((row: { value: number }) => row.value);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(JSON.stringify(data.about)).toContain('北京市');
  for (const row of data.rows) expect(JSON.stringify(row)).toMatch(/000_|001_|003_/u);
});

for (const { locale, language } of LANGUAGES) {
  const texts = exportMessages[locale];

  test(`the dialog says before how many rows there are, of what is shown and of everything, ${language}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, VIEW, locale);
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    const shown = String(await page.locator('tr[data-row]').count());
    await page.getByRole('button', { name: frameMessages[locale].export }).click();
    const dialog = page.getByRole('dialog', { name: texts.title });
    for (const format of [texts.csv, texts.xlsx, texts.json, texts.markdown]) {
      const button = dialog.getByRole('button', { name: texts.downloadAs(format, shown) });
      await expect(button).toBeEnabled();
    }
    // The first rows, and what stands beside them in the file.
    const preview = dialog.getByRole('table');
    await expect(preview.getByRole('row').nth(1)).toContainText(
      locale === 'zh' ? '青海' : 'Qinghai',
    );
    await expect(dialog).toContainText(texts.filter);
    await dialog.getByRole('button', { name: texts.copyCitation(texts.gbt), exact: true }).click();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain('[DB/OL]');
    await dialog
      .getByRole('button', { name: texts.copyCitation(texts.bibtex), exact: true })
      .click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@\w+\{/u);
    await dialog.getByRole('radio', { name: new RegExp(`^${texts.all}`, 'u') }).check();
    const all = dialog.getByRole('button', {
      name: new RegExp(`^${texts.downloadAs(texts.csv, '(?:[89]\\d|1\\d\\d)')}$`, 'u'),
    });
    await expect(all).toBeEnabled();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
}

test('a sentence longer than a cell is whole in CSV, JSON and the clipboard; Excel says it is not', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sentence = `文明办启动“邻里守望”行动${'推进新时代文明实践志愿服务进社区进校园'.repeat(3000)}受益群众12000人次。`;
  const text = `某县日报 2021年4月8日\n\n文明实践暖人心\n\n本报讯 ${sentence}\n`;
  await open(page, '?tab=pages');
  await page
    .getByLabel('读自己的版面…')
    .last()
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByRole('heading', { name: 'long.txt' })).toBeVisible();
  await page.getByRole('link', { name: '指标' }).first().click();
  await page.getByRole('textbox', { name: '搜索正文' }).fill('受益群众12000人次');
  await expect(page.getByText('1 行', { exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: '选中全部行' }).click();
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByText(/^已复制 1 行/u)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(sentence);
  await page.getByRole('button', { name: '导出', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const read = async (name: RegExp, ending: string) => {
    // The statement of a CSV file comes behind it, at a time of its own.
    const isWanted = (name: string) => name.endsWith(ending) && !name.endsWith('-metadata.json');
    const arrived = page.waitForEvent('download', (file) => isWanted(file.suggestedFilename()));
    await dialog.getByRole('button', { name }).click();
    return readFileSync(await (await arrived).path());
  };
  expect((await read(/^下载 CSV/u, '.csv')).includes(sentence)).toBe(true);
  await expect(dialog.getByText(/放不下/u)).toBeHidden();
  expect((await read(/^下载 JSON/u, '.json')).includes(sentence)).toBe(true);
  const sheets = readSheets(await read(/^下载 Excel/u, '.xlsx'));
  await expect(dialog.getByText(/1 个单元格的文字太长，Excel 放不下/u)).toBeVisible();
  const longest = Math.max(...sheets.flat(2).map((cell) => cell.length));
  expect(longest).toBe(32_767);
  expect(sheets.at(-1)?.flat().join()).toMatch(/1 个单元格的文字超过 32767 字/u);
});

test('what becomes of a file is in sight on a phone, wherever the dialog is scrolled to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, VIEW);
  await page.getByRole('button', { name: '导出' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^下载 CSV/u })
    .click();
  const status = page.getByRole('dialog').getByRole('status').filter({ hasText: '.csv' });
  await expect(status).toBeInViewport({ ratio: 1 });
});
