/** Citations ready to paste: GB/T 7714-2015 and BibTeX, for a view and for a single article. */
import type { Locale } from '../messages/messages.ts';
import { shortHash } from './short-hash.ts';

export interface Citation {
  readonly gbt: string;
  readonly bibtex: string;
}

export interface CitedView {
  /** What the table holds, with its filter: `指标：浙江省 · 志愿服务`. */
  readonly title: string;
  /** The dataset's version, shortened to what tells versions apart. */
  readonly version: string;
  /** ISO day on which it was looked at. */
  readonly accessed: string;
  readonly url: string;
  /** The language of the words around it; Chinese where it is not given. */
  readonly locale?: Locale;
}

export interface CitedArticle {
  /** The article's id in the dataset: `page-7.1`. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO date as far as known, '' where it is not. */
  readonly date: string;
  /** Whether the page only lets that date be guessed. */
  readonly estimated: boolean;
  readonly page: string;
  readonly accessed: string;
  readonly url: string;
}

const PUBLISHER = 'Wenming Atlas';

const WORDS: Readonly<
  Record<Locale, { readonly whole: (title: string) => string; readonly edition: string }>
> = {
  zh: { whole: (title) => `文明图谱：${title}`, edition: '数据版本' },
  en: { whole: (title) => `Wenming Atlas: ${title}`, edition: 'Dataset version' },
};

/**
 * A dataset's entry, document type DB/OL.
 *
 * @example citeView({ title: '指标：全部', version: '1a2b3c4d', accessed: '2026-01-02', url: 'https://…' })
 */
export function citeView(view: CitedView): Citation {
  const { title, version, accessed, url, locale = 'zh' } = view;
  const { whole, edition } = WORDS[locale];
  return {
    gbt: `${PUBLISHER}. ${whole(title)}[DB/OL]. ${edition} ${version}. [${accessed}]. ${url}`,
    bibtex: bibtex('misc', viewKey(view), [
      ['author', `{${PUBLISHER}}`],
      ['title', escapeBibtex(whole(title))],
      ['version', escapeBibtex(version)],
      ['howpublished', 'Dataset'],
      ['urldate', accessed],
      ['url', escapeUrl(url)],
    ]),
  };
}

/**
 * A newspaper article's entry, document type N/OL. The page file stands in the place of the
 * paper's name, which the page's text does not tell; a date that is guessed stands in square
 * brackets, as the standard has it for estimated ones.
 */
export function citeArticle(article: CitedArticle): Citation {
  const { id, title, authors, date, estimated, page, accessed, url } = article;
  const headline = title === '' ? '（图片新闻，无标题）' : title;
  const names = authors.length > 3 ? `${authors.slice(0, 3).join(', ')}, 等` : authors.join(', ');
  const guessed = estimated && date !== '';
  const issued = date === '' ? '日期不详' : guessed ? `[${date}]` : date;
  const lead = names === '' ? '' : `${names}. `;
  return {
    gbt: `${lead}${headline}[N/OL]. 版面文件 ${page}, ${issued}[${accessed}]. ${url}`,
    bibtex: bibtex('article', articleKey(id), [
      ['author', authors.map((name) => `{${escapeBibtex(name)}}`).join(' and ')],
      ['title', escapeBibtex(headline)],
      ['journal', escapeBibtex(`版面文件 ${page}`)],
      ['year', date.slice(0, 4)],
      ['month', date.slice(5, 7)],
      ['day', date.slice(8, 10)],
      // BibTeX has no sign for a date that is guessed.
      ['note', guessed ? '出版日期据版面内容推断' : ''],
      ['urldate', accessed],
      ['url', escapeUrl(url)],
    ]),
  };
}

/** Views of one version differ by what their address asks for: table, filter, order, columns. */
function viewKey({ version, url }: CitedView): string {
  return `wenming-${version}-${shortHash(url.slice(url.indexOf('?') + 1))}`;
}

/** Ids that are longer are cut, and told apart by their hash. */
const LONGEST_ID = 24;

/** @example articleKey('page-7.1') // 'wenming-page-7.1' */
function articleKey(id: string): string {
  const plain = id.replace(/[^\w.-]/gu, '');
  if (plain === id && id.length <= LONGEST_ID) return `wenming-${id}`;
  return `wenming-${plain.slice(0, LONGEST_ID / 2)}-${shortHash(id)}`;
}

type Entry = readonly [name: string, value: string];

function bibtex(type: string, key: string, entries: readonly Entry[]): string {
  const lines = entries
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${key.replace(/[^\w.-]/gu, '-')},`, ...lines, '}'].join('\n');
}

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

function escapeBibtex(text: string): string {
  return text.replace(/[\\~^{}%&#_$]/gu, (mark) => SPECIAL.get(mark) ?? `\\${mark}`);
}

/** In an address braces and backslashes would end the field; percent signs are data. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/gu, encodeURIComponent);
}
