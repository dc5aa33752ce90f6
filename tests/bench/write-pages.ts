/** `npx tsx tests/bench/write-pages.ts`: writes the made-up pages' printed forms beside their truths. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSet, PRINTED_SETS, pageFolder } from './load-expected.ts';

for (const set of PRINTED_SETS) {
  mkdirSync(pageFolder(set), { recursive: true });
  for (const { name, text } of loadSet(set)) {
    writeFileSync(join(pageFolder(set), `${name}.txt`), text);
  }
}
