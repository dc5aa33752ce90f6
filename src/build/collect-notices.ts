/** The packages that are shipped, each with the text of its licence from its own folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_DATA, type Shipped, STANDARD_TEXTS } from './licences.data.ts';
import { readLock, shippedPackages } from './locked-packages.ts';

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].{0,20})?$/iu;

/** @throws Error that names a package without a text. */
export function collectNotices(root: string): Shipped[] {
  const packages = shippedPackages(readLock(root)).map(({ path, name, version, license }) => {
    const folder = join(root, path);
    const files = readdirSync(folder)
      .filter((file) => LICENCE_FILE.test(file))
      .sort();
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
    const text = texts.length > 0 ? texts.join('\n\n') : STANDARD_TEXTS.get(license);
    if (text === undefined) throw new Error(`${path}: no text of its licence ${license}`);
    return { name: `${name} ${version}`, license, text };
  });
  return [...packages, ...SHIPPED_DATA];
}
