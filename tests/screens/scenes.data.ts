/**
 * What `npm run screens` takes pictures of: every view, and every state that a view can be in.
 * Words are the interface's own, so that a scene plays in both languages.
 */
import type { Page } from '@playwright/test';
import { compareMessages } from '../../src/messages/compare.ts';
import { exportMessages } from '../../src/messages/export.ts';
import { filtersMessages } from '../../src/messages/filters.ts';
import { frameMessages } from '../../src/messages/frame.ts';
import type { Locale } from '../../src/messages/messages.ts';
import { overviewMessages } from '../../src/messages/overview.ts';
import { pagesMessages } from '../../src/messages/pages.ts';
import { readerMessages } from '../../src/messages/reader.ts';
import { tablesMessages } from '../../src/messages/tables.ts';
import { fail, hold, LONG_PAGE } from './states.ts';

export interface Stage {
  readonly page: Page;
  readonly locale: Locale;
}

export interface Scene {
  readonly name: string;
  /** The link's parameters. */
  readonly search: string;
  /** Where the scene can be played; on every screen where it is left out. */
  readonly on?: 'phone' | 'desk';
  /** The picture is as tall as what it shows is long. */
  readonly tall?: boolean;
  /** On paper, as a PDF of all its sheets: on a desk only, in one width and scheme. */
  readonly paper?: boolean;
  /** Before the address is opened: files that fail or do not come. */
  readonly before?: (page: Page) => Promise<void>;
  /** What is done before the picture is taken. */
  readonly act?: (stage: Stage) => Promise<void>;
}

const ARTICLE = '000_161959be8bda94cc.3';
const LONG_ARTICLE = '003_7b86b682add3b8cc.1';

async function press({ page }: Stage, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

/** Selects the first rows by the keyboard of the table, which a phone's cards do not have. */
async function tickRows({ page, locale }: Stage): Promise<void> {
  const boxes = page.getByRole('checkbox', { name: tablesMessages[locale].selectRow });
  for (const index of [0, 1, 3]) await boxes.nth(index).check();
}

async function search({ page, locale }: Stage, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: frameMessages[locale].search }).fill(text);
}

async function openColumns({ page, locale }: Stage): Promise<void> {
  const name = new RegExp(`^${tablesMessages[locale].columns} \\d`, 'u');
  await page.getByRole('button', { name }).click();
}

/** Downloads the first format offered; where sentences are held back it stays under way. */
async function download(stage: Stage): Promise<void> {
  const texts = exportMessages[stage.locale];
  await press(stage, frameMessages[stage.locale].export);
  await stage.page.getByRole('button', { name: texts.download }).first().click();
}

