import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { frameMessages } from '../../src/messages/frame.ts';
import type { Locale } from '../../src/messages/messages.ts';
import { overviewMessages } from '../../src/messages/overview.ts';
import { themeName } from '../../src/views/overview/theme-name.ts';
import { findViolations } from './axe.ts';
import { expect, LANGUAGES, open, test } from './dashboard.ts';

const chartsIn = (locale: Locale) => {
  const { byProvince, tiles, byTheme, timeline, spread } = overviewMessages[locale];
  return [byProvince, tiles, byTheme, timeline, spread];
};
const CHARTS = chartsIn('zh');

interface Order {
  readonly chart: string;
  readonly format: 'SVG' | 'PNG';
  readonly locale?: Locale;
}

/** Saves a chart and gives the file's name and content. */
async function save(page: Page, { chart, format, locale = 'zh' }: Order) {
  const texts = overviewMessages[locale];
  await page.getByRole('button', { name: texts.saveChart(chart) }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format === 'SVG' ? texts.saveSvg : texts.savePng }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Size of a PNG, from its header. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

for (const { locale, language } of LANGUAGES) {
  const texts = overviewMessages[locale];
  const theme = themeName('volunteering', locale);

  test(`every chart is saved as SVG with title, scope, source and date inside, ${language}`, async ({
    page,
  }) => {
    await open(page, '?theme=volunteering&theme=civilised-city', locale);
    for (const chart of chartsIn(locale)) {
      const figure = page.getByRole('figure', { name: chart, exact: true });
      await expect(figure.locator('svg').first()).toBeVisible();
      const { name, content } = await save(page, { chart, format: 'SVG', locale });
      const inName = chart.replaceAll(' ', '-');
      const product = frameMessages[locale].product.replaceAll(' ', '-');
      expect(name).toMatch(
        new RegExp(`^${product}_${inName}_.*${theme}.*_\\d{4}-\\d{2}-\\d{2}\\.svg$`, 'u'),
      );
      const text = content.toString('utf8');
      for (const part of [chart, theme, texts.source(''), texts.imageDate('20'), 'Noto Sans']) {
        expect(text).toContain(part);
      }
      // A file on its own: nothing that only the page can resolve.
      expect(text).not.toMatch(/var\(--|class=|href=|<script|color-mix/u);
    }
  });
}

test('the stacked bars take their legend along', async ({ page }) => {
  await open(page);
  const { content } = await save(page, { chart: '各省举措', format: 'SVG' });
  const text = content.toString('utf8');
  for (const theme of ['文明创建', '文明实践', '党建引领'])
    expect(text).toContain(`>${theme}</text>`);
});

test('what is under the pointer leaves no trace in a picture', async ({ page }) => {
  await open(page);
  const { content: before } = await save(page, { chart: '主题', format: 'SVG' });
  await page.getByRole('button', { name: '存图：主题' }).click();
  await page.getByRole('button', { name: '存为 SVG' }).focus();
  await page.locator('[data-mark="theme/volunteering"]').hover();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const after = await readFile(await file.path());
  expect(after.toString('utf8')).toBe(before.toString('utf8'));
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a PNG is sharp and has the colours shown, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page);
    const { name, content } = await save(page, { chart: '主题', format: 'PNG' });
    expect(name).toMatch(/\.png$/u);
    const box = await page
      .getByRole('figure', { name: '主题' })
      .locator('svg')
      .first()
      .boundingBox();
    const [width] = sizeOf(content);
    expect(width).toBeGreaterThan((box?.width ?? 0) * 3);
    const corner = await page.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(2, 2, 1, 1).data ?? [])];
      },
      [...content],
    );
    expect(corner).toEqual(scheme === 'light' ? [251, 250, 247, 255] : [23, 22, 20, 255]);
  });
}

