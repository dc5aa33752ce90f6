/** What is read in normalised text is told in the page's own characters. */
import { describe, expect, it } from 'vitest';
import { printedAs } from '../../src/reading/printed.ts';
import { readPage } from '../../src/reading/read-page.ts';

const PAGE = [
  '石桥县:山货搭上"早班车"',
  '本报讯(记者 王芳)５月６日,石桥县柳林乡推行"一村一码"机制,开展宣讲(义诊)１２０余场(次),惠及1,200户。满意率９８％。',
].join('\n\n');

describe('a page of other marks', () => {
  const [article] = readPage(PAGE).articles;

  it('has its headline and its texts as printed', () => {
    expect(article?.title).toBe('石桥县:山货搭上"早班车"');
    expect(article?.authors).toEqual(['王芳']);
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([PAGE.slice(PAGE.indexOf('５月'))]);
  });

  it('has its numbers, names and dates as printed, with their values', () => {
    expect(article?.metrics.map(({ raw, value }) => [raw, value])).toEqual([
      ['１２０余场(次)', 120],
      ['1,200户', 1200],
      ['９８％', 98],
    ]);
    expect(article?.initiatives.map(({ name }) => name)).toEqual(['一村一码机制']);
    expect(article?.dates.map(({ raw }) => raw)).toEqual(['５月６日']);
  });

  it('names for each fact a sentence of the printed text', () => {
    const text = article?.paragraphs[0]?.text ?? '';
    for (const { from, to, sentence } of article?.metrics ?? []) {
      expect(sentence[0]).toBeLessThanOrEqual(from);
      expect(sentence[1]).toBeGreaterThanOrEqual(to);
      expect(text.charAt(sentence[1] - 1)).toBe('。');
    }
  });
});

describe('printedAs', () => {
  it('finds words that stand together, and those that others part', () => {
    const texts = { normal: '“一村一码”，机制：', printed: '"一村一码",机制:' };
    expect(printedAs('一村一码”，机制', texts)).toBe('一村一码",机制');
    expect(printedAs('一村一码机制：', texts)).toBe('一村一码机制:');
    expect(
      printedAs('建好路网 管好桥：', { normal: '建好路网管好桥：', printed: '建好路网管好桥:' }),
    ).toBe('建好路网 管好桥:');
  });
});
