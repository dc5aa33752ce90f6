/** Filters: the tree, what is left out, search, dates, orders, links that cannot be understood. */
import { filtersMessages } from '../../src/messages/filters.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import { articlesInView, expect, LANGUAGES, open, test } from './dashboard.ts';

const PLACES = {
  zh: { province: '四川省', city: '内江市', county: /^隆昌市，1/u },
  en: { province: 'Sichuan', city: '内江市', county: /^隆昌市 \(county-level city\), 1/u },
};
const THEME = { zh: '学习教育', en: 'Theory study' };

for (const { locale, language } of LANGUAGES) {
  const texts = filtersMessages[locale];

  test(`a region holds its parts, and the tree opens down to the county, ${language}`, async ({
    page,
  }) => {
    const { province, city, county } = PLACES[locale];
    await open(page, '', locale);
    await page.getByRole('button', { name: texts.expand(province) }).click();
    await page.getByRole('button', { name: texts.expand(city) }).click();
    await page.getByRole('button', { name: county }).click();
    await expect.poll(() => articlesInView(page)).toBe(1);
    await page.getByRole('button', { name: texts.clearAll }).click();
    await expect.poll(() => articlesInView(page)).toBeGreaterThan(30);
  });

  test(`a theme can be left out, the chip says so, and a period is typed, ${language}`, async ({
    page,
  }) => {
    await open(page, '', locale);
    const all = await articlesInView(page);
    const theme = THEME[locale];
    await page.getByRole('button', { name: texts.exclude(theme) }).click();
    await expect(page).toHaveURL(/not-theme=theory-study/u);
    await expect.poll(() => articlesInView(page)).toBeLessThan(all);
    const summary = page.getByRole('region', { name: texts.active });
    await expect(summary.getByText(texts.without('').trim())).toBeVisible();
    await expect(summary.locator('del')).toHaveText(theme);
    await page.getByRole('button', { name: texts.removeExcluded(theme) }).click();
    await expect.poll(() => articlesInView(page)).toBe(all);
    for (const label of [texts.dateFrom, texts.dateTo]) {
      await page.getByRole('textbox', { name: label, exact: true }).fill('2021年4月');
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(/from=2021-04&to=2021-04/u);
    const april = await articlesInView(page);
    expect(april).toBeGreaterThan(0);
    expect(april).toBeLessThan(all);
  });

  test(`search finds exact Chinese text across a broken line and leads to it, ${language}`, async ({
    page,
  }) => {
    await open(page, '', locale);
    await page.keyboard.press('/');
    // The page breaks this word between two columns; the article does not.
    await page.keyboard.type('样板间');
    await expect(page.getByText('房山燕山地区').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => articlesInView(page)).toBe(1);
    await expect(page).toHaveURL(/q=/u);
    await expect(
      page.getByRole('button', { name: texts.remove(texts.holdsText('样板间')) }),
    ).toBeVisible();
  });

  test(`an unknown or hostile value in a link is left out with a notice, and the rest holds, ${language}`, async ({
    page,
  }) => {
    const link =
      '?theme=<script>alert(1)</script>&tab=nowhere&sort=__proto__&page=../../etc/passwd&not-kind=photo&by-name=theme,colour&as-table=themes,map';
    await open(page, link, locale);
    const notices = page.getByRole('region', { name: frameMessages[locale].notices });
    await expect(notices).toContainText(
      /theme=<script>.*by-name=theme,colour.*as-table=themes,map/u,
    );
    await expect(page).toHaveURL((url) => url.search === '?not-kind=photo');
    await expect.poll(() => articlesInView(page)).toBeGreaterThan(20);
  });
}

test('text that nobody wrote empties the view, which says why and offers a way back', async ({
  page,
}) => {
  await open(page, '?tab=articles&q=火星移民');
  await expect(page.getByText(/火星移民/u).first()).toBeVisible();
  const drop = page.getByRole('button', { name: /去掉|全部清除|清除全部/u }).first();
  await drop.click();
  await expect.poll(() => articlesInView(page)).toBeGreaterThan(30);
});

test('a link as long as any view is served and shown, whatever it names', async ({ page }) => {
  const link = `?tab=metrics&not-kind=photo&${'page=no-such-page.txt&'.repeat(2_200)}`;
  expect(link.length).toBeGreaterThan(48_000);
  const response = await page.goto(`./${link}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
  await expect(page).toHaveURL((url) => url.search === '?tab=metrics&not-kind=photo');
});

test('each facet has an order of its own, which back and reload restore', async ({ page }) => {
  await open(page);
  const texts = filtersMessages.zh;
  const names = (facet: string) =>
    page
      .getByRole('group', { name: facet })
      .getByRole('button', { pressed: false, name: /点按只看$/u })
      .allInnerTexts();
  const [regions, themes] = [await names(texts.regions), await names(texts.themes)];
  await page
    .getByRole('button', { name: texts.orderNow(texts.themes, texts.byCount, texts.byName) })
    .click();
  await expect(page).toHaveURL(/by-name=theme$/u);
  await expect.poll(() => names(texts.themes)).not.toEqual(themes);
  const byName = await names(texts.themes);
  expect(await names(texts.regions)).toEqual(regions);
  await page.reload();
  await expect.poll(() => names(texts.themes)).toEqual(byName);
  await page.goBack();
  await expect.poll(() => names(texts.themes)).toEqual(themes);
});
