/** After filter, sort, choice of columns and grouping a file holds, cell by cell, what is on screen. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, open, test } from './dashboard.ts';
import { readSheets } from './read-xlsx.ts';

const COLUMNS = ['kind', 'name', 'theme', 'date', 'certainty'] as const;
const VIEW =
  '?tab=initiatives&region=北京市&region=陕西省&not-kind=photo' +
  `&initiatives-sort=kind,-name&initiatives-columns=${COLUMNS.join(',')}&initiatives-group=province`;

const LANGUAGES = [
  {
    name: 'Chinese',
    export: '导出',
    formats: { csv: /^下载 CSV/u, xlsx: /^下载 Excel/u, json: /^下载 JSON/u },
  },
  {
    name: 'English',
    export: 'Export',
    formats: { csv: /^Download CSV/u, xlsx: /^Download Excel/u, json: /^Download JSON/u },
  },
] as const;

interface Shown {
  readonly headers: readonly string[];
  /** Group and cells of each row, from the top. */
  readonly rows: readonly (readonly string[])[];
}

/** What is on screen, all rows of it. */
async function readScreen(page: Page): Promise<Shown> {
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  return page.getByRole('grid').evaluate((grid) => {
    const text = (element: Element | null) => element?.textContent?.trim() ?? '';
    const rows: string[][] = [];
    let group = '';
    for (const line of grid.querySelectorAll('tbody tr')) {
      if (line.hasAttribute('data-row')) {
        rows.push([group, ...[...line.querySelectorAll('td[data-id]')].map(text)]);
      } else {
        group = text(line.querySelector('button'));
      }
    }
    // A heading says beside its name how the column is sorted.
    const headers = [...grid.querySelectorAll('th[data-meaning] > :first-child')].map((heading) =>
      text(heading.querySelector('span:not([aria-hidden])') ?? heading),
    );
    return { headers, rows };
  });
}

async function readFile(page: Page, name: string, format: RegExp, ending: string): Promise<Buffer> {
  await page.getByRole('button', { name, exact: true }).click();
  const arrived = page.waitForEvent('download', (file) =>
    file.suggestedFilename().endsWith(ending),
  );
  await page.getByRole('dialog').getByRole('button', { name: format }).click();
  const path = await (await arrived).path();
  await page.keyboard.press('Escape');
  return readFileSync(path);
}

/** Columns that are not on screen follow those that are: the evidence. */
function leading(rows: readonly (readonly string[])[], width: number): string[][] {
  return rows.map((row) => row.slice(0, width));
}

const METRICS = ['indicator', 'unit', 'theme', 'date', 'certainty'] as const;

for (const grouping of ['province', 'theme', 'unit', 'article']) {
  test(`all formats and the clipboard lead with the group on screen, by ${grouping}`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // So high that all rows are drawn.
    await page.setViewportSize({ width: 1440, height: 2400 });
    await open(
      page,
      `?tab=metrics&region=北京市&region=陕西省&not-unit=money&metrics-sort=-value&metrics-columns=${METRICS.join(',')}&metrics-group=${grouping}`,
    );
    const { headers, rows } = await readScreen(page);
    expect(rows.length).toBeGreaterThan(4);
    const width = METRICS.length + 1;

    await page.getByRole('checkbox', { name: '选中全部行' }).click();
    await page.getByRole('button', { name: '复制', exact: true }).click();
    await expect(page.getByText(/^已复制/u)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const pasted = copied.split('\n').map((line) => line.split('\t'));
    expect(pasted[0]?.slice(1)).toEqual(headers);
    expect(pasted.slice(1)).toEqual(rows);

    const csv = await readFile(page, '导出', /^下载 CSV/u, '.csv');
    const table = Papa.parse<string[]>(csv.toString('utf8').slice(1).trimEnd()).data;
    expect(table[0]?.[0]).toBe(pasted[0]?.[0]);
    expect(leading(table.slice(1), width)).toEqual(rows);

    const xlsx = readSheets(await readFile(page, '导出', /^下载 Excel/u, '.xlsx'));
    expect(leading((xlsx[0] ?? []).slice(1), width)).toEqual(rows);
    const groups = [...new Set(rows.map(([group]) => group))];
    expect([...new Set((xlsx[1] ?? []).slice(1).map(([group]) => group))]).toEqual(groups);

    const json = await readFile(page, '导出', /^下载 JSON/u, '.json');
    const data: { rows: Record<string, string | null>[] } = JSON.parse(json.toString('utf8'));
    expect(data.rows.map((row) => ['group', ...METRICS].map((id) => row[id] ?? ''))).toEqual(rows);

    const markdown = (await readFile(page, '导出', /^下载 Markdown/u, '.md')).toString('utf8');
    const lines = (markdown.split('\n\n')[0] ?? '').trimEnd().split('\n').slice(2);
    const cells = lines.map((line) => line.replaceAll('\\', '').slice(2).split(' | '));
    expect(leading(cells, width)).toEqual(rows);
  });
}

for (const language of LANGUAGES) {
  test(`CSV, XLSX and JSON hold the rows, columns, order and groups on screen, ${language.name}`, async ({
    page,
  }) => {
    await open(page, VIEW);
    if (language.name === 'English') {
      await page.getByRole('button', { name: 'Switch to English' }).click();
    }
    const { headers, rows } = await readScreen(page);
    expect(rows.length).toBeGreaterThan(8);
    expect(new Set(rows.map(([group]) => group)).size).toBe(2);
    expect(headers).toHaveLength(COLUMNS.length);
    const width = COLUMNS.length + 1;

    const csv = await readFile(page, language.export, language.formats.csv, '.csv');
    const table = Papa.parse<string[]>(csv.toString('utf8').slice(1).trimEnd()).data;
    expect(table[0]?.slice(1, width)).toEqual(headers);
    expect(leading(table.slice(1), width)).toEqual(rows);

    const xlsx = await readFile(page, language.export, language.formats.xlsx, '.xlsx');
    const sheet = readSheets(xlsx)[0] ?? [];
    expect(sheet[0]?.slice(1, width)).toEqual(headers);
    expect(leading(sheet.slice(1), width)).toEqual(rows);

    const json = await readFile(page, language.export, language.formats.json, '.json');
    const data: { rows: Record<string, string | null>[] } = JSON.parse(json.toString('utf8'));
    const cells = data.rows.map((row) => ['group', ...COLUMNS].map((id) => row[id] ?? ''));
    expect(cells).toEqual(rows);
  });
}
