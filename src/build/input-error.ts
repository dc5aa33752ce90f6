/** What stops a whole run, in one table: what is wrong, where, and what to do. */

export const INPUT_ERRORS = {
  'folder-missing': {
    zh: '找不到文件夹 {place}。请建立它并放入版面文本（一页一个 .txt）；别处的文件夹用 npm run dataset -- --in DIR 读取。',
    en: 'There is no folder {place}. Make it and put page texts into it (one .txt a page); npm run dataset -- --in DIR reads another folder.',
  },
  'not-a-folder': {
    zh: '{place} 不是文件夹。版面要放在一个装有 .txt 的文件夹里。',
    en: '{place} is no folder. Pages are read from a folder of .txt files.',
  },
  'folder-closed': {
    zh: '列不出 {place} 里的文件。请检查权限。',
    en: 'The files in {place} cannot be listed. Check its permissions.',
  },
  'no-pages': {
    zh: '{place} 里没有 .txt 文件。请放入版面文本，一页一个文件，再运行一次。',
    en: 'There is no .txt file in {place}. Put page texts into it, one file a page, and run this again.',
  },
  'all-unreadable': {
    zh: '{place} 里没有一页能读，原因见上。',
    en: 'Not one page in {place} can be read; the reasons stand above.',
  },
  strict: {
    zh: '{place} 里有文件读不了，原因见上；因为用了 --strict，不写数据集。',
    en: 'Not every file in {place} can be read; the reasons stand above. Because of --strict no dataset is written.',
  },
  'bad-flag': { zh: '{place}', en: '{place}' },
  'out-unwritable': {
    zh: '写不进 {place}。请检查权限和磁盘空间；原有的数据集没有动。',
    en: 'Cannot write to {place}. Check its permissions and the disk space; the dataset that was there is untouched.',
  },
  'app-unwritable': {
    zh: '写不进 {place}，应用无法生成。请检查权限和磁盘空间。',
    en: 'Cannot write to {place}, where the app is built. Check its permissions and the disk space.',
  },
  'port-closed': {
    zh: '没有权限使用端口 {place}；小于 1024 的端口通常要特权。请用 npm start -- --port 4173 换一个。',
    en: 'No permission to use port {place}; those below 1024 usually need it. Take another with npm start -- --port 4173.',
  },
  'port-taken': {
    zh: '端口 {place} 和其后的端口都被占用。请用 npm start -- --port 4173 换一个。',
    en: 'Port {place} and all behind it are taken. Take another with npm start -- --port 4173.',
  },
  busy: {
    zh: '另一次运行正在替换 {place}，等了十秒仍未结束。请稍后再试。',
    en: 'Another run is replacing {place} and did not end within ten seconds. Try again later.',
  },
  'bad-record': {
    zh: '标准输入 {place}。每行应是 {"page":"…","text":"…"}。',
    en: 'Standard input, {place}. Each line should be {"page":"…","text":"…"}.',
  },
} as const;

export type InputErrorCode = keyof typeof INPUT_ERRORS;

/** An error that the user can mend; it is printed as a sentence, without a stack. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly place: string;

  constructor(code: InputErrorCode, place: string, cause?: unknown) {
    super(
      INPUT_ERRORS[code].en.replace('{place}', () => place),
      { cause },
    );
    this.name = 'InputError';
    this.code = code;
    this.place = place;
  }
}

/** The sentence for an error, with what lies behind it where the system says so. */
export function formatInputError(error: InputError, language: 'zh' | 'en'): string {
  const sentence = INPUT_ERRORS[error.code][language].replace('{place}', () => error.place);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${sentence}${cause}`;
}