for (const { locale, language } of LANGUAGES) {
  const texts = overviewMessages[locale];

  test(`a chart is one tab stop, and the arrow keys lead from mark to mark, ${language}`, async ({
    page,
  }) => {
    await open(page, '', locale);
    const bars = page.getByRole('figure', { name: texts.byProvince });
    await expect(bars.locator('[data-mark][tabindex="0"]')).toHaveCount(1);
    await bars.getByRole('button', { name: texts.showTable(texts.byProvince) }).focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('data-mark')).toMatch(/^bar\//u);
    await page.keyboard.press('Home');
    expect(await page.locator(':focus').getAttribute('data-mark')).toMatch(/^province\//u);
    await page.keyboard.press('ArrowRight');
    const second = await page.locator(':focus').getAttribute('data-mark');
    expect(second).toMatch(/^bar\//u);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('data-mark')).not.toBe(second);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('data-mark')).toBeNull();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/region=.*theme=/u);
  });

  test(`hover, focus and choice are told in the chart’s line, ${language}`, async ({ page }) => {
    await open(page, '', locale);
    const figure = page.getByRole('figure', { name: texts.tiles });
    const tile = figure.locator('[data-mark="tile/62"]');
    // The line says what a screen reader hears: name, count, what a click does.
    const told = async () => figure.getByText((await tile.getAttribute('aria-label')) ?? '-');
    await tile.hover();
    await expect(await told()).toBeVisible();
    await tile.click();
    await expect(tile).toHaveAttribute('aria-pressed', 'true');
    await expect(await told()).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(figure.getByText(texts.tilesNote)).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(await told()).toBeVisible();
  });
}

test('places are compared from the one with the largest number down', async ({ page }) => {
  await open(page);
  const marks = page.getByRole('figure', { name: '同类数字比较' }).locator('[data-mark]');
  await expect(marks.first()).toBeVisible();
  const places = await marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, width, top, height } = element.getBoundingClientRect();
      const line = Number(element.getAttribute('data-line'));
      const above = element.closest('svg')?.getBoundingClientRect().top ?? 0;
      return { line, x: left + width / 2, y: top + height / 2 - above };
    }),
  );
  const furthest = Math.max(...places.map(({ x }) => x));
  expect(places.filter(({ x }) => furthest - x < 1).map(({ line }) => line)).toContain(0);
  // A line further down on screen has the higher number, which the arrow keys go by.
  for (const { line, y } of places) expect(Math.floor(y / 22)).toBe(line);
});

test('numbers at one point stand above each other, so that each can be hit', async ({ page }) => {
  await open(page);
  const figure = page.getByRole('figure', { name: '同类数字比较' });
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('[data-mark]').first()).toBeVisible();
  const hits = await figure.locator('[data-mark]').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, width, top, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return {
        at: `${Math.round(x)} ${element.getAttribute('data-line')}`,
        hit: document.elementFromPoint(x, y)?.closest('[data-mark]') === element,
      };
    }),
  );
  const count = (at: string) => hits.filter((mark) => mark.at === at).length;
  const together = hits.filter(({ at }) => count(at) === 2 || count(at) === 3);
  expect(together.length).toBeGreaterThan(0);
  expect(together.filter(({ hit }) => !hit)).toEqual([]);
});

/** Where each chart, its controls and what follows the charts stand, from the first chart on. */
function standings(page: Page) {
  return page.evaluate(() => {
    const top = document.querySelector('figure')?.getBoundingClientRect().top ?? 0;
    const shown =
      'figure, figure header button, figure header select, main section[aria-labelledby]';
    return [...document.querySelectorAll(shown)].map((element) => {
      const box = element.getBoundingClientRect();
      return [element.tagName, Math.round(box.left), Math.round(box.top - top)].join(' ');
    });
  });
}

for (const { locale, language } of LANGUAGES) {
  test(`each chart can be read as a table in its own place, ${language}`, async ({ page }) => {
    await open(page, '', locale);
    await expect(page.locator('[data-mark^="number/"]').first()).toBeVisible();
    await expect(page.locator('[data-mark^="month/"]').first()).toBeVisible();
    const before = await standings(page);
    const toTable = page.getByRole('button', {
      name: locale === 'zh' ? /^以表格查看/u : /as a table$/u,
    });
    await expect(toTable).toHaveCount(CHARTS.length);
    for (let left = CHARTS.length; left > 0; left -= 1) await toTable.first().click();
    await expect(page.getByRole('figure').getByRole('table')).toHaveCount(CHARTS.length);
    expect(await standings(page)).toEqual(before);
    // What is longer than its chart is scrolled to inside it.
    const rows = page.getByRole('figure').first().getByRole('row');
    await rows.last().scrollIntoViewIfNeeded();
    await expect(rows.last()).toBeInViewport();
    expect(await findViolations(page)).toEqual([]);
    // The link shows the same, each table where its chart would stand.
    await expect(page).toHaveURL(/as-table=provinces,themes,tiles,timeline,spread$/u);
    await page.goto(page.url());
    await expect(page.getByRole('figure').getByRole('table')).toHaveCount(CHARTS.length);
    expect(await standings(page)).toEqual(before);
    const toChart = page.getByRole('button', {
      name: locale === 'zh' ? /^以图查看/u : /as a chart$/u,
    });
    for (let left = CHARTS.length; left > 0; left -= 1) await toChart.first().click();
    await expect(page.locator('[data-mark^="number/"]').first()).toBeVisible();
    expect(await standings(page)).toEqual(before);
  });
}

