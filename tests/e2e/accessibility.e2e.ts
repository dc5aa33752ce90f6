import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './dashboard.ts';

const SCREENS = [
  ['overview', '?'],
  ['metrics', '?tab=metrics'],
  ['initiatives', '?tab=initiatives&region=甘肃省'],
  ['articles', '?tab=articles'],
  ['pages', '?tab=pages'],
  ['a page', '?tab=pages&shown-page=003_7b86b682add3b8cc.txt'],
  ['a page beside the table', '?tab=metrics&article=003_7b86b682add3b8cc.1&side=page'],
  ['compare', '?tab=compare&compare=甘肃省&compare=四川省'],
  ['method', '?tab=method'],
  ['empty', '?tab=metrics&q=火星移民'],
] as const;

for (const [name, search] of SCREENS) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['zh', 'en'] as const) {
      test(`axe finds nothing on ${name}, ${scheme}, ${language}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.goto(`./${search}`);
        await expect(page.getByRole('main')).toBeVisible();
        if (language === 'en')
          await page.getByRole('button', { name: 'Switch to English' }).click();
        await page.waitForTimeout(500);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    }
  }
}

test('axe finds nothing in the reader, the export dialog and the help sheet', async ({ page }) => {
  await open(page, '?tab=articles');
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('button')
    .or(page.getByRole('row').nth(1).getByRole('link'))
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: '阅读' })).toBeVisible();
  const reader = await new AxeBuilder({ page }).analyze();
  expect(reader.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const dialog = await new AxeBuilder({ page }).analyze();
  expect(dialog.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});

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
  const own = await new AxeBuilder({ page }).analyze();
  expect(own.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.goto('./?tab=metrics&article=003_7b86b682add3b8cc.1&side=page');
  await page.getByRole('button', { name: '展宽阅读' }).click();
  await expect(page.getByRole('article')).toBeVisible();
  const both = await new AxeBuilder({ page }).analyze();
  expect(both.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
