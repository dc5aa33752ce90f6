/** What can be wrong with an input file, in one table: the report, the manifest and the dashboard
 * say it in these words. `{…}` is filled with the problem's detail. */

interface Sentence {
  readonly zh: string;
  readonly en: string;
}

interface Problem extends Sentence {
  readonly code: string;
  /** Of a file opened on the dashboard, where no command can be given. */
  readonly own?: Sentence;
}

export const PROBLEMS = [
  { code: 'empty', zh: '文件是空的。', en: 'The file is empty.' },
  {
    code: 'not-text',
    zh: '不是文本文件（第 {detail} 字节）；如果是没有标记的 UTF-16，请指明编码：npm run dataset -- --encoding utf-16le。',
    en: 'Not a text file (byte {detail}); if it is UTF-16 without a mark, name that: npm run dataset -- --encoding utf-16le.',
    own: {
      zh: '不是文本文件（第 {detail} 字节）；如果是没有标记的 UTF-16，请另存为 UTF-8 再打开。',
      en: 'Not a text file (byte {detail}); if it is UTF-16 without a mark, save it as UTF-8 and open it again.',
    },
  },
  {
    code: 'undecodable',
    zh: '第 {detail} 字节处解不开：既不是 UTF-8，也不像 GB18030；请转成 UTF-8，或指明编码：npm run dataset -- --encoding NAME。',
    en: 'Byte {detail} does not decode: this is neither UTF-8 nor plausible GB18030; convert it to UTF-8 or name its encoding: npm run dataset -- --encoding NAME.',
    own: {
      zh: '第 {detail} 字节处解不开：既不是 UTF-8，也不像 GB18030；请另存为 UTF-8 再打开。',
      en: 'Byte {detail} does not decode: this is neither UTF-8 nor plausible GB18030; save it as UTF-8 and open it again.',
    },
  },
  {
    code: 'broken-utf-8',
    zh: '标记或指明的编码是 UTF-8，但第 {detail} 字节处解不开；请修好文件，或指明别的编码：npm run dataset -- --encoding NAME。',
    en: 'By its byte order mark or the encoding that was named it is UTF-8, but byte {detail} does not decode; mend the file or name another encoding: npm run dataset -- --encoding NAME.',
    own: {
      zh: '开头的标记说是 UTF-8，但第 {detail} 字节处解不开；请另存为 UTF-8 再打开。',
      en: 'Its byte order mark says UTF-8, but byte {detail} does not decode; save it as UTF-8 and open it again.',
    },
  },
  {
    code: 'broken-utf-16',
    zh: '标记或指明的编码是 UTF-16，但第 {detail} 字节处解不开；请修好文件，或指明别的编码：npm run dataset -- --encoding NAME。',
    en: 'By its byte order mark or the encoding that was named it is UTF-16, but byte {detail} does not decode; mend the file or name another encoding: npm run dataset -- --encoding NAME.',
    own: {
      zh: '开头的标记说是 UTF-16，但第 {detail} 字节处解不开；请另存为 UTF-8 再打开。',
      en: 'Its byte order mark says UTF-16, but byte {detail} does not decode; save it as UTF-8 and open it again.',
    },
  },
  {
    code: 'broken-gb18030',
    zh: '指明的编码是 GB18030，但第 {detail} 字节处解不开；请修好文件，或指明别的编码：npm run dataset -- --encoding NAME。',
    en: 'By the encoding that was named it is GB18030, but byte {detail} does not decode; mend the file or name another encoding: npm run dataset -- --encoding NAME.',
    own: {
      zh: '第 {detail} 字节处解不开；请另存为 UTF-8 再打开。',
      en: 'Byte {detail} does not decode; save it as UTF-8 and open it again.',
    },
  },
  {
    code: 'broken-big5',
    zh: '指明的编码是 Big5，但第 {detail} 字节处解不开；请修好文件，或指明别的编码：npm run dataset -- --encoding NAME。',
    en: 'By the encoding that was named it is Big5, but byte {detail} does not decode; mend the file or name another encoding: npm run dataset -- --encoding NAME.',
    own: {
      zh: '第 {detail} 字节处解不开；请另存为 UTF-8 再打开。',
      en: 'Byte {detail} does not decode; save it as UTF-8 and open it again.',
    },
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
  { code: 'missing', zh: '没有这个文件。', en: 'There is no such file.' },
  {
    code: 'not-a-file',
    zh: '不是普通文件（是文件夹、管道或设备）。',
    en: 'It is no regular file but a folder, a pipe or a device.',
  },
  {
    code: 'link-loop',
    zh: '是绕回自身的链接。',
    en: 'It is a link that leads back to itself.',
  },
  {
    code: 'unreadable',
    zh: '读不出来，系统的错误代码是 {detail}。',
    en: "It cannot be read; the system's error code is {detail}.",
  },
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
] as const satisfies readonly Problem[];

export type ProblemCode = (typeof PROBLEMS)[number]['code'];

/** A file that was set aside, and why. */
export interface InputProblem {
  readonly file: string;
  readonly code: ProblemCode;
  readonly detail: string;
}

const TEXT_OF: ReadonlyMap<string, Problem> = new Map(
  PROBLEMS.map((problem) => [problem.code, problem]),
);

/** The sentence for a problem: `{detail}` filled in, in the given language. */
export function formatProblem(problem: InputProblem, language: 'zh' | 'en'): string {
  return fill(TEXT_OF.get(problem.code)?.[language], problem);
}

/**
 * The same for a file that was opened on the dashboard: what it advises can be done there.
 *
 * @example formatOwnProblem({ file: 'a.txt', code: 'undecodable', detail: '7' }, 'en')
 *   // 'From byte 7 on neither UTF-8 nor plausible GB18030; save it as UTF-8 and open it again.'
 */
export function formatOwnProblem(problem: InputProblem, language: 'zh' | 'en'): string {
  const known = TEXT_OF.get(problem.code);
  return fill((known?.own ?? known)?.[language], problem);
}

function fill(sentence: string | undefined, { code, detail }: InputProblem): string {
  return (sentence ?? code).replace('{detail}', () => detail);
}
