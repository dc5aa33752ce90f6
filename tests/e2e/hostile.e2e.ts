/** Nothing lost, nothing let in: hostile text, links, storage and files in a real browser. */
import { test as base, type Page } from '@playwright/test';
import { tablesMessages } from '../../src/messages/tables.ts';
import { URL_PARAMETERS } from '../../src/query/url-parameters.data.ts';
import { NAUGHTY, NAUGHTY_STRINGS } from '../safety/naughty-strings.data.ts';
import { articlesInView, expect, open, test } from './dashboard.ts';
import { HOSTILE_FILES, type HostileFolder, makeHostileData, serveData } from './hostile-data.ts';

const SHOWN = ['markup', 'addresses', 'directions', 'formulas'].flatMap(
  (kind) => NAUGHTY[kind] ?? [],
);

/** What only hostile text could have put there; own links may hold a search for it in their query. */
const FOREIGN =
  'script:not([src]), iframe, object, embed, base, img[src="x"], meta[http-equiv="refresh"], form[action], ' +
  '[onerror], [onload], [onclick], [onfocus], [ontoggle], [onmouseover], ' +
  'a[href^="javascript:" i], a[href^="data:"], a[href^="//"], a[href^="http" i][href*="example.org"]';

let hostile: HostileFolder;
test.beforeAll(() => {
  hostile = makeHostileData(SHOWN);
});
test.afterAll(() => {
  hostile.remove();
});

/** Fails when a dialog opens or the document holds what hostile text asks for. */
async function expectNothingForeign(page: Page): Promise<void> {
  expect(await page.locator(FOREIGN).count()).toBe(0);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
}

function failOnDialogs(page: Page): void {
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error(`a dialog: ${dialog.message()}`);
  });
}

