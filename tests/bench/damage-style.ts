/** How one made-up paper prints: marks, bylines, punctuation, furniture. */
import type { ExpectedArticle } from './expected.ts';
import type { Random } from './random.ts';

export interface Style {
  /** Before a headline and before a section heading; '' in most papers. */
  readonly headline: string;
  readonly heading: string;
  readonly byline: 'line' | 'lead' | 'reporter' | 'after' | 'ornament';
  readonly credit: 'same-line' | 'next-line' | 'brackets';
  readonly ascii: boolean;
  /** Headlines wrapped over two lines. */
  readonly wraps: boolean;
  readonly indent: string;
  /** A blank between figures and measure words: 417 条. */
  readonly blanks: boolean;
  readonly furniture: readonly string[];
}

const FURNITURE: readonly [string, ...string[]] = [
  '2021年6月18日 星期五 责任编辑：申岚 版式设计：温静',
  '03 要闻',
  '综合新闻',
  'A5版 社会·民生',
  '本版编辑 向晖 校对 邵平 电话：0000-1234567',
  '2023.09.14 星期四 第2版',
];

/** One paper's habits, drawn by lot. */
export function drawStyle(random: Random): Style {
  const [headline, heading] = random.pick([
    ['', ''],
    ['', ''],
    ['# ', '## '],
    ['## ', '### '],
    ['# ', ''],
    ['## ', '## '],
  ] as const);
  const furniture = random.chance(0.5) ? [random.pick(FURNITURE)] : [];
  return {
    headline,
    heading,
    byline: random.pick(['line', 'lead', 'lead', 'reporter', 'after', 'ornament']),
    credit: random.pick(['same-line', 'next-line', 'brackets']),
    ascii: random.chance(0.3),
    wraps: random.chance(0.25),
    indent: random.pick(['', '', '', '　　', '  ']),
    blanks: random.chance(0.15),
    furniture: random.chance(0.3) ? [...furniture, random.pick(FURNITURE)] : furniture,
  };
}

/** The headline's lines and the subtitle's; none for a photo without one. */
export function printHead(article: ExpectedArticle, style: Style, random: Random): string[] {
  const title = article.titles[0] ?? '';
  if (title === '') return [];
  const lines = style.wraps ? wrap(title, random) : [title];
  const head = lines.map((line) => `${style.headline}${line}`).join('\n');
  return article.subtitle === '' ? [head] : [head, `——${article.subtitle}`];
}

/** Only where the headline has a blank: elsewhere a wrap cannot be told from two headlines. */
function wrap(title: string, random: Random): string[] {
  const at = title.indexOf(' ');
  return at > 3 && random.chance(0.8) ? [title.slice(0, at), title.slice(at + 1)] : [title];
}

export interface Byline {
  /** A line before the text, or ''. */
  readonly before: string;
  /** Opens the first paragraph, or ''. */
  readonly lead: string;
  /** A line after the text, or ''. */
  readonly after: string;
}

const NONE: Byline = { before: '', lead: '', after: '' };

/** Where the names stand. */
export function printByline(article: ExpectedArticle, style: Style): Byline {
  const { authors, kind } = article;
  const names = namesOf(authors, style);
  if (kind === 'photo') return { ...NONE, after: authors.length === 0 ? '' : credit(names, style) };
  if (authors.length === 0) return { ...NONE, lead: '本报讯 ' };
  const [first = '', ...others] = authors;
  const both = others.length === 0 ? `记者 ${first}` : `记者 ${first} 通讯员 ${others.join(' ')}`;
  const bylines: Readonly<Record<Style['byline'], Byline>> = {
    line: { ...NONE, before: names },
    lead: { ...NONE, lead: `本报讯（${names}）` },
    reporter: { ...NONE, lead: `本报讯（${both}）` },
    after: { ...NONE, after: `（${names}）` },
    ornament: { ...NONE, before: `■本报${both}` },
  };
  return bylines[style.byline];
}

/** 李 明 in papers that set two characters as wide as three; 陈国强李明月 where none is between. */
function namesOf(authors: readonly string[], style: Style): string {
  const [first = ''] = authors;
  if (style.blanks && authors.length === 1 && first.length === 2) {
    return `${first.charAt(0)} ${first.charAt(1)}`;
  }
  const joined = style.wraps && authors.length === 2 && authors.every((it) => it.length === 3);
  return authors.join(joined ? '' : ' ');
}

function credit(names: string, style: Style): string {
  return style.credit === 'brackets' ? `（${names} 摄）` : `${names} 摄`;
}

const ASCII_FORMS: Readonly<Record<string, string>> = {
  '，': ',',
  '（': '(',
  '）': ')',
  '；': ';',
  '！': '!',
  '？': '?',
};

/** `417条` as `417 条`: OCR leaves a blank where type changes. */
export function addBlanks(text: string): string {
  return text.replace(/(\d)(?=[条个名件份套处场户人])/gu, '$1 ');
}

/** Punctuation of ASCII width, as several papers' pages have it. */
export function toAscii(text: string): string {
  return text.replace(/[，（）；！？]/gu, (mark) => ASCII_FORMS[mark] ?? mark);
}
