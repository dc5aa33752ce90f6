import { compareMessages } from '../../src/messages/compare.ts';
import { filtersMessages } from '../../src/messages/filters.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import type { Locale } from '../../src/messages/messages.ts';
import { labelOfValue } from '../../src/query/facet-values.ts';
import { findViolations } from './axe.ts';
import { expect, LANGUAGES, open, test } from './dashboard.ts';

const LINK = '?tab=compare&compare=甘肃省&compare=四川省';

const nameOf = (region: string, locale: Locale) => labelOfValue('regions', region, locale);

for (const { locale, language } of LANGUAGES) {
  const texts = compareMessages[locale];
  const gansu = nameOf('甘肃省', locale);

  test(`starts from the most frequent provinces, ${language}`, async ({ page }) => {
    await open(page, '', locale);
    await page.getByRole('link', { name: frameMessages[locale].tabCompare, exact: true }).click();
    const start = page.getByRole('heading', { name: texts.startRegions });
    await expect(start).toBeVisible();
    const three = new RegExp(`^${texts.startThree('').trim()} `, 'u');
    await page.getByRole('main').getByRole('button', { name: three }).click();
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await expect(page).toHaveURL(/tab=compare.*compare=.*compare=.*compare=/u);
    await page.goBack();
    await expect(start).toBeVisible();
  });

  test(`a link restores what is compared, and what it does not know is named, ${language}`, async ({
    page,
  }) => {
    await open(page, `${LINK}&compare=无此省&compare-by=nothing`, locale);
    await expect(page.getByRole('columnheader')).toHaveCount(2);
    const notices = page.getByRole('region', { name: frameMessages[locale].notices });
    await expect(notices).toContainText(/compare-by=nothing.*compare=无此省/u);
    await page.reload();
    await expect(page.getByRole('columnheader', { name: new RegExp(gansu, 'u') })).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveCount(2);
    await expect(page.getByRole('rowheader', { name: texts.articles, exact: true })).toBeVisible();
  });

  test(`a count leads to exactly the rows that it counts, ${language}`, async ({ page }) => {
    await open(page, LINK, locale);
    const count = await page
      .getByRole('link', { name: new RegExp(`^${gansu}${locale === 'zh' ? '：' : ': '}`, 'u') })
      .nth(1)
      .innerText();
    await page.getByRole('link', { name: texts.toInitiatives(gansu, count) }).click();
    await expect(page).toHaveURL(/tab=initiatives.*region=/u);
    const left = filtersMessages[locale].initiatives(count);
    await expect(page.getByRole('status').filter({ hasText: left })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('columnheader')).toHaveCount(2);
  });

  test(`columns are added by a search and dropped, with the keyboard alone, ${language}`, async ({
    page,
  }) => {
    await open(page, '?tab=compare&compare=甘肃省', locale);
    await page.getByRole('button', { name: texts.addRegion }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('textbox', { name: texts.findRegion }).focus();
    await page.keyboard.type('内江');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader')).toHaveCount(2);
    await page.getByRole('button', { name: texts.remove(gansu) }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('columnheader')).toHaveCount(1);
    await expect(page.getByText(texts.oneMore.split(/[，.]/u)[0] ?? '')).toBeVisible();
  });
}

test('bars of all columns are on one scale', async ({ page }) => {
  await open(page, LINK);
  const bars = page.getByRole('link', { name: / · .*项举措/u });
  await expect(bars.first()).toBeVisible();
  const ratios = await bars.evaluateAll((links) =>
    links.map((link) => {
      const width = link.firstElementChild?.getBoundingClientRect().width ?? 0;
      return width / Number(link.textContent);
    }),
  );
  expect(ratios.length).toBeGreaterThan(2);
  for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 0);
});

test('an initiative and a number lead to their sentences', async ({ page }) => {
  await open(page, LINK);
  const reader = page.getByRole('complementary', { name: '阅读' });
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('list') })
    .getByRole('button')
    .first()
    .click();
  await expect(reader).toBeVisible();
  await expect(page).toHaveURL(/article=.*at=/u);
  await page.keyboard.press('Escape');
  const people = page.getByRole('row', { name: /^组织/u });
  await people.getByRole('button').first().click();
  await expect(reader).toBeVisible();
});

test('other filters apply on top', async ({ page }) => {
  await open(page, LINK);
  const articles = page.getByRole('link', { name: /^四川省：\d+ 篇文章/u });
  const all = Number(await articles.innerText());
  await open(page, `${LINK}&kind=photo`);
  const photos = page.getByRole('row', { name: /^文章/u }).getByRole('cell').nth(1);
  await expect.poll(async () => Number(await photos.innerText())).toBeLessThan(all);
});

for (const [name, search] of [
  ['nothing', '?tab=compare'],
  ['regions', `${LINK}&compare=内蒙古自治区&compare=四川省/内江市`],
  ['themes', '?tab=compare&compare-by=theme&compare=civilised-city&compare=party-building'],
] as const) {
  for (const { locale, language } of LANGUAGES) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`axe finds nothing comparing ${name}, ${scheme}, ${language}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await open(page, search, locale);
        for (const width of [390, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          expect([width, await findViolations(page)]).toEqual([width, []]);
        }
      });
    }
  }
}

test('fits a phone without the page scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${LINK}&compare=内蒙古自治区&compare=青海省`);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});

test('on a phone headings and notes stay in sight and whole while columns are scrolled to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, '?tab=compare&compare=甘肃省&compare=四川省&compare=北京市');
  await page.getByText('EN', { exact: true }).first().click();
  const headings = page.locator('th[scope="rowgroup"]');
  const notes = () =>
    headings.evaluateAll((cells) =>
      cells.flatMap((cell) =>
        [...cell.querySelectorAll('span')].map((text) => {
          const { left, right } = text.getBoundingClientRect();
          return (
            left >= 0 && right <= window.innerWidth && text.scrollWidth <= text.clientWidth + 1
          );
        }),
      ),
    );
  await expect(headings.first()).toContainText('Initiatives');
  expect(new Set(await notes())).toEqual(new Set([true]));
  await headings
    .first()
    .evaluate((cell) => cell.closest('section[tabindex]')?.scrollTo({ left: 150 }));
  expect(new Set(await notes())).toEqual(new Set([true]));
});
