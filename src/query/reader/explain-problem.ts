/** Why a file could not be read, in the words of the current language. */
import type { Locale } from '../../messages/messages.ts';
import type { Manifest } from '../../model/dataset/files.ts';
import { formatProblem, PROBLEMS } from '../../model/problems.ts';

const DETAIL = '{detail}';

/**
 * The manifest holds the Chinese sentence; its detail is what stands where the table has `{detail}`.
 * A code or a sentence that this version does not know is shown as it stands.
 */
export function explainProblem(entry: Manifest['unreadable'][number], locale: Locale): string {
  const problem = PROBLEMS.find(({ code }) => code === entry.code);
  if (problem === undefined) return entry.message;
  const [before = '', after] = problem.zh.split(DETAIL);
  if (after === undefined) return problem[locale];
  const known = entry.message.startsWith(before) && entry.message.endsWith(after);
  if (!known) return entry.message;
  const detail = entry.message.slice(before.length, entry.message.length - after.length);
  return formatProblem({ file: entry.file, code: problem.code, detail }, locale);
}