/** Changes the address as a link would, without loading the page again. */
async function follow(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

test.describe('a dataset of hostile text', () => {
  test.beforeEach(async ({ page }) => {
    failOnDialogs(page);
    await serveData(page, hostile.folder);
  });

  for (const tab of ['overview', 'metrics', 'initiatives', 'articles', 'pages', 'method']) {
    test(`is text in ${tab}`, async ({ page }) => {
      await page.goto(`./?tab=${tab}`);
      await expect(page.getByRole('main')).toBeVisible();
      await page.waitForTimeout(600);
      await expectNothingForeign(page);
    });
  }

  test('names the files that were set aside as they are', async ({ page }) => {
    await page.goto('./?tab=pages');
    await expect(page.getByText('<b>empty<b>.txt').first()).toBeVisible();
    await expectNothingForeign(page);
  });

  test('is text in the reader and on the untouched page', async ({ page }) => {
    test.slow();
    await open(page);
    const reader = page.getByRole('complementary', { name: '阅读' });
    for (const [index, text] of SHOWN.entries()) {
      if (index % 3 > 0) continue;
      await follow(page, `?tab=articles&article=${index}.1${index % 2 === 0 ? '' : '&side=page'}`);
      await expect(reader).toBeVisible();
      const seen = text.trim().split(/\s+/u)[0] ?? '';
      await expect(reader, text).toContainText(seen);
      await expectNothingForeign(page);
    }
  });

  test('opens under hostile file names, from a link', async ({ page }) => {
    for (const name of HOSTILE_FILES) {
      const id = name.replace(/\.txt$/u, '');
      await page.goto(`./?tab=articles&article=${encodeURIComponent(`${id}.1`)}`);
      await expect(page.getByRole('complementary', { name: '阅读' })).toContainText(id);
      await expectNothingForeign(page);
    }
  });
});

/** Browsers slow down a page that changes its address too often; all of them are tried in tests/safety. */
const SOME = NAUGHTY_STRINGS.filter((_, index) => index % 9 === 0);

test.describe('naughty strings', () => {
  test('as search terms find what holds them and break nothing', async ({ page }) => {
    test.slow();
    failOnDialogs(page);
    await open(page, '?tab=articles');
    const all = await articlesInView(page);
    const field = page.getByRole('textbox', { name: '搜索正文' });
    for (const text of SOME) await field.fill(text.replace(/[\r\n]/gu, ''));
    await expectNothingForeign(page);
    await field.fill('');
    await expect.poll(() => articlesInView(page)).toBe(all);
  });

  test('as every parameter of a link are left out with a notice', async ({ page }) => {
    test.slow();
    failOnDialogs(page);
    await open(page, '?tab=metrics');
    const names = URL_PARAMETERS.map(({ name }) => name).filter((name) => name !== 'q');
    for (const text of SOME) {
      const value = encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
      await follow(page, `?${names.map((name) => `${name}=${value}`).join('&')}&${value}=1`);
    }
    await expectNothingForeign(page);
    await follow(page, '?tab=metrics&theme=constructor');
    await expect(page.getByText(/theme=constructor/u).first()).toBeVisible();
    await expect(page).toHaveURL(/\?tab=metrics$/u);
    await expect(page.getByRole('main')).toBeVisible();
  });
});

test.describe('files that are not what the manifest says', () => {
  const FACTS = /facts\.json$/u;
  const cases: readonly (readonly [string, RegExp, (text: string) => string, RegExp])[] = [
    ['cut facts', FACTS, (text) => text.slice(0, 900), /facts\.json/u],
    [
      'changed facts',
      FACTS,
      (text) => text.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)),
      /facts\.json/u,
    ],
    [
      'a newer dataset',
      /manifest\.json$/u,
      (text) => text.replace(/"schema":\s*\d+/u, '"schema": 99'),
      /manifest\.json/u,
    ],
    [
      'an older dataset',
      /manifest\.json$/u,
      (text) => text.replace(/"schema":\s*\d+/u, '"schema": 0'),
      /manifest\.json/u,
    ],
    [
      'a page of the server',
      /manifest\.json$/u,
      () => '<!doctype html><title>x</title>',
      /manifest\.json/u,
    ],
    [
      'a manifest that leads elsewhere',
      /manifest\.json$/u,
      (text) => text.replace(/"folder":\s*"\w+"/u, '"folder": "../../elsewhere"'),
      /manifest\.json/u,
    ],
  ];
  for (const [name, file, change, said] of cases) {
    test(`${name}: the screen says which, why and what to do, and tries again`, async ({
      page,
    }) => {
      await page.route(file, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: change(await response.text()) });
      });
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(said);
      await expect(alert.getByRole('definition')).toHaveCount(3);
      await page.unroute(file);
      await alert.getByRole('button', { name: '重试' }).click();
      await expect(page.getByRole('region', { name: '当前筛选' })).toBeVisible();
    });
  }

  test('changed facts are not shown on plain http either, where the browser has no digests', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
    });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    await page.route(FACTS, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/1/u, '2') });
    });
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(/facts\.json/u);
    await page.unroute(FACTS);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(page.getByRole('region', { name: '当前筛选' })).toBeVisible();
    expect(scripts.some((url) => /\/digest-in-script-[^/]*\.js$/u.test(url))).toBe(true);
  });

  test('a changed text is not shown: the reader and the page say which file and why', async ({
    page,
  }) => {
    await page.route('**/texts/*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('年', '月') });
    });
    await open(
      page,
      '?tab=pages&shown-page=000_161959be8bda94cc.txt&article=000_161959be8bda94cc.1',
    );
    const alerts = page.getByRole('alert');
    await expect(alerts).toHaveCount(2);
    for (const index of [0, 1]) await expect(alerts.nth(index)).toContainText(/texts\/0\.json/u);
    await page.unroute('**/texts/*.json');
    await alerts.first().getByRole('button', { name: '重试' }).click();
    await expect(alerts).toHaveCount(0);
  });

  test('a search that cannot be made says which file, shows no counts, and tries again', async ({
    page,
  }) => {
    await page.route('**/postings/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./?q=志愿');
    const alert = page.getByRole('main').getByRole('alert');
    await expect(alert).toContainText(/postings\/0\.json/u);
    const summary = page.getByRole('region', { name: '当前筛选' });
    await expect(summary.getByRole('status')).toHaveText('搜索没有完成');
    await expect(page.getByRole('button', { name: '导出' })).toBeDisabled();
    await page.unroute('**/postings/*.json');
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(alert).toHaveCount(0);
    await expect.poll(() => articlesInView(page)).toBeGreaterThan(0);
  });

  test('a missing text leaves tables and charts; the reader says so and tries again', async ({
    page,
  }) => {
    await page.route('**/texts/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '?tab=articles');
    await page
      .getByRole('row')
      .nth(1)
      .getByRole('button')
      .or(page.getByRole('row').nth(1).getByRole('link'))
      .first()
      .click();
    const reader = page.getByRole('complementary', { name: '阅读' });
    await expect(reader.getByRole('button', { name: /重试|再试/u }).first()).toBeVisible();
    expect(await articlesInView(page)).toBeGreaterThan(0);
    await page.unroute('**/texts/*.json');
    await reader
      .getByRole('button', { name: /重试|再试/u })
      .first()
      .click();
    await expect(reader.getByRole('heading').first()).toBeVisible();
  });

  test('a table whose sentences did not come does not wait for them', async ({ page }) => {
    await page.route('**/texts/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, '?tab=metrics');
    const { missingText, loadingText } = tablesMessages.zh;
    await expect(page.getByRole('gridcell', { name: missingText }).first()).toBeVisible();
    await expect(page.getByText(loadingText)).toHaveCount(0);
  });
});

