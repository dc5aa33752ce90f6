import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/gazetteer/divisions.ts';
import { findPlaces } from '../../src/gazetteer/find-places.ts';
import { cpuTimeOf } from '../reading/places/cpu-time.ts';

/** Each mention as its text, with the path of the first division and the tail. */
function read(text: string): string[] {
  return findPlaces(text).map((place) => {
    const path = [...pathOf(place.ids[0] ?? -1), ...place.tail].join('/');
    return `${text.slice(place.from, place.to)}=${path}`;
  });
}

describe('findPlaces: a town behind a word', () => {
  it.each([
    ['因松城街道供水管道改造施工', '松城街道'],
    ['诊疗船停靠海岛乡码头', '海岛乡'],
    ['一场冰雹突袭甘沟镇', '甘沟镇'],
    ['全长9公里的水渠流经薛家湾镇', '薛家湾镇'],
  ])('%s', (text, name) => {
    expect(findPlaces(text).map(({ from, to }) => text.slice(from, to))).toEqual([name]);
  });
});

describe('findPlaces: a street office without its 道', () => {
  it.each([
    ['和平区劝业场街开展清洁行动', '和平区劝业场街'],
    ['南开区王顶堤街林苑里社区的居民', '南开区王顶堤街林苑里社区'],
    ['王顶堤街党工委召开座谈会', '王顶堤街'],
    ['劝业场街还为老人装上扶手', '劝业场街'],
    ['位于越秀路街的书屋', '越秀路街'],
  ])('%s', (text, name) => {
    expect(findPlaces(text).map(({ from, to }) => text.slice(from, to))).toEqual([name]);
  });

  it.each([
    '王顶堤街18号院的住户',
    '沿劝业场街栽下行道树',
    '劝业场街两侧的店铺',
    '劝业场街的夜市',
    '因劝业场街热力管网抢修',
    '劝业场街会堵到路口',
    '劝业场街由单行改为双行',
    '和平区劝业场街步行街开街',
    '和平区劝业场街、滨江道沿线停水',
  ])('%s is about a road', (text) => {
    expect(findPlaces(text).every(({ from, to }) => !text.slice(from, to).includes('街'))).toBe(
      true,
    );
  });

  it('is the office of the county that the page names', () => {
    expect(read('天津市南开区王顶堤街')).toEqual(['天津市南开区王顶堤街=天津市/南开区/王顶堤街道']);
  });
});

describe('findPlaces: what only looks like a place', () => {
  it.each([
    ['乡镇（街道）和县直单位20家', []],
    ['和县县委部署工作', ['和县']],
    ['老城区翠云峰街道的居民', ['老城区']],
    ['醴陵市枫林镇的居民', ['醴陵市枫林镇']],
  ] as const)('%s', (text, names) => {
    expect(findPlaces(text).map(({ from, to }) => text.slice(from, to))).toEqual(names);
  });
});

describe('findPlaces: what names a place and a word', () => {
  it.each([
    ['黑龙江绥芬河铁路口岸', '黑龙江绥芬河'],
    ['平湖区建设东路社区的居民', '建设东路社区'],
  ])('%s', (text, name) => {
    expect(
      findPlaces(text)
        .map(({ from, to }) => text.slice(from, to))
        .join(),
    ).toContain(name);
  });
});

