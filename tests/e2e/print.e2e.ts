/** What is on paper: all of it, inside the sheet, in ink on white, and no controls. */
import { frameMessages } from '../../src/messages/frame.ts';
import { tablesMessages } from '../../src/messages/tables.ts';
import { expect, open, test } from './dashboard.ts';

/** A sheet of A4 on its side between its margins, in CSS pixels. */
const SHEET = 1032;

test('the overview’s charts fit their sheet, without the controls of the screen', async ({
  page,
}) => {
  await open(page, '?region=甘肃省');
  await expect(page.locator('main figure svg')).toHaveCount(5);
  // Charts keep the width that they were drawn in until something measures them again.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const beyond = await page.evaluate((width) => {
    document.body.style.width = `${width}px`;
    return [...document.querySelectorAll('main figure')].flatMap((figure) => {
      const right = figure.getBoundingClientRect().right;
      const drawn = figure.querySelector('.recharts-wrapper, svg')?.getBoundingClientRect();
      return drawn === undefined || drawn.right > right + 1 || right > width + 1
        ? [figure.textContent]
        : [];
    });
  }, SHEET);
  expect(beyond).toEqual([]);
  await expect(
    page.locator('main figure :is(header button, input)').filter({ visible: true }),
  ).toHaveCount(0);
});

test('what is dark on screen is printed in the light colours', async ({ page }) => {
  const coloursOf = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--paper', '--ink', '--theme-industry', '--tile-4'].map((name) =>
        style.getPropertyValue(name),
      );
    });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await open(page);
  const light = await coloursOf();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  expect(await coloursOf()).toEqual(light);
  expect(light[0]).toMatch(/^#f+$/u);
});

for (const how of ['button', 'key'] as const) {
  test(`sentences that are still to come are fetched before the table is printed, by ${how}`, async ({
    page,
  }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/texts\//u, async (route) => {
      await held;
      await route.continue();
    });
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.setAttribute('data-printed', 'true');
      };
    });
    await open(page, '?tab=metrics');
    await expect(page.getByText(tablesMessages.zh.loadingText).first()).toBeVisible();
    if (how === 'key') await page.keyboard.press('Control+p');
    else await page.getByRole('button', { name: frameMessages.zh.print, exact: true }).click();
    const preparing = page.getByRole('button', { name: frameMessages.zh.printPreparing });
    await expect(preparing).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-printed');
    release();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByText(tablesMessages.zh.missingText)).toHaveCount(0);
  });
}

test('names that the comparison folds away are on paper', async ({ page }) => {
  await open(page, '?tab=compare&compare=甘肃省&compare=四川省');
  const names = page.locator('main li button');
  await expect(names.first()).toBeVisible();
  const folded = await names.count();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await names.count()).toBeGreaterThan(folded);
});
