/** What must fit in its line, at the widths where room is scarcest. */
import type { Locator } from '@playwright/test';
import { frameMessages } from '../../src/messages/frame.ts';
import { expect, LANGUAGES, open, PHONE, test } from './dashboard.ts';

/** Lines that a text takes. */
function linesOf(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}

for (const { locale, language } of LANGUAGES) {
  const texts = frameMessages[locale];

  test.describe(`on the narrowest phone, ${language}`, () => {
    test.use(PHONE);

    test('what can be done is said in two lines, beside the buttons', async ({ page }) => {
      await open(page, '', locale);
      expect(await linesOf(page.getByText(texts.firstVisit).first())).toBeLessThanOrEqual(2);
    });

    test('a number in the text stays with its unit', async ({ page }) => {
      await open(page, '?article=003_7b86b682add3b8cc.1', locale);
      const numbers = page.locator('[data-reader] [data-kind="metric"][data-fact]');
      await expect(numbers.first()).toBeVisible();
      for (const number of await numbers.all()) expect(await linesOf(number)).toBe(1);
    });

    test('the names of all views stand inside the screen', async ({ page }) => {
      await open(page, '', locale);
      const bar = page.getByRole('navigation', { name: texts.views });
      const boxes = await bar.getByRole('link').evaluateAll((links) =>
        links.map((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          const { left, right } = range.getBoundingClientRect();
          return { left, right };
        }),
      );
      expect(boxes).toHaveLength(7);
      for (const [index, { left, right }] of boxes.entries()) {
        expect(left).toBeGreaterThan(boxes[index - 1]?.right ?? 1);
        expect(right).toBeLessThan(359);
      }
    });
  });

  test.describe(`at 1024 pixels, ${language}`, () => {
    test.use({ viewport: { width: 1024, height: 768 } });

    test('a page’s name and the sum of its characters take a line each', async ({ page }) => {
      await open(page, '?tab=pages', locale);
      const row = page.getByRole('row').nth(1);
      await expect(row.getByText(/\+/u)).toBeVisible();
      expect(await linesOf(row.getByText(/\+/u))).toBe(1);
      expect(await linesOf(row.getByRole('button').first())).toBe(1);
    });
  });
}
