/** A folder of pages in, a dataset out: list → read → make files → publish. */

import { printable } from '../chinese/printable.ts';
import { formatProblem } from '../model/problems.ts';
import { GENERATOR } from './generator.ts';
import { InputError } from './input-error.ts';
import { listPages } from './list-pages.ts';
import { makeFiles } from './make-files.ts';
import { publishDataset } from './publish-dataset.ts';
import { type PagesRead, type ReadOptions, readPages } from './read-pages.ts';

export interface BuildOptions extends ReadOptions {
  /** Folder of pages. */
  readonly from: string;
  /** Folder of the dataset. */
  readonly out: string;
  /** Refuse to write where any file was set aside. */
  readonly strict: boolean;
}

/** @throws InputError; the dataset that was there is then untouched. */
export async function buildDataset(options: BuildOptions): Promise<PagesRead> {
  const read = await readPages(await listPages(options.from), options);
  if (read.pages.length === 0) {
    for (const problem of read.problems) {
      process.stderr.write(
        `${printable(problem.file)}: ${printable(formatProblem(problem, 'en'))}\n`,
      );
    }
    throw new InputError('all-unreadable', options.from);
  }
  const first = read.problems[0];
  if (options.strict && first !== undefined) {
    throw new InputError('strict', `${first.file}: ${formatProblem(first, 'en')}`);
  }
  await publishDataset(options.out, makeFiles(read, GENERATOR));
  return read;
}
