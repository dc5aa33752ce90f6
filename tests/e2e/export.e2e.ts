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
