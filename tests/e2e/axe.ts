/** What axe finds on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The rule and the first element of each violation. What passes is not worked out, and no page is
 * opened to collect the findings of frames, of which there are none: a quarter of the time.
 */
export async function findViolations(page: Page): Promise<[string, string | undefined][]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