test('back, forward and a named view show a chart as what it was shown', async ({ page }) => {
  await open(page);
  const table = page.getByRole('figure').getByRole('table');
  await page.getByRole('button', { name: '以表格查看“主题”' }).click();
  await expect(table).toHaveCount(1);
  await page.getByRole('button', { name: '常用视图' }).click();
  await page.getByRole('textbox', { name: '名称' }).fill('主题表');
  await page.keyboard.press('Enter');
  await page.goBack();
  await expect(table).toHaveCount(0);
  await page.goForward();
  await expect(table).toHaveCount(1);
  await page.getByRole('button', { name: '以图查看“主题”' }).click();
  await expect(table).toHaveCount(0);
  await page.getByRole('button', { name: '常用视图' }).click();
  await page.getByRole('button', { name: '主题表', exact: true }).click();
  await expect(table).toHaveCount(1);
});

test('axe finds nothing while a chart is saved', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '存图：时间' }).click();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the colours are named, and a tap chooses and says so', async ({ page }) => {
    await open(page);
    const figure = page.getByRole('figure', { name: '各省举措' });
    await expect(figure.getByText('文明实践')).toBeVisible();
    await figure.locator('[data-mark^="bar/"]').first().tap();
    await expect(page).toHaveURL(/region=.*theme=/u);
    await expect(figure.getByText(/已选，点按取消/u)).toBeVisible();
  });

  for (const { locale, language } of LANGUAGES) {
    test(`what a mark says is read whole, and the chart stays where it is, ${language}`, async ({
      page,
    }) => {
      await open(page, '', locale);
      const figure = page.getByRole('figure', { name: overviewMessages[locale].byProvince });
      const bars = figure.locator('[data-mark^="bar/"]');
      const top = await bars.first().evaluate((bar) => bar.getBoundingClientRect().top);
      for (const bar of (await bars.all()).slice(0, 6)) {
        await bar.focus();
        const said = figure.getByText((await bar.getAttribute('aria-label')) ?? '-');
        await expect(said).toBeVisible();
        const hidden = await said.evaluate((line) => {
          const box = line.parentElement ?? line;
          return getComputedStyle(box).overflow === 'hidden'
            ? box.scrollWidth - box.clientWidth
            : 0;
        });
        expect(hidden).toBe(0);
      }
      expect(await bars.first().evaluate((bar) => bar.getBoundingClientRect().top)).toBe(top);
    });
  }
});

/** Where the names of the provinces stand, from the top. */
async function linesOf(page: Page): Promise<Map<string, number>> {
  const names = page.getByRole('figure', { name: '各省举措' }).locator('[data-mark^="province/"]');
  await expect(names.first()).toBeVisible();
  const lines = await names.evaluateAll((all) =>
    all.map((name): [string, number] => [
      name.getAttribute('data-mark') ?? '',
      Number(name.getAttribute('y')),
    ]),
  );
  return new Map(lines);
}

/** How marks moved: the first keyframe of each movement by the mark's name. */
async function recordMoves(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.addInitScript(() => {
    const moves: Record<string, string> = {};
    Object.assign(window, { moves });
    const animate: unknown = Reflect.get(Element.prototype, 'animate');
    if (typeof animate !== 'function') return;
    const record = new Proxy(animate, {
      apply(own, mark: Element, given: Parameters<Element['animate']>) {
        const [first] = Array.isArray(given[0]) ? given[0] : [];
        moves[mark.getAttribute('data-mark') ?? ''] = String(first?.transform ?? '');
        const animation: unknown = Reflect.apply(own, mark, given);
        return animation;
      },
    });
    Reflect.set(Element.prototype, 'animate', record);
  });
  return () => page.evaluate(() => (window as unknown as { moves: Record<string, string> }).moves);
}

test('a bar moves with its province to its new line', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const movesOf = await recordMoves(page);
  await open(page);
  const before = await linesOf(page);
  expect(await movesOf()).toEqual({});
  await page
    .getByRole('button', { name: /^文明实践，/u })
    .first()
    .click();
  await expect
    .poll(async () => {
      const after = await linesOf(page);
      const moved = [...after].filter(([id, y]) => before.has(id) && before.get(id) !== y);
      const moves = await movesOf();
      return (
        moved.length > 0 &&
        moved.every(([id, y]) =>
          moves[id]?.startsWith(`translate(0px, ${(before.get(id) ?? 0) - y}px)`),
        )
      );
    })
    .toBe(true);
});

test('nothing moves for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const movesOf = await recordMoves(page);
  await open(page);
  const before = await linesOf(page);
  await page
    .getByRole('button', { name: /^文明实践，/u })
    .first()
    .click();
  await expect.poll(() => linesOf(page)).not.toEqual(before);
  expect(await movesOf()).toEqual({});
});
