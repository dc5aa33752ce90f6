// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** The store as it is after a reload, with what the browser keeps. */
async function reload(kept: string | null) {
  vi.resetModules();
  window.localStorage.clear();
  if (kept !== null) window.localStorage.setItem('wenming-atlas.preferences', kept);
  const { usePreferences } = await import('../../src/store/preferences-store.ts');
  return usePreferences;
}

/** Lets the system ask for dark colours, or stop. */
function systemScheme(dark: boolean) {
  const list = Object.assign(new EventTarget(), { matches: dark });
  vi.stubGlobal('matchMedia', () => list);
  return (next: boolean) => {
    list.matches = next;
    list.dispatchEvent(new Event('change'));
  };
}

beforeEach(() => {
  systemScheme(false);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('begins in Chinese with the colours of the system', async () => {
  const preferences = (await reload(null)).getState();
  expect(preferences).toMatchObject({ locale: 'zh', scheme: 'system', filtersOpen: true });
});

it('comes back after a reload', async () => {
  const before = await reload(null);
  before.getState().chooseLocale('en');
  before.getState().chooseScheme('dark');
  const kept = window.localStorage.getItem('wenming-atlas.preferences');
  expect((await reload(kept)).getState()).toMatchObject({ locale: 'en', scheme: 'dark' });
});

it.each(['{"locale":"xx","scheme":7}', 'null', '[]', '"en"', '{'])(
  'takes the defaults where another version kept %s',
  async (kept) => {
    expect((await reload(kept)).getState()).toMatchObject({ locale: 'zh', scheme: 'system' });
  },
);

it('sets language and colours of the document, and follows the system', async () => {
  const change = systemScheme(true);
  const usePreferences = await reload(null);
  const { startPreferences } = await import('../../src/store/apply-preferences.ts');
  startPreferences();
  const root = document.documentElement;
  expect([root.lang, root.dataset.scheme]).toEqual(['zh-CN', 'dark']);
  change(false);
  expect(root.dataset.scheme).toBe('light');
  usePreferences.getState().chooseLocale('en');
  usePreferences.getState().chooseScheme('dark');
  expect([root.lang, root.dataset.scheme]).toEqual(['en', 'dark']);
});
