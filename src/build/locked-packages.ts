/** The packages of the lock file: what the product and its development are made of, exactly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  /** Where it lies, such as `node_modules/react`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or '' where the lock file states none. */
  readonly license: string;
  /** Digest as npm writes it: `sha512-…`. */
  readonly integrity: string;
  readonly hasInstallScript: boolean;
  /** Names of what it needs to run. */
  readonly needs: readonly string[];
}

type Entry = Readonly<Record<string, unknown>>;

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @param root folder of `package-lock.json`; the project's own entry has the path ''. */
export function readLock(root: string): LockedPackage[] {
  const data: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const entries = isEntry(data) && isEntry(data.packages) ? Object.entries(data.packages) : [];
  return entries
    .map(([path, entry]) => readEntry(path, isEntry(entry) ? entry : {}))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function readEntry(path: string, entry: Entry): LockedPackage {
  return {
    path,
    name: textOf(entry.name) || path.slice(path.lastIndexOf('node_modules/') + 13),
    version: textOf(entry.version),
    license: textOf(entry.license),
    integrity: textOf(entry.integrity),
    hasInstallScript: entry.hasInstallScript === true,
    needs: isEntry(entry.dependencies) ? Object.keys(entry.dependencies).sort() : [],
  };
}

/** What `from` gets when it asks for `name`: the nearest folder upwards holds it. */
export function resolvePackage(
  packages: ReadonlyMap<string, LockedPackage>,
  from: string,
  name: string,
): LockedPackage | undefined {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const found = packages.get(`${base === '' ? '' : `${base}/`}node_modules/${name}`);
    if (found !== undefined || base === '') return found;
    if (!base.includes('/node_modules/')) return packages.get(`node_modules/${name}`);
  }
}

/** What the built dashboard may hold: the dependencies, and theirs; declarations of types aside. */
export function shippedPackages(lock: readonly LockedPackage[]): LockedPackage[] {
  const packages = new Map(lock.map((entry) => [entry.path, entry]));
  const found = new Map<string, LockedPackage>();
  const waiting = [packages.get('')];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    for (const name of entry.needs) {
      const needed = resolvePackage(packages, entry.path, name);
      if (needed === undefined || name.startsWith('@types/') || found.has(needed.path)) continue;
      found.set(needed.path, needed);
      waiting.push(needed);
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
