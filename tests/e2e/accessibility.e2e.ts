import { exportMessages } from '../../src/messages/export.ts';
import { filtersMessages } from '../../src/messages/filters.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import { tablesMessages } from '../../src/messages/tables.ts';
import { fail, hold } from '../screens/states.ts';
import { findViolations } from './axe.ts';
import { expect, LANGUAGES, open, test } from './dashboard.ts';

const ARTICLE = '?tab=articles&article=000_161959be8bda94cc.3';

const SCREENS = [
  ['overview', '?'],
  ['metrics', '?tab=metrics'],
  ['initiatives', '?tab=initiatives&region=甘肃省'],
  ['articles', '?tab=articles'],
  ['pages', '?tab=pages'],
  ['a page', '?tab=pages&shown-page=003_7b86b682add3b8cc.txt'],
  ['a page beside the table', '?tab=metrics&article=003_7b86b682add3b8cc.1&side=page'],
  ['compare', '?tab=compare&compare=甘肃省&compare=四川省'],
  ['an empty comparison', '?tab=compare&q=火星移民'],
  ['no pages', '?tab=pages&q=火星移民'],
  ['method', '?tab=method'],
  ['empty', '?tab=metrics&q=火星移民'],
] as const;

for (const [name, search] of SCREENS) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${scheme}, in either language`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`./${search}`);
      for (const next of ['Switch to English', '切换到中文']) {
        await expect(page.getByRole('main')).toBeVisible();
        await page.waitForTimeout(400);
        expect([next, await findViolations(page)]).toEqual([next, []]);
        await page.getByRole('button', { name: next }).click();
      }
    });
  }
}

const WAITS = [
  ['while the data is on its way', '?', hold({ data: 'facts' })],
  ['while a table waits for it', '?tab=metrics', hold({ data: 'facts' })],
  ['while an article’s text is on its way', ARTICLE, hold({ data: 'texts' })],
  ['where the data failed', '?', fail({ data: 'facts' })],
  ['where an article’s text failed', ARTICLE, fail({ data: 'texts' })],
  ['where the search failed', '?tab=metrics&q=志愿', fail({ data: 'postings' })],
] as const;

for (const [state, search, before] of WAITS) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing ${state}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await before(page);
      await page.goto(`./${search}`);
      const words = page.getByText(/正在读取|没能读/u).first();
      await expect(words).toBeVisible();
      // Words of waiting appear after 0.4 s: before that they have no contrast to measure.
      await expect(words.locator('..')).toHaveCSS('opacity', '1');
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

for (const { locale, language } of LANGUAGES) {
  const texts = frameMessages[locale];

  test(`axe finds nothing in the reader, the export dialog and the help sheet, ${language}`, async ({
    page,
  }) => {
    await open(page, '?tab=articles', locale);
    await page.getByRole('gridcell').getByRole('button').first().click();
    await expect(page.getByRole('complementary', { name: texts.reader })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: texts.export }).click();
    await expect(page.getByRole('dialog', { name: exportMessages[locale].title })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: texts.helpTitle })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });

  test(`axe finds nothing on a phone, its filters open, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?tab=metrics&region=北京市&not-theme=industry', locale);
    const cards = page.getByRole('list', { name: tablesMessages[locale].metrics });
    await expect(cards.getByRole('listitem').first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    const filters = filtersMessages[locale];
    await page.getByRole('button', { name: filters.openFiltersCount('2') }).click();
    await expect(page.getByRole('dialog', { name: filters.heading })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('axe finds nothing on pages of one’s own, and on an article beside its page', async ({
  page,
}) => {
  await open(page, '?tab=pages');
  await page
    .getByLabel('读自己的版面…')
    .last()
    .setInputFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('本报讯 志愿者清理河道。') },
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
  await expect(page.getByRole('button', { name: '移去 a.txt' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('empty.txt');
  expect(await findViolations(page)).toEqual([]);
  await page.goto('./?tab=metrics&article=003_7b86b682add3b8cc.1&side=page');
  await page.getByRole('button', { name: '展宽阅读' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});
