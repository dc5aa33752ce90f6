/** A folder of pages in, a dataset out: list → read → make files → publish. */
import { printable } from '../chinese/printable.ts';
import { formatProblem, type InputProblem } from '../model/problems.ts';
import { GENERATOR } from './generator.ts';
import { InputError, type InputErrorCode } from './input-error.ts';
import { listPages } from './list-pages.ts';
import { makeFiles } from './make-files.ts';
import { publishDataset } from './publish-dataset.ts';
import { type PagesRead, type ReadOptions, readPages } from './read-pages.ts';
import { languageOf } from './terminal.ts';

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
  const refusal = refusalOf(read, options.strict);
  if (refusal !== null) {
    tellProblems(read.problems);
    throw new InputError(refusal, options.from);
  }
  await publishDataset(options.out, makeFiles(read, GENERATOR));
  return read;
}

function refusalOf({ pages, problems }: PagesRead, strict: boolean): InputErrorCode | null {
  if (pages.length === 0) return 'all-unreadable';
  return strict && problems.length > 0 ? 'strict' : null;
}

/** Every file at once: whoever mends them need not run this once for each. */
function tellProblems(problems: readonly InputProblem[]): void {
  const language = languageOf(process.env);
  for (const problem of problems) {
    const sentence = formatProblem(problem, language);
    process.stderr.write(`${printable(problem.file)}: ${printable(sentence)}\n`);
  }
}
