/** What can be wrong with an input file, in one table: the report, the manifest and the dashboard
 * say it in these words. `{…}` is filled with the problem's detail. */
export const PROBLEMS = [
  { code: 'empty', zh: '文件是空的。', en: 'The file is empty.' },
  {
    code: 'not-text',
    zh: '不是文本文件（第 {detail} 字节）；如果是没有标记的 UTF-16，请用 --encoding 指明。',
    en: 'Not a text file (byte {detail}); if it is UTF-16 without a mark, name it with --encoding.',
  },
  {
    code: 'undecodable',
    zh: '第 {detail} 字节起既不是 UTF-8 也不像 GB18030；请转成 UTF-8，或用 --encoding 指明编码。',
    en: 'From byte {detail} on neither UTF-8 nor plausible GB18030; convert it to UTF-8 or name the encoding with --encoding.',
  },
  {
    code: 'too-large',
    zh: '文件有 {detail} 字节，超过一页的上限 16 MiB；请按版拆开。',
    en: 'The file has {detail} bytes, more than the 16 MiB a page may have; split it into pages.',
  },
  { code: 'no-permission', zh: '没有读取权限。', en: 'No permission to read it.' },
  {
    code: 'disappeared',
    zh: '读取时文件已不在。',
    en: 'The file was gone when it was to be read.',
  },
  { code: 'unreadable', zh: '读不出来：{detail}。', en: 'It cannot be read: {detail}.' },
  {
    code: 'duplicate',
    zh: '与 {detail} 内容相同，只收一次。',
    en: 'Same content as {detail}; it is kept once.',
  },
  {
    code: 'changing',
    zh: '读取时文件一直在变；请等它写完再运行一次。',
    en: 'The file kept changing while it was read; run this again when it is written.',
  },
  {
    code: 'bad-name',
    zh: '文件名不是 UTF-8，系统打不开；请改名。',
    en: 'Its name is not UTF-8, so that it cannot be opened; rename it.',
  },
] as const;

export type ProblemCode = (typeof PROBLEMS)[number]['code'];

/** A file that was set aside, and why. */
export interface InputProblem {
  readonly file: string;
  readonly code: ProblemCode;
  readonly detail: string;
}

const TEXT_OF = new Map(PROBLEMS.map((problem) => [problem.code, problem]));

/** The sentence for a problem: `{detail}` filled in, in the given language. */
export function formatProblem(problem: InputProblem, language: 'zh' | 'en'): string {
  return (TEXT_OF.get(problem.code)?.[language] ?? problem.code).replace(
    '{detail}',
    () => problem.detail,
  );
}
