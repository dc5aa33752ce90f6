/** A page says the same in other marks, digits, quotation marks and blanks, and with pictures between its lines. */
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/chinese/normalize.ts';
import type { Page } from '../../src/model/page.ts';
import { readPages } from '../../src/reading/read-page.ts';
import { loadSet } from '../bench/load-expected.ts';

const TEXTS = (['seeds', 'fresh', 'plain'] as const).flatMap(loadSet).map(({ text }) => text);

/** Every line of prose; short ones may be headlines. */
const PROSE = /^[^#\n]{30,}$/gmu;
const ASCII: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'ASCII marks': (text) => text.replace(/[，；：？！（）]/gu, (mark) => ASCII[mark] ?? mark),
  'full-width marks': normalizeText,
  'full-width digits': (text) =>
    text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'corner brackets': (text) => text.replace(/“/gu, '「').replace(/”/gu, '」'),
  'blanks that no line breaks at': (text) => text.replace(/ /gu, '\u00a0'),
  'pictures between its lines': (text) =>
    text.replace(PROSE, (line) => `![](images/1.jpg)\n\n${line}`),
  'remarks for pictures': (text) => text.replace(PROSE, (line) => `<!-- image -->\n\n${line}`),
};

/** All that a page says, in one form of marks and without blanks. */
function tell({ articles }: Page): unknown {
  const bare = (text: string): string => normalizeText(text).replace(/\s/gu, '');
  return articles.map(({ title, authors, paragraphs, region, themes, metrics, initiatives }) => ({
    title: bare(title),
    authors,
    paragraphs: paragraphs.map(({ role, text }) => `${role} ${bare(text)}`),
    region: region.path,
    themes: [themes.primary, ...themes.others],
    metrics: metrics.map(({ raw, value, unit, approx, indicator }) =>
      [bare(raw), value, unit, approx, bare(indicator)].join(' '),
    ),
    initiatives: initiatives.map(({ name, kind }) => `${bare(name)} ${kind}`),
  }));
}

const READ = readPages(TEXTS).map(tell);

describe('a page', () => {
  it.each(Object.entries(FORMS))('reads alike with %s', (_name, change) => {
    expect(readPages(TEXTS.map(change)).map(tell)).toEqual(READ);
  });
});
