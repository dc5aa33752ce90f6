/** On the narrowest phone no control lies over another, in no view, in neither language. */
import { faultsOfControls } from './controls.ts';
import { expect, LANGUAGES, open, PHONE, test } from './dashboard.ts';

const VIEWS = [
  '?region=甘肃省&theme=volunteering&not-kind=photo',
  '?tab=metrics&metrics-group=province&metrics-sort=unit,-value',
  '?tab=initiatives',
  '?tab=articles&q=没有人写过的话',
  '?tab=compare&compare=甘肃省&compare=四川省',
  '?tab=pages',
  '?tab=pages&shown-page=003_7b86b682add3b8cc.txt',
  '?tab=method',
  '?tab=metrics&article=000_161959be8bda94cc.3&at=1.162-167&q=志愿',
  '?tab=metrics&article=003_7b86b682add3b8cc.1&side=page',
] as const;

test.use(PHONE);
test.setTimeout(120_000);

for (const { locale, language } of LANGUAGES) {
  test(`controls have room of their own, ${language}`, async ({ page }) => {
    await open(page, '', locale);
    for (const view of VIEWS) {
      await page.goto(`./${view}`);
      const reader = page.getByRole('complementary', { name: /^(?:阅读|Reader)$/u });
      if (view.includes('article='))
        await expect(reader.locator('[lang="zh-CN"]')).not.toHaveCount(0);
      else
        await expect(
          page.locator('main :is(h2, table, ul[aria-label], figure)').first(),
        ).toBeAttached();
      expect(await faultsOfControls(page), view).toEqual([]);
    }
    await page.goto('./?tab=metrics');
    await page.getByRole('checkbox').first().tap();
    expect(await faultsOfControls(page), 'rows are ticked').toEqual([]);
    for (const name of [/^(?:筛选|Filters)$/u, /^(?:导出|Export)$/u]) {
      await page.getByRole('button', { name }).tap();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOfControls(page), String(name)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}
