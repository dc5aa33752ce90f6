/** What is printed otherwise is not said otherwise: a page reads alike in other line ends and marks. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { loadSet } from '../../bench/load-expected.ts';
import { breakLine, POORER, RESTYLES } from '../../bench/restyle.data.ts';
import { countAlike } from '../../bench/restyle.ts';

const bare = (text: string): string => text.replace(/\s/gu, '');

function readBare(page: string): unknown {
  return segmentPage(page).articles.map(({ kind, title, authors, paragraphs }) => ({
    kind,
    title: bare(title),
    authors,
    paragraphs: paragraphs.map(({ role, text }) => `${role} ${bare(text)}`),
  }));
}

describe.each(Object.entries(RESTYLES))('%s', (_name, change) => {
  it.each(loadSet('seeds'))('$name reads alike', ({ text }) => {
    expect(readBare(change(text))).toEqual(readBare(text));
  });
});

/** A page whose columns' lines stand alone, as some recognition sets them. */
const COLUMNS = [
  '石桥县：山货搭上早班车',
  '本报讯（记者 王芳）天刚亮，石桥县柳林乡的核桃装上了开往省城的客车。今年以来，柳林乡开出山货专线十二条，每天发车三十趟，把核桃、木耳和山药送进城里的超市，也把城里的日用品捎回村里。',
  '“以前一筐核桃要背半天，如今车开到家门口。”村民老周说，他家今年靠山货多收入两万元。乡里还请来技术员，教大家把核桃分级装箱，每箱多卖十元。眼下，全乡已有四百多户加入合作社。',
].map((text) => breakLine(text));

describe('a page of columns’ lines', () => {
  it('reads alike with an empty line behind each of them and with none', () => {
    const page = [...COLUMNS, ...COLUMNS.map((text) => text.replaceAll('石桥', '青山'))].join('\n');
    expect(page.split('\n').length).toBeGreaterThan(12);
    expect(readBare(page.replaceAll('\n', '\n\n'))).toEqual(readBare(page));
    expect(segmentPage(page).articles.map(({ title }) => title)).toEqual([
      '石桥县：山货搭上早班车',
      '青山县：山货搭上早班车',
    ]);
  });
});

/** So many of the 149 articles of `yon` read alike at least, where a page says less than it did. */
const ALIKE: Readonly<Record<string, number>> = {
  'lines of a narrow column': 147,
  'lines of a column, no empty lines': 138,
  'lines of a column, an empty line behind each': 138,
  'blanks between all characters': 143,
  'names behind 本报讯 without brackets': 144,
  'names behind 本报讯, and 报道': 145,
  'page numbers amid the texts': 148,
  'every headline twice': 134,
};

describe('a page that says less', () => {
  it.each(Object.entries(POORER))('is read nearly alike: %s', (name, change) => {
    const counts = loadSet('yon').map(({ text }) => countAlike(text, change)[0]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      ALIKE[name] ?? Number.POSITIVE_INFINITY,
    );
  });
});
