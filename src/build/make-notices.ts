/** `npm run notices`: writes `public/THIRD-PARTY-NOTICES.txt`, which is published with the dashboard. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { collectNotices } from './collect-notices.ts';
import { formatNotices } from './format-notices.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OUT = resolve(ROOT, 'public/THIRD-PARTY-NOTICES.txt');

const shipped = collectNotices(ROOT);
writeFileSync(OUT, formatNotices(shipped));
process.stdout.write(`${OUT}: ${shipped.length} works\n`);
