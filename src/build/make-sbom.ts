/**
 * `npm run sbom`: a CycloneDX list of every package of the lock file, in `sbom.json`. From the lock
 * file alone: the same lock gives the same bytes, without a network, a clock or npm's version in it.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatSbom } from './format-sbom.ts';
import { readLock } from './locked-packages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'sbom.json');

const sbom = formatSbom(readLock(ROOT), (text) => createHash('sha256').update(text).digest('hex'));
writeFileSync(OUT, `${JSON.stringify(sbom, null, 2)}\n`);
process.stdout.write(`${OUT}: ${sbom.components.length} packages\n`);