base('a part that cannot be loaded leaves the others, with a report to copy', async ({ page }) => {
  await page.route('**/assets/MethodView-*.js', (route) => route.abort());
  await open(page, '?tab=articles');
  await page.getByRole('link', { name: '方法' }).first().click();
  await expect(page.getByRole('alert')).toContainText(/出了错|没能/u);
  await page.getByRole('link', { name: '文章' }).first().click();
  expect(await articlesInView(page)).toBeGreaterThan(0);
});

base('the policy stops inline script, eval and foreign addresses', async ({ page }) => {
  await open(page);
  const outcome = await page.evaluate(async () => {
    const attempts = {
      inline: () => {
        const script = document.createElement('script');
        script.append('window.hit = 1');
        document.head.append(script);
        return Reflect.get(window, 'hit');
      },
      markup: () => {
        document.body.insertAdjacentHTML('beforeend', '<img id="hit" src="x">');
        return document.getElementById('hit');
      },
      // In a task of its own: what a test evaluates may evaluate.
      evaluate: () =>
        new Promise((done, fail) => {
          setTimeout(() => {
            try {
              done(Reflect.construct(Function, ['return 1']));
            } catch (error) {
              fail(error);
            }
          });
        }),
      worker: () => new Worker('./data/manifest.json'),
      secondPolicy: () => {
        const factory = Reflect.get(window, 'trustedTypes');
        return Reflect.get(factory, 'createPolicy').call(factory, 'other', {});
      },
      foreign: () => fetch('https://example.org/').then(() => 'reached'),
    };
    const said: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        said[name] = String((await attempt()) ?? 'nothing');
      } catch (error) {
        said[name] = error instanceof Error ? error.name : 'error';
      }
    }
    return said;
  });
  expect(outcome).toMatchObject({
    markup: 'TypeError',
    evaluate: 'EvalError',
    worker: 'TypeError',
    secondPolicy: 'TypeError',
    foreign: 'TypeError',
  });
  expect(['nothing', 'TypeError']).toContain(outcome.inline);
});

test('storage that is full does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    try {
      for (let size = 4_000_000; size > 1; size = Math.floor(size / 2)) {
        for (let part = 0; part < 3; part += 1) {
          try {
            window.localStorage.setItem(`filler.${size}.${part}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    } catch {
      // Storage may be off as well.
    }
  });
  await open(page);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('storage of another version or kind does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    const odd = [
      '{"locale":"xx","scheme":7}',
      '[]',
      'null',
      '"x"',
      '{"cut',
      '{"__proto__":{"polluted":1},"views":{}}',
      '[{"name":"<img src=x onerror=alert(1)>","search":"javascript:alert(1)"},7,null]',
    ];
    const keys = ['preferences', 'saved-views', 'reader', 'facets', 'table-layout', 'recent'];
    const shift = Number(window.sessionStorage.getItem('shift') ?? 0);
    keys.forEach((key, index) => {
      window.localStorage.setItem(`wenming-atlas.${key}`, odd[(index + shift) % odd.length] ?? '');
    });
    window.sessionStorage.setItem('shift', String(shift + 1));
  });
  for (let round = 0; round < 7; round += 1) {
    await open(page, '?tab=articles');
    expect(await articlesInView(page)).toBeGreaterThan(0);
    await expectNothingForeign(page);
  }
});

test('two tabs do not disturb each other', async ({ page, context }) => {
  await open(page, '?tab=articles');
  const all = await articlesInView(page);
  const other = await context.newPage();
  await open(other, '?tab=articles&theme=volunteering');
  const fewer = await articlesInView(other);
  expect(fewer).toBeLessThan(all);
  await other.getByRole('button', { name: 'Switch to English' }).click();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await articlesInView(page)).toBe(all);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await articlesInView(page)).toBe(all);
  expect(await articlesInView(other)).toBe(fewer);
});

base(
  'nothing keeps the page out of the back/forward cache, and back restores it',
  async ({ page }) => {
    await open(page, '?tab=articles');
    // Test browsers switch that cache off: what is left to see is what would keep a page out of it.
    const client = await page.context().newCDPSession(page);
    const { result } = await client.send('Runtime.evaluate', { expression: 'window' });
    const { listeners } = await client.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    const types = listeners.map(({ type }) => type);
    expect(types).toContain('popstate');
    expect(types).not.toContain('unload');
    expect(types).not.toContain('beforeunload');
    const all = await articlesInView(page);
    await page.goto('./THIRD-PARTY-NOTICES.txt');
    await page.goBack();
    await expect.poll(() => articlesInView(page)).toBe(all);
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.getByRole('link', { name: '指标' }).first().click();
    await expect(page).toHaveURL(/tab=metrics/u);
  },
);
