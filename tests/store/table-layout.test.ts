// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';

const KEY = 'wenming-atlas.table-layout';

/** The store as it is after a reload, with what the browser keeps. */
async function reload(kept: string | null) {
  vi.resetModules();
  window.localStorage.clear();
  if (kept !== null) window.localStorage.setItem(KEY, kept);
  const { useTableLayout } = await import('../../src/store/table-layout-store.ts');
  return useTableLayout;
}

it('gives the columns back the widths that they had before a reload', async () => {
  const before = await reload(null);
  before.getState().changeWidths('metrics', { indicator: 240 });
  before.getState().changeWidths('articles', { title: 300 });
  const after = await reload(window.localStorage.getItem(KEY));
  expect(after.getState().widths).toEqual({
    metrics: { indicator: 240 },
    initiatives: {},
    articles: { title: 300 },
  });
});

it('takes what this version has a column for, and no width that a column cannot have', async () => {
  const metrics = { indicator: 5, sentence: 9e9, unit: 'wide', value: null, nothing: 100 };
  const store = await reload(JSON.stringify({ widths: { metrics, articles: 7 } }));
  expect(store.getState().widths.metrics).toEqual({ indicator: 48, sentence: 900 });
  expect(store.getState().widths.articles).toEqual({});
});

it.each(['null', '[]', '"x"', '7', '{', '{"widths":null}', '{"__proto__":{"metrics":{}}}'])(
  'takes the usual widths where another version kept %s',
  async (kept) => {
    const store = await reload(kept);
    expect(store.getState().widths).toEqual({ metrics: {}, initiatives: {}, articles: {} });
  },
);

it('goes on where the browser keeps nothing', async () => {
  const store = await reload(null);
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  store.getState().changeWidths('metrics', { unit: 90 });
  expect(store.getState().widths.metrics).toEqual({ unit: 90 });
  full.mockRestore();
});
