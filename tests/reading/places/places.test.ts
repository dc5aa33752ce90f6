import { describe, expect, it } from 'vitest';
import { locateArticles } from '../../../src/reading/places/locate-articles.ts';
import { articleText } from './article-text.ts';
import { cpuTimeOf } from './cpu-time.ts';

/** Each place of an article's paragraphs: the words, and the path they mean. */
function placesOf(title: string, ...text: readonly string[]): string[] {
  const [located] = locateArticles([articleText(title, ...text)], '');
  return (located?.places ?? []).map(({ paragraph, from, to, path }) => {
    return `${text[paragraph]?.slice(from, to)}=${path.join('/')}`;
  });
}

const COUNTY = '湖南省/株洲市/醴陵市';

describe('locateArticles: places to mark', () => {
  it('gives every mention its own path', () => {
    expect(placesOf('醴陵的集市', '湖南省醴陵市枫林镇赶集，长沙市的客人也来了。')).toEqual([
      `湖南省醴陵市枫林镇=${COUNTY}/枫林镇`,
      '长沙市=湖南省/长沙市',
    ]);
  });

  it('places a community alone where a chain has named it', () => {
    expect(placesOf('', '醴陵市枫林镇隆兴坳村的集市。隆兴坳村今天很热闹。')).toEqual([
      `醴陵市枫林镇隆兴坳村=${COUNTY}/枫林镇/隆兴坳村`,
      `隆兴坳村=${COUNTY}/枫林镇/隆兴坳村`,
    ]);
  });

  it('places a community alone in the article’s county', () => {
    expect(placesOf('醴陵市：楼道议事', '在柳荫社区，居民坐下来议事。醴陵市将推广。')).toEqual([
      `柳荫社区=${COUNTY}/柳荫社区`,
      `醴陵市=${COUNTY}`,
    ]);
  });

  it('takes no word before a village, and no time, for part of its name', () => {
    const text = '醴陵市枫林镇隆兴坳村的人回到家乡隆兴坳村，前些年村里没有路，草原嘎查更远。';
    expect(placesOf('', text)).toEqual([
      `醴陵市枫林镇隆兴坳村=${COUNTY}/枫林镇/隆兴坳村`,
      `隆兴坳村=${COUNTY}/枫林镇/隆兴坳村`,
    ]);
  });

  it('leaves out what stays open', () => {
    expect(placesOf('一堂课', '朝阳区的孩子们上了一堂课，柳荫社区也来了人。')).toEqual([]);
  });
});

describe('locateArticles: reasons', () => {
  it.each([
    ['region-from-title', '湖南醴陵：集市', '醴陵市的集市。', 'certain'],
    ['region-from-institution', '职工之家', '湖南湘煤集团的职工有了家。', 'likely'],
    ['region-ambiguous', '朝阳区的课', '朝阳区上了一课。', 'doubtful'],
    ['region-unknown', '一堂课', '大家上了一课。', 'doubtful'],
    ['ocr-suspected', '山里', '浙江省遂昌县云蜂街道的夜晚。', 'likely'],
  ] as const)('%s', (reason, title, text, certainty) => {
    const [located] = locateArticles([articleText(title, text)], '');
    expect(located?.region.reasons).toContain(reason);
    expect(located?.region.certainty).toBe(certainty);
  });

  it('is no surer of a community than of the street that it lies in', () => {
    const page = [
      articleText('荷塘里社区的灯', '红星街道荷塘里社区装了灯。荷塘里社区的灯亮了。'),
      articleText('通辽市：书香', '内蒙古自治区通辽市书香满城。'),
    ];
    const [located] = locateArticles(page, '');
    expect(located?.region.path).toEqual([
      '内蒙古自治区',
      '通辽市',
      '科尔沁区',
      '红星街道',
      '荷塘里社区',
    ]);
    expect(located?.region.certainty).toBe('likely');
    expect(located?.region.reasons).toContain('region-from-page');
  });

  it('says that the page decided', () => {
    const page = [
      articleText('雁塔区：书香', '雁塔区书香满城。'),
      articleText('碑林区：书香', '碑林区书香满城。'),
      articleText('新城区：书香', '新城区书香满城。'),
    ];
    const located = locateArticles(page, '');
    expect(located[2]?.region).toMatchObject({
      path: ['陕西省', '西安市', '新城区'],
      adcode: '610102',
      certainty: 'likely',
    });
    expect(located[2]?.region.reasons).toContain('region-from-page');
  });

  it('takes a city’s byname as a hint', () => {
    const article = articleText('鼓楼区：书香', '鼓楼区书香满城。');
    const [located] = locateArticles([article], '榕城大地\n\n鼓楼区：书香\n鼓楼区书香满城。');
    expect(located?.region).toMatchObject({ adcode: '350102', certainty: 'likely' });
  });

  it('lets the paper’s name decide', () => {
    const article = articleText('城关镇：书香', '城关镇书香满城。');
    const [located] = locateArticles(
      [article],
      '徽县报\n第 3 版\n\n城关镇：书香\n城关镇书香满城。',
    );
    expect(located?.region.path).toEqual(['甘肃省', '陇南市', '徽县', '城关镇']);
  });
});

describe('locateArticles: time', () => {
  it.each(['城关镇', '北京市朝阳区', '和平社区', '走进', '公司', '全县', '1', '图为'])(
    'stays linear on %s repeated',
    { timeout: 60_000 },
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const article = articleText(text.slice(0, 60), text);
      expect(cpuTimeOf(() => locateArticles([article], text))).toBeLessThan(3000);
    },
  );

  it('stays linear on thousands of headlines', { timeout: 60_000 }, () => {
    const page = Array.from({ length: 5000 }, () => articleText('城关镇：书香', '全县书香'));
    expect(cpuTimeOf(() => locateArticles(page, ''))).toBeLessThan(3000);
  });
});
