import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './dashboard.ts';

const LINK = '?tab=compare&compare=甘肃省&compare=四川省';

test('starts from the most frequent provinces', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: '比较', exact: true }).click();
  await expect(page.getByRole('heading', { name: /并排来看/u })).toBeVisible();
  await page.getByRole('button', { name: /^比较 /u }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page).toHaveURL(/tab=compare.*compare=.*compare=.*compare=/u);
  await page.goBack();
  await expect(page.getByRole('heading', { name: /并排来看/u })).toBeVisible();
});

test('a link restores what is compared, and what it does not know is named', async ({ page }) => {
  await open(page, `${LINK}&compare=无此省&compare-by=nothing`);
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByText(/已略过：.*compare=无此省/u)).toBeVisible();
  await expect(page.getByText(/已略过：.*compare-by=nothing/u)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
});

test('a count leads to exactly the rows that it counts', async ({ page }) => {
  await open(page, LINK);
  const link = page.getByRole('link', { name: /^甘肃省：\d+ 项举措/u });
  const count = Number(await link.innerText());
  await link.click();
  await expect(page).toHaveURL(/tab=initiatives.*region=/u);
  await expect(page.getByText(new RegExp(`${count} 项举措`, 'u')).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
});

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

test('columns are added by a search and dropped, with the keyboard alone', async ({ page }) => {
  await open(page, '?tab=compare&compare=甘肃省');
  await page.getByRole('button', { name: '添加地区' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '查找地区' }).nth(1).focus();
  await page.keyboard.type('内江');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: '去掉 甘肃省' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader')).toHaveCount(1);
  await expect(page.getByText('再添一栏')).toBeVisible();
});

for (const [name, search] of [
  ['nothing', '?tab=compare'],
  ['regions', `${LINK}&compare=内蒙古自治区&compare=四川省/内江市`],
  ['themes', '?tab=compare&compare-by=theme&compare=civilised-city&compare=party-building'],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [390, 1440]) {
      test(`axe finds nothing comparing ${name}, ${scheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await open(page, search);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
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

test('speaks English', async ({ page }) => {
  await open(page, LINK);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('columnheader', { name: /Gansu/u })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Articles' })).toBeVisible();
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
