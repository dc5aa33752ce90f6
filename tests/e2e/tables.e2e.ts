import { frameMessages } from '../../src/messages/frame.ts';
import { readerMessages } from '../../src/messages/reader.ts';
import { tablesMessages } from '../../src/messages/tables.ts';
import { COLUMNS } from '../../src/query/columns/tables.ts';
import { expect, LANGUAGES, open, PHONE, test } from './dashboard.ts';

for (const { locale, language } of LANGUAGES) {
  const texts = tablesMessages[locale];
  const reading = readerMessages[locale];

  test(`a number in the table opens the sentence it came from, and the untouched page, ${language}`, async ({
    page,
  }) => {
    await open(page, '?tab=metrics&q=注册志愿者', locale);
    const number = locale === 'zh' ? '8.9万' : '89,000';
    await page.getByRole('grid').getByText(number, { exact: true }).click();
    const reader = page.getByRole('complementary', { name: frameMessages[locale].reader });
    await expect(reader.getByRole('heading', { level: 2 }).first()).toContainText('云梦');
    await expect(reader.getByText('8.9万名').first()).toBeInViewport();
    const side = { name: reading.sidePage };
    await reader.getByRole('button', side).or(reader.getByRole('radio', side)).first().click();
    await expect(reader.getByText('8.9万名').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reader).toBeHidden();
  });

  test(`sorting by value puts the largest first, groups say what their sums hold, ${language}`, async ({
    page,
  }) => {
    await open(page, '?tab=metrics', locale);
    const heading = COLUMNS.metrics.find(({ id }) => id === 'value')?.header[locale] ?? '';
    const header = page.getByRole('columnheader', { name: new RegExp(heading, 'u') });
    await header.getByRole('button').first().click();
    await expect(page).toHaveURL(/metrics-sort=-value/u);
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel(texts.groupBy).selectOption({ label: texts.province });
    await expect(page).toHaveURL(/metrics-group=province/u);
    const counted = new RegExp(texts.numbers('\\d+').replace(/s?$/u, 's?'), 'u');
    await expect(page.getByText(counted).first()).toBeVisible();
  });
}

for (const tab of ['metrics', 'initiatives', 'articles'] as const) {
  test(`the ${tab} table can be walked and opened by keyboard alone`, async ({ page }) => {
    await open(page, `?tab=${tab}`);
    const grid = page.getByRole('grid').or(page.getByRole('table')).first();
    await expect(grid).toBeVisible();
    const first = grid
      .getByRole('row')
      .nth(1)
      .getByRole('button')
      .or(grid.getByRole('row').nth(1).getByRole('link'))
      .first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: '阅读' })).toBeVisible();
  });
}

for (const width of [1440, 1100, 800]) {
  test(`no number of a subtotal is cut at ${width} px, and the rest is a key away`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?tab=metrics&metrics-group=province');
    await page.getByRole('checkbox', { name: '选中全部行' }).check();
    const rest = page.getByRole('button', { name: /种单位/u }).last();
    await expect(rest).toBeInViewport({ ratio: 1 });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('[data-entry]:not([data-hidden="true"])')]
        .filter((entry) => {
          const { left, right } = entry.getBoundingClientRect();
          const line = entry.parentElement?.getBoundingClientRect();
          const frame = entry.closest('section')?.getBoundingClientRect();
          return [line, frame].some((box) => !box || left < box.left - 1 || right > box.right + 1);
        })
        .map((entry) => entry.textContent),
    );
    expect(cut).toEqual([]);
    await rest.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: /种单位/u });
    await expect(panel.getByRole('listitem').last()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(rest).toBeFocused();
  });
}

