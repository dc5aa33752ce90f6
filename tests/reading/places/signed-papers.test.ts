import { describe, expect, it } from 'vitest';
import { locateArticles } from '../../../src/reading/places/locate-articles.ts';
import { articleText } from './article-text.ts';

/** The path of an article that `byline` signs, alone on its page. */
function pathOf(byline: string, title: string, text: string): string {
  const page = `${title}\n\n${byline}\n\n${text}`;
  const from = title.length + 2;
  const part = { role: 'byline', pieces: [[from, from + byline.length]] } as const;
  const article = { ...articleText(title, text), parts: [part] };
  return locateArticles([article], page)[0]?.region.path.join('/') ?? '';
}

const TEXT =
  '近日，村民们清理了河道三公里，县水利局前来查看，今年还要再清十公里，沿河的老人都说水比从前清亮多了。';

describe('locateArticles: the paper that signs', () => {
  it.each([
    ['（罗山融媒记者 张亮）', '河南省/信阳市/罗山县'],
    ['（罗山县融媒体中心 张亮）', '河南省/信阳市/罗山县'],
    ['（桐乡广播电视台全媒体记者 张亮）', '浙江省/嘉兴市/桐乡市'],
    ['桐乡新闻网记者 张亮', '浙江省/嘉兴市/桐乡市'],
    ['信阳日报全媒体记者 张亮 通讯员 李红', '河南省/信阳市'],
  ])('%s', (byline, path) => {
    expect(pathOf(byline, '清淤保安澜', TEXT)).toBe(path);
  });

  it.each([
    '（光明日报记者 张亮）',
    '（湖北日报全媒体记者 张亮）',
    '（新民晚报记者 张亮）',
    '通讯员 张亮 文/图',
  ])('%s says no place', (byline) => {
    expect(pathOf(byline, '清淤保安澜', TEXT)).toBe('');
  });

  it('gives way to what the text names', () => {
    expect(
      pathOf('（桐乡融媒记者 张亮）', '清淤', '近日，浙江省湖州市德清县清淤，德清县的河清了。'),
    ).toBe('浙江省/湖州市/德清县');
  });

  it('decides between namesakes', () => {
    const text =
      '走进东乡县的车间，女工们正在编草帽，机器声不断，一排排草帽码得整整齐齐，等着装车运走。';
    expect(pathOf('临夏融媒记者 张亮', '东乡县：草编好日子', text)).toBe(
      '甘肃省/临夏回族自治州/东乡族自治县',
    );
    expect(pathOf('抚州日报记者 张亮', '东乡县：草编好日子', text)).toBe('江西省/抚州市/东乡区');
  });
});
