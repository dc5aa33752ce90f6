// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memberOf, readStored, writeStored } from '../../src/store/browser-storage.ts';

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

describe('what is kept in the browser', () => {
  it('comes back as it was', () => {
    expect(writeStored('a', { b: [1, '二'] })).toBe(true);
    expect(readStored('a')).toEqual({ b: [1, '二'] });
  });

  it('does no harm where storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(writeStored('a', 1)).toBe(false);
  });

  it('does no harm where storage is blocked', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(readStored('a')).toBeNull();
    expect(writeStored('a', 1)).toBe(false);
  });

  it('is nothing where it is no JSON', () => {
    window.localStorage.setItem('wenming-atlas.a', '{"cut');
    expect(readStored('a')).toBeNull();
  });

  it.each([[null], ['text'], [[1]], [undefined]])('has no members of its own in %j', (value) => {
    expect(memberOf(value, 'constructor')).toBeUndefined();
  });
});