describe('findPlaces: chains', () => {
  it.each([
    [
      'a full chain',
      '湖南省株洲市醴陵市枫林镇',
      ['湖南省株洲市醴陵市枫林镇=湖南省/株洲市/醴陵市/枫林镇'],
    ],
    ['parts missing', '湖南醴陵举办', ['湖南醴陵=湖南省/株洲市/醴陵市']],
    ['a county under a municipality', '上海市崇明区堡镇', ['上海市崇明区堡镇=上海市/崇明区/堡镇']],
    ['a county under its province', '河南济源市克井镇', ['河南济源市克井镇=河南省/济源市/克井镇']],
    ['a city without counties', '广东东莞虎门镇', ['广东东莞虎门镇=广东省/东莞市/虎门镇']],
    ['a prefecture for short', '凉山州会理市', ['凉山州会理市=四川省/凉山彝族自治州/会理市']],
    [
      'a banner',
      '鄂尔多斯市准格尔旗薛家湾镇',
      ['鄂尔多斯市准格尔旗薛家湾镇=内蒙古自治区/鄂尔多斯市/准格尔旗/薛家湾镇'],
    ],
    ['a name shared, decided by the chain', '长春市朝阳区', ['长春市朝阳区=吉林省/长春市/朝阳区']],
    ['a former name', '杭州富阳市', ['杭州富阳市=浙江省/杭州市/富阳区']],
    ['a former name that another has now', '保定市新市区', ['保定市新市区=河北省/保定市/竞秀区']],
    [
      'a zone between city and town',
      '台州市高新区下陈街道',
      ['台州市高新区下陈街道=浙江省/台州市/椒江区/下陈街道'],
    ],
    [
      'a town that became a street',
      '醴陵市来龙门镇',
      ['醴陵市来龙门镇=湖南省/株洲市/醴陵市/来龙门街道'],
    ],
    [
      'a town that the table lacks',
      '醴陵市云溪头镇',
      ['醴陵市云溪头镇=湖南省/株洲市/醴陵市/云溪头镇'],
    ],
    [
      'a community below',
      '醴陵市枫林镇隆兴坳村村民',
      ['醴陵市枫林镇隆兴坳村=湖南省/株洲市/醴陵市/枫林镇/隆兴坳村'],
    ],
    ['two places side by side', '四川省和贵州省', ['四川省=四川省', '贵州省=贵州省']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('suspects a look-alike inside a known county', () => {
    const [place] = findPlaces('遂昌县妙高街道、遂昌县北界镇、遂昌县云蜂街道');
    expect(place?.suspected).toBe(false);
    expect(findPlaces('遂昌县云蜂街道')[0]).toMatchObject({ suspected: true });
    expect(read('遂昌县云蜂街道')).toEqual(['遂昌县云蜂街道=浙江省/丽水市/遂昌县/云峰街道']);
  });
});

describe('findPlaces: what is none', () => {
  it.each([
    ['a county for short in running text', '整合资源，惠民利民，同心同德'],
    ['a word that ends like a city', '建设临空新兴城市和沿海城市'],
    ['a road', '家住北京路，走上海大道'],
    ['a market', '走进南通市场'.replace('南通', '朝阳')],
    ['a region of mountains', '深入大别山区'],
    ['the flag', '高举红旗，旗帜鲜明'],
    ['kinds of community', '该社区、各社区、文明社区、试点社区、全县社区'],
    ['kinds of village', '农村、乡村、驻村、行政村、美丽乡村、全村'],
    ['a sentence about communities', '党建引领社区治理，不断提升村容村貌，深入各社区'],
    ['a district in general', '提高城区品质，改造老城区'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('findPlaces: communities', () => {
  it.each([
    ['at the start of a clause', '上午，柳荫社区党委', ['柳荫社区=柳荫社区']],
    ['after a verb', '志愿者走进和平里社区', ['和平里社区=和平里社区']],
    ['after a preposition', '在槐荫村村口', ['槐荫村=槐荫村']],
    ['after another community', '柳荫社区槐树社区', ['柳荫社区=柳荫社区', '槐树社区=槐树社区']],
    ['named after a city', '来到北京路社区', ['北京路社区=北京路社区']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('findPlaces: laws', () => {
  const words = [
    '北京',
    '市',
    '朝阳',
    '区',
    '镇',
    '村',
    '社区',
    '新',
    '在',
    '，',
    '\n',
    'a',
    '\ud800',
  ];
  it('gives mentions in order, without overlap, on any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { from, to } of findPlaces(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });

  it.each(['北', '北京', '社区', '村', '镇', '1', '北京市朝阳区', '回民区滨', '在'])(
    'is linear on %s repeated',
    { timeout: 60_000 },
    (unit) => {
      findPlaces('预热');
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(cpuTimeOf(() => findPlaces(text))).toBeLessThan(3000);
    },
  );

  it.each([
    ['按时完成县政府下达任务', ''],
    ['乡镇组成县域医共体', ''],
    ['协同和县直部门', ''],
    ['走进成县红川镇', '成县红川镇'],
    ['成县召开会议', '成县'],
    ['安徽省和县推进治理', '安徽省和县'],
  ])('reads a county of one character only where no word ends in it: %s', (text, name) => {
    expect(
      findPlaces(text)
        .map(({ from, to }) => text.slice(from, to))
        .join(),
    ).toBe(name);
  });
});
