/**
 * Reads an `.expect` file: one page's truth, written by hand, one fact a line. The format is
 * described in this folder's README; a line that does not fit throws with its number.
 */
import { THEME_IDS, type ThemeId } from '../../src/model/themes.ts';
import {
  type ArticleKind,
  INITIATIVE_KINDS,
  type InitiativeKind,
  type ParagraphRole,
} from '../../src/model/vocabulary.ts';
import type { ExpectedArticle, ExpectedPage } from './expected.ts';
import { parseMetric } from './parse-metric.ts';
import { readPieces } from './read-pieces.ts';

type Draft = { -readonly [K in keyof ExpectedArticle]: ExpectedArticle[K] };
type Handler = (article: Draft, rest: string, page: string) => void;

const ROLES: Readonly<Record<string, ParagraphRole>> = { '¶': 'body', h: 'heading', c: 'caption' };

/** Halves of the punctuation that some papers set in ASCII; a colon in a headline stays. */
const ASCII_FORMS: Readonly<Record<string, string>> = {
  '，': ',',
  '（': '(',
  '）': ')',
  '；': ';',
  '！': '!',
  '？': '?',
};

/**
 * The truth about one page. `page` is the page's text, for paragraphs given by line (`@13+15`).
 *
 * @example parseExpected('== photo\nc 图为河堤。', '').articles[0]?.paragraphs[0]?.text // '图为河堤。'
 */
export function parseExpected(source: string, page: string): ExpectedPage {
  const ascii = /^style ascii$/mu.test(source);
  const text = ascii
    ? source.replace(/[，（）；！？]/gu, (mark) => ASCII_FORMS[mark] ?? mark)
    : source;
  const [facts = '', layout = ''] = text.split(/^== layout\n/mu);
  const articles: Draft[] = [];
  facts.split('\n').forEach((line, index) => {
    try {
      readLine(articles, line, page);
    } catch (error) {
      throw new Error(`line ${index + 1}: ${line}: ${String(error)}`);
    }
  });
  return { articles, layout: layout === '' ? [] : layout.replace(/\n$/u, '').split('\n') };
}

function readLine(articles: Draft[], line: string, page: string): void {
  if (line.trim() === '' || line.startsWith('#') || line.startsWith('style ')) return;
  const [word = '', ...others] = line.split(' ');
  const rest = others.join(' ');
  if (word === '==') {
    articles.push(draft(rest === 'photo' ? 'photo' : 'article'));
    return;
  }
  const article = articles.at(-1);
  const handler = HANDLERS[word];
  if (article === undefined || handler === undefined) throw new Error('unknown line');
  handler(article, rest, page);
}

function draft(kind: ArticleKind): Draft {
  return {
    kind,
    titles: [''],
    subtitle: '',
    authors: [],
    truncated: false,
    region: { path: [], adcode: '' },
    themes: { primary: 'civilised-city', others: [] },
    paragraphs: [],
    metrics: [],
    initiatives: [],
  };
}

const addParagraph =
  (mark: string): Handler =>
  (article, rest, page) => {
    const role = ROLES[mark] ?? 'body';
    article.paragraphs = [...article.paragraphs, { role, text: readPieces(rest, page) }];
  };

const addMetric =
  (required: boolean): Handler =>
  (article, rest) => {
    const paragraph = article.paragraphs.length - 1;
    const metric = { ...parseMetric(rest), paragraph, required };
    const where = article.paragraphs[paragraph]?.text ?? '';
    if (!metric.raws.every((raw) => where.includes(raw)))
      throw new Error('not in the paragraph above');
    article.metrics = [...article.metrics, metric];
  };

const addInitiative =
  (required: boolean): Handler =>
  (article, rest) => {
    const [kind = '', ...words] = rest.split(' ');
    const names = words.join(' ').split(' / ');
    article.initiatives = [...article.initiatives, { names, kind: kindOf(kind), required }];
  };

const HANDLERS: Readonly<Record<string, Handler>> = {
  title: (article, rest) => {
    article.titles = article.titles[0] === '' ? [rest] : [...article.titles, rest];
  },
  subtitle: (article, rest) => {
    article.subtitle = rest;
  },
  authors: (article, rest) => {
    article.authors = rest === '' ? [] : rest.split('、');
  },
  truncated: (article) => {
    article.truncated = true;
  },
  region: (article, rest) => {
    const [adcode = '', path = ''] = rest.split(' ');
    article.region = { adcode, path: path === '' ? [] : path.split('/') };
  },
  themes: (article, rest) => {
    const [primary, ...others] = rest.split(' ').map(themeOf);
    if (primary !== undefined) article.themes = { primary, others };
  },
  '¶': addParagraph('¶'),
  h: addParagraph('h'),
  c: addParagraph('c'),
  m: addMetric(true),
  'm?': addMetric(false),
  i: addInitiative(true),
  'i?': addInitiative(false),
};

function themeOf(word: string): ThemeId {
  const theme = THEME_IDS.find((id) => id === word);
  if (theme === undefined) throw new Error(`no theme ${word}`);
  return theme;
}

function kindOf(word: string): InitiativeKind {
  const kind = INITIATIVE_KINDS.find(({ id }) => id === word);
  if (kind === undefined) throw new Error(`no kind of initiative ${word}`);
  return kind.id;
}
