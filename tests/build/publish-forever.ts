/** Publishes two versions in turn without end; the test kills it. */
import { publishDataset } from '../../src/build/publish-dataset.ts';
import { version } from './versions.ts';

const out = process.argv[2] ?? '';

while (out !== '') {
  await publishDataset(out, version('bbbbbbbbbbbb'));
  await publishDataset(out, version('dddddddddddd'));
}
