import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/reading/structure/lines.ts';
import { takePictures } from '../../../src/reading/structure/picture-lines.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

describe('a line with a picture’s address', () => {
  it.each(['![](images/1.jpg)', '![图](1.png)', '<img src="1.jpg" alt=""/>', '<!-- image -->'])(
    'is taken out, and its place is kept: %s',
    (picture) => {
      const page = `柳林镇修桥\n\n${picture}\n桥通了。`;
      const { lines, pictures } = takePictures(splitLines(page));
      expect(lines.map(({ text }) => text)).toEqual(['柳林镇修桥', '桥通了。']);
      expect(pictures.map(([from, to]) => page.slice(from, to))).toEqual([picture]);
      expect(lines[1]?.gap).toBe(1);
    },
  );

  it.each(['![](1.jpg) 桥通了。', '图（1）', '<b>桥通了</b>'])('is none: %s', (line) => {
    expect(takePictures(splitLines(line)).pictures).toEqual([]);
  });

  it('stands between a picture’s headline and its caption', () => {
    const page = [
      '石桥县：山货搭上早班车',
      '本报讯（王芳）天刚亮，石桥县柳林乡的核桃装上了开往省城的客车，乡里开出山货专线十二条。',
      '龙舟下水',
      '![](images/2.jpg)',
      '5月6日，石桥县沙湾镇的村民在河边给新龙舟上漆，准备下水。 李海 摄',
    ].join('\n\n');
    const { articles, furniture } = segmentPage(page);
    expect(articles.map(({ kind, title }) => [kind, title])).toEqual([
      ['article', '石桥县：山货搭上早班车'],
      ['photo', '龙舟下水'],
    ]);
    expect(furniture.map(([from, to]) => page.slice(from, to))).toEqual(['![](images/2.jpg)']);
  });

  it('stands in the midst of a sentence', () => {
    const page = [
      '石桥县：山货搭上早班车',
      '本报讯（王芳）天刚亮，石桥县柳林乡的核桃装上了开往省城的',
      '![](images/2.jpg)',
      '客车，乡里开出山货专线十二条，每天发车三十趟。',
    ].join('\n\n');
    const [article] = segmentPage(page).articles;
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      '天刚亮，石桥县柳林乡的核桃装上了开往省城的客车，乡里开出山货专线十二条，每天发车三十趟。',
    ]);
  });
});
