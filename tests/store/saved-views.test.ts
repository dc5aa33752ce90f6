// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, writeStored } from '../../src/store/browser-storage.ts';
import { MAX_VIEWS, useSavedViews } from '../../src/store/saved-views-store.ts';

const saved = () => useSavedViews.getState();
const names = () => saved().views.map(({ name }) => name);

beforeEach(() => {
  window.localStorage.clear();
  useSavedViews.setState({ views: [] });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('views with names', () => {
  it('are kept in the browser, and one of the same name is replaced', () => {
    expect(saved().save({ name: 'a', search: '?tab=metrics' })).toBe('kept');
    expect(saved().save({ name: 'a', search: '?tab=pages' })).toBe('kept');
    expect(readStored('saved-views')).toEqual([{ name: 'a', search: '?tab=pages' }]);
  });

  it('are never pushed out by new ones', () => {
    for (let at = 0; at < MAX_VIEWS; at += 1) saved().save({ name: `${at}`, search: '' });
    expect(saved().save({ name: 'one more', search: '' })).toBe('full');
    expect(names()).toHaveLength(MAX_VIEWS);
    expect(names()[0]).toBe('0');
    expect(saved().save({ name: '0', search: '?tab=pages' })).toBe('kept');
  });

  it('are those of other tabs as well, also while one is deleted here', () => {
    saved().save({ name: 'here', search: '' });
    writeStored('saved-views', [
      { name: 'here', search: '' },
      { name: 'there', search: '' },
    ]);
    saved().remove('here');
    expect(names()).toEqual(['there']);
    expect(readStored('saved-views')).toEqual([{ name: 'there', search: '' }]);
  });

  it('last as long as the tab where the browser keeps nothing', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(saved().save({ name: 'a', search: '' })).toBe('refused');
    expect(saved().save({ name: 'b', search: '' })).toBe('refused');
    expect(names()).toEqual(['a', 'b']);
    saved().remove('a');
    expect(names()).toEqual(['b']);
  });
});