async function addOwnPage({ page, locale }: Stage): Promise<void> {
  await page
    .getByLabel(pagesMessages[locale].ownChoose)
    .last()
    .setInputFiles([
      LONG_PAGE,
      { name: '空文件.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
  await page.getByRole('alert').waitFor();
}

const COMPARED = ['甘肃省', '四川省', '内蒙古自治区', '陕西省'].map((name) => `&compare=${name}`);

export const SCENES: readonly Scene[] = [
  // Views.
  { name: 'overview', search: '' },
  { name: 'overview-whole', search: '', tall: true },
  {
    name: 'overview-alone',
    search: '',
    on: 'desk',
    tall: true,
    act: async ({ page }) => page.keyboard.press('f'),
  },
  { name: 'metrics', search: '?tab=metrics' },
  { name: 'initiatives', search: '?tab=initiatives' },
  { name: 'articles', search: '?tab=articles' },
  { name: 'compare-start', search: '?tab=compare' },
  { name: 'compare', search: `?tab=compare${COMPARED.slice(0, 2).join('')}` },
  { name: 'compare-four', search: `?tab=compare${COMPARED.join('')}`, tall: true },
  { name: 'pages', search: '?tab=pages' },
  { name: 'one-page', search: '?tab=pages&shown-page=003_7b86b682add3b8cc.txt' },
  { name: 'one-page-whole', search: '?tab=pages&shown-page=003_7b86b682add3b8cc.txt', tall: true },
  { name: 'method', search: '?tab=method' },
  { name: 'method-whole', search: '?tab=method', tall: true },
  { name: 'reader', search: `?tab=metrics&article=${ARTICLE}` },
  { name: 'reader-sentence', search: `?article=${ARTICLE}&at=1.162-167` },
  { name: 'reader-whole', search: `?tab=metrics&article=${LONG_ARTICLE}`, tall: true },
  { name: 'page-side', search: `?tab=metrics&article=${LONG_ARTICLE}&side=page` },

  // Dialogs, sheets, menus.
  {
    name: 'reader-wide',
    search: `?tab=metrics&article=${LONG_ARTICLE}`,
    on: 'desk',
    act: async (stage) => press(stage, readerMessages[stage.locale].widen),
  },
  {
    name: 'cite',
    search: `?tab=metrics&article=${ARTICLE}`,
    act: async (stage) => press(stage, readerMessages[stage.locale].cite),
  },
  {
    name: 'find-in-article',
    search: `?tab=metrics&article=${ARTICLE}`,
    act: async ({ page, locale }) =>
      page.getByRole('textbox', { name: readerMessages[locale].find }).fill('志愿'),
  },
  {
    name: 'export',
    search: '?tab=metrics&region=甘肃省',
    act: async (stage) => press(stage, frameMessages[stage.locale].export),
  },
  {
    name: 'export-end',
    search: `?tab=initiatives&article=${ARTICLE}`,
    act: async (stage) => {
      await press(stage, frameMessages[stage.locale].export);
      const parts = stage.page.getByRole('dialog').getByRole('button');
      await parts.last().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'filter-sheet',
    search: '?region=甘肃省&not-theme=industry',
    on: 'phone',
    act: async (stage) => press(stage, filtersMessages[stage.locale].openFiltersCount('2')),
  },
  {
    name: 'help',
    search: '',
    act: async ({ page }) => page.keyboard.press('?'),
  },
  {
    name: 'saved-views',
    search: '?region=甘肃省&theme=volunteering',
    act: async (stage) => {
      const texts = filtersMessages[stage.locale];
      await press(stage, texts.savedViews);
      await press(stage, texts.saveViewDo);
      await stage.page
        .getByRole('textbox', { name: texts.saveViewName })
        .fill('甘肃省志愿服务，给县里的同事看');
      await press(stage, texts.saveViewDo);
    },
  },
  { name: 'columns', search: '?tab=metrics', act: openColumns },
  {
    name: 'save-chart',
    search: '',
    act: async (stage) => {
      const texts = overviewMessages[stage.locale];
      await press(stage, texts.saveChart(texts.byProvince));
    },
  },
  {
    name: 'chart-tables',
    search: '',
    tall: true,
    act: async (stage) => {
      const texts = overviewMessages[stage.locale];
      for (const title of [
        texts.byProvince,
        texts.tiles,
        texts.byTheme,
        texts.timeline,
        texts.spread,
      ])
        await press(stage, texts.showTable(title));
    },
  },

  {
    name: 'sort',
    search: '?tab=metrics&metrics-sort=-value,unit',
    act: async (stage) => press(stage, tablesMessages[stage.locale].sortKeys('2')),
  },
  {
    name: 'cell',
    search: '?tab=metrics',
    on: 'desk',
    act: async ({ page }) => page.locator('td[data-id=sentence]').nth(5).hover(),
  },
  {
    name: 'mark',
    search: '',
    act: async ({ page }) => page.locator('[data-mark]').nth(3).focus(),
  },
  {
    name: 'marks-off',
    search: `?article=${ARTICLE}`,
    act: async ({ page }) => page.keyboard.press('m'),
  },
  {
    name: 'compare-themes',
    search:
      '?tab=compare&compare-by=theme&compare=volunteering&compare=environment&compare=industry',
  },
  {
    name: 'compare-add',
    search: `?tab=compare${COMPARED[0]}`,
    act: async (stage) => press(stage, compareMessages[stage.locale].addRegion),
  },
  { name: 'exporting', search: '?tab=metrics', before: hold({ data: 'texts' }), act: download },
  {
    name: 'export-cancelled',
    search: '?tab=metrics',
    before: hold({ data: 'texts' }),
    act: async (stage) => {
      await download(stage);
      await press(stage, exportMessages[stage.locale].cancel);
    },
  },
  { name: 'exported', search: '?tab=metrics', act: download },
  {
    name: 'export-failed',
    search: '?tab=metrics',
    before: fail({ data: 'texts' }),
    act: download,
  },

  // On paper.
  { name: 'paper-overview', search: '', paper: true },
  { name: 'paper-filtered', search: '?region=甘肃省&not-kind=photo', paper: true },
  { name: 'paper-metrics', search: '?tab=metrics&metrics-group=province', paper: true },
  { name: 'paper-initiatives', search: '?tab=initiatives', paper: true },
  { name: 'paper-articles', search: '?tab=articles', paper: true },
  { name: 'paper-compare', search: `?tab=compare${COMPARED.slice(0, 3).join('')}`, paper: true },
  { name: 'paper-pages', search: '?tab=pages', paper: true },
  { name: 'paper-one-page', search: '?tab=pages&shown-page=003_7b86b682add3b8cc.txt', paper: true },
  { name: 'paper-method', search: '?tab=method', paper: true },
  { name: 'paper-reader', search: `?tab=metrics&article=${ARTICLE}&at=1.162-167`, paper: true },
  { name: 'paper-page-side', search: `?article=${LONG_ARTICLE}&side=page`, paper: true },

  // States.
  {
    name: 'filtered',
    search:
      '?region=甘肃省&region=四川省/内江市&theme=volunteering&theme=practice-centre&not-kind=photo&from=2021-01',
  },
  {
    name: 'filtered-table',
    search: '?tab=initiatives&region=甘肃省&region=四川省/内江市&not-kind=photo&not-theme=industry',
  },
  { name: 'shares', search: '?bars=share' },
  { name: 'one-result', search: '?q=注册志愿者' },
  { name: 'one-result-table', search: '?tab=articles&q=注册志愿者' },
  { name: 'empty-overview', search: '?q=没有人写过的话' },
  { name: 'empty', search: '?tab=articles&q=没有人写过的话&region=甘肃省' },
  { name: 'empty-pages', search: '?tab=pages&q=没有人写过的话' },
  { name: 'empty-compare', search: '?tab=compare&q=没有人写过的话' },
  { name: 'search', search: '', act: async (stage) => search(stage, '志愿') },
  { name: 'search-none', search: '', act: async (stage) => search(stage, '没有人写过的话') },
  {
    name: 'search-failed',
    search: '',
    before: fail({ data: 'postings' }),
    act: async (stage) => search(stage, '志愿'),
  },
  {
    name: 'filter-failed',
    search: '?tab=metrics&q=志愿',
    before: fail({ data: 'postings' }),
  },
  { name: 'selected', search: '?tab=metrics', on: 'desk', act: tickRows },
  {
    name: 'selected-grouped',
    search: '?tab=metrics&metrics-group=province',
    on: 'desk',
    act: tickRows,
  },
  { name: 'grouped', search: '?tab=metrics&metrics-group=province&metrics-sort=-value,unit' },
  { name: 'grouped-initiatives', search: '?tab=initiatives&initiatives-group=theme' },
  { name: 'grouped-articles', search: '?tab=articles&articles-group=page' },
  { name: 'comfortable', search: '?tab=metrics&density=comfortable' },
  { name: 'loading', search: '', before: hold({ data: 'manifest' }) },
  { name: 'loading-table', search: '?tab=metrics', before: hold({ data: 'facts' }) },
  { name: 'loading-method', search: '?tab=method', before: hold({ data: 'facts' }) },
  { name: 'loading-pages', search: '?tab=pages', before: hold({ data: 'facts' }) },
  { name: 'loading-compare', search: '?tab=compare', before: hold({ data: 'facts' }) },
  {
    name: 'loading-search',
    search: '?tab=articles&q=志愿',
    before: hold({ data: 'postings' }),
  },
  {
    name: 'loading-sentences',
    search: '?tab=metrics&density=comfortable',
    before: hold({ data: 'texts' }),
  },
  { name: 'loading-largest', search: '', tall: true, before: hold({ data: 'texts' }) },
  {
    name: 'loading-reader',
    search: `?tab=metrics&article=${ARTICLE}`,
    before: hold({ data: 'texts' }),
  },
  {
    name: 'loading-one-page',
    search: '?tab=pages&shown-page=003_7b86b682add3b8cc.txt',
    before: hold({ data: 'texts' }),
  },
  { name: 'loading-part', search: '?tab=compare', before: hold({ script: 'CompareView' }) },
  { name: 'loading-charts', search: '', before: hold({ script: 'Overview' }) },
  {
    name: 'loading-export',
    search: '?tab=metrics',
    before: hold({ data: 'texts' }),
    act: async (stage) => press(stage, frameMessages[stage.locale].export),
  },
  { name: 'failed', search: '', before: fail({ data: 'facts' }) },
  { name: 'failed-manifest', search: '?tab=metrics', before: fail({ data: 'manifest' }) },
  { name: 'failed-method', search: '?tab=method', before: fail({ data: 'facts' }) },
  {
    name: 'failed-reader',
    search: `?tab=metrics&article=${ARTICLE}`,
    before: fail({ data: 'texts' }),
  },
  {
    name: 'failed-one-page',
    search: '?tab=pages&shown-page=003_7b86b682add3b8cc.txt',
    before: fail({ data: 'texts' }),
  },
  { name: 'failed-part', search: '?tab=compare', before: fail({ script: 'CompareView' }) },
  { name: 'notice', search: '?region=火星&theme=nothing&tab=nowhere' },
  { name: 'unknown-article', search: '?tab=metrics&article=nowhere.9' },
  { name: 'own-pages', search: '?tab=pages', act: addOwnPage },
  {
    name: 'long-names',
    search: '?tab=pages',
    act: async (stage) => {
      await addOwnPage(stage);
      const tab = frameMessages[stage.locale].tabInitiatives;
      await stage.page.getByRole('link', { name: tab }).first().click();
      await search(stage, '牧');
      await stage.page.waitForTimeout(600);
      await stage.page.keyboard.press('Escape');
    },
  },
];