for (const tab of ['metrics', 'initiatives', 'articles'] as const) {
  test(`the ${tab} table is as wide as its frame, and keys leave it where it was`, async ({
    page,
  }) => {
    await open(page, `?tab=${tab}`);
    const excess = () =>
      page.getByRole('grid').evaluate((grid) => {
        const frame = grid.parentElement;
        return frame === null ? null : [frame.scrollWidth - frame.clientWidth, frame.scrollLeft];
      });
    for (const language of ['EN', '中文']) {
      expect(await excess()).toEqual([0, 0]);
      await page
        .getByRole('button', { name: /^(?:显示|收起)筛选$|^(?:Show|Hide) filters$/u })
        .first()
        .click();
      expect(await excess()).toEqual([0, 0]);
      await page
        .getByRole('button', { name: /^(?:显示|收起)筛选$|^(?:Show|Hide) filters$/u })
        .first()
        .click();
      await page.getByText(language, { exact: true }).first().click();
    }
    await page.locator('[data-line="0"] [data-column="1"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await excess()).toEqual([0, 0]);
  });
}

test('widths, pins and row height are there again after a reload', async ({ page }) => {
  await open(page, '?tab=metrics');
  const slider = page.getByRole('slider', { name: '“指标”的列宽' });
  const before = Number(await slider.getAttribute('aria-valuenow'));
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: '宽松' }).click();
  await page.getByRole('button', { name: /^列/u }).click();
  await page.getByRole('button', { name: '固定“地区”' }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/metrics-pinned=value,place&density=comfortable/u);
  await page.reload();
  await expect(slider).toHaveAttribute('aria-valuenow', String(before + 16));
  await expect(page.getByRole('button', { name: '宽松' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('columnheader').nth(2)).toHaveText('地区');
});

test.describe('on a phone', () => {
  test.use(PHONE);
  for (const { locale, language } of LANGUAGES) {
    test(`cards are sorted, ticked, summed and copied by touch, ${language}`, async ({ page }) => {
      const zh = locale === 'zh';
      await open(page, '?tab=metrics', locale);
      await page.getByRole('button', { name: zh ? '排序' : 'Sort', exact: true }).tap();
      await page.getByLabel(zh ? '先按…' : 'Sort by…').selectOption('unit');
      await page.getByLabel(zh ? '再按…' : 'Then by…').selectOption('value');
      await expect(page).toHaveURL(/metrics-sort=unit,-value/u);
      await page.keyboard.press('Escape');
      const boxes = page.getByRole('checkbox', { name: zh ? '选中此行' : 'Select this row' });
      await boxes.nth(0).tap();
      await page.getByRole('button', { name: zh ? '连选' : 'Range' }).tap();
      await boxes.nth(3).tap();
      await expect(page.getByText(zh ? '已选 4 行' : '4 selected')).toBeInViewport({ ratio: 1 });
      const sums = page.locator('[data-entry]:not([data-hidden="true"])');
      await expect(sums.first()).toBeInViewport();
      await page.getByRole('button', { name: zh ? '复制' : 'Copy', exact: true }).tap();
      await expect(page.getByText(zh ? /^已复制 4 行/u : /^4 rows copied/u)).toBeInViewport();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const lines = copied.split('\n').map((line) => line.split('\t'));
      expect(lines).toHaveLength(5);
      expect(new Set(lines.map((cells) => cells.length)).size).toBe(1);
      // The order of the cards: 100 %, 96 %, 87 %, then what has another unit.
      expect(lines.slice(1, 4).map((cells) => cells.slice(0, 4).join(' '))).toEqual(
        ['100', '96', '87'].map((value) => `${value}  ${zh ? '确数' : 'exact'} %`),
      );
    });
  }
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });
  test('a cell that is held shows the whole of it, a tap opens its sentence', async ({ page }) => {
    await open(page, '?tab=metrics');
    const cell = page.locator('[data-line="2"] [data-id="sentence"]');
    // Sentences come after the table: until then a finger holds three dots, of which there is no more.
    await expect(cell.locator('mark')).toBeVisible();
    const shown = await cell.innerText();
    const box = await cell.boundingBox();
    if (box === null) throw new Error('the cell is not drawn');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', [{ x: box.x + 20, y: box.y + 10 }]);
    const tip = page.getByRole('tooltip');
    await expect(tip).toBeVisible();
    await touch('touchEnd', []);
    expect((await tip.innerText()).length).toBeGreaterThan(shown.length);
    const reader = page.getByRole('complementary', { name: '阅读' });
    await expect(reader).toBeHidden();
    await cell.tap();
    await expect(reader).toBeVisible();
    await expect(tip).toBeHidden();
  });
});

test('a table is printed with all its rows and without its controls', async ({ page }) => {
  await open(page, '?tab=metrics&metrics-group=province');
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.getByRole('table', { name: '指标表 · 80 行' });
  await expect(paper.getByRole('row')).toHaveCount(1 + 8 + 80);
  await expect(paper.getByRole('row').last()).toBeVisible();
  await expect(
    page.locator('main :is(button, input, select)').filter({ visible: true }),
  ).toHaveCount(0);
});

test('a cell of themes shows the main one whole, and all of them on demand', async ({ page }) => {
  await open(page, '?tab=metrics');
  const cell = page.locator('td[data-id="theme"]:has([data-more="+2"])').first();
  const main = cell.locator('span span').nth(1);
  await expect(cell).toBeVisible();
  expect(await main.evaluate((name) => name.scrollWidth - name.clientWidth)).toBeLessThanOrEqual(0);
  await cell.hover();
  await expect(page.getByRole('tooltip')).toHaveText(/^\S+、\S+、\S+$/u);
});

for (const { locale, language } of LANGUAGES) {
  test(`which groups are folded is in the link, ${language}`, async ({ page }) => {
    const texts = tablesMessages[locale];
    await open(page, '?tab=metrics&metrics-group=province', locale);
    const gansu = locale === 'zh' ? '甘肃省' : 'Gansu';
    const fold = page.getByRole('button', { name: texts.foldGroup(gansu) });
    const unfold = page.getByRole('button', { name: texts.unfoldGroup(gansu) });
    await fold.click();
    await expect(page).toHaveURL(/metrics-group=province&metrics-except=[^&]+$/u);
    await page.reload();
    await expect(unfold).toBeVisible();
    await page.getByRole('button', { name: texts.foldAll }).click();
    await expect(page).toHaveURL(/metrics-group=province&metrics-folds=all$/u);
    await expect(page.locator('tr[data-row]')).toHaveCount(0);
    await unfold.click();
    await expect(page.locator('tr[data-row]')).toHaveCount(20);
    const link = page.url();
    await page.goBack();
    await expect(page.locator('tr[data-row]')).toHaveCount(0);
    await page.goto(link);
    await expect(page.locator('tr[data-row]')).toHaveCount(20);
    // Another grouping has other groups.
    await page.getByLabel(texts.groupBy).selectOption('unit');
    await expect(page).toHaveURL(/metrics-group=unit$/u);
  });
}
