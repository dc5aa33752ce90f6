/**
 * `npm run sbom`: a CycloneDX list of every package of the lock file and of every work that a
 * table is derived from, in `sbom.json`. The same lock and tables give the same bytes, without a network, a clock or npm's version in it.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatSbom } from './format-sbom.ts';
import { SHIPPED_DATA } from './licences.data.ts';
import { readLock } from './locked-packages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'sbom.json');

const sbom = formatSbom(readLock(ROOT), SHIPPED_DATA, (text) =>
  createHash('sha256').update(text).digest('hex'),
);
writeFileSync(OUT, `${JSON.stringify(sbom, null, 2)}\n`);
process.stdout.write(`${OUT}: ${sbom.components.length} components\n`);
