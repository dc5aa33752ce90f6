/** What is kept in this browser. Storage that is blocked, full or from another version does no harm. */
const PREFIX = 'wenming-atlas.';

/** The value kept under `key`; null where there is none that can be read. */
export function readStored(key: string): unknown {
  try {
    const text = window.localStorage.getItem(PREFIX + key);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** False where the browser did not take it. */
export function writeStored(key: string, value: unknown): boolean {
  try {
    window.localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** A member of a stored object; what is no object has none. */
export function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
