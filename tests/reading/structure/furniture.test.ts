import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../../src/reading/structure/furniture.data.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { loadSet, SETS } from '../../bench/load-expected.ts';
import { OWN_CASES } from '../themes/load-examples.ts';

const FIRST = [
  '河东县柳林镇送技下乡',
  '本报讯（周平）近日，河东县柳林镇组织志愿者走进田间地头，为农户送去春耕物资和技术手册，受到群众欢迎。',
];
const SECOND = [
  '南山区：流动书车进校园',
  '本报讯（李红）4月8日，青山市河东县召开全县文明城市创建推进会，安排部署下一阶段重点工作。',
];
const READ = ['河东县柳林镇送技下乡 1', '南山区：流动书车进校园 1'];

/** Lines that belong to the page and to no article. */
const LINES = [
  '2021年4月8日',
  '2021年4月8日 星期四',
  '2021年4月8日\u3000星期四\u3000农历辛丑年二月廿七',
  '2021.4.8 星期四',
  '2021-04-08',
  '4月8日 星期四',
  '星期四 2021年4月8日',
  '东湖报',
  '海丰农商行 渔船贷 手机申请 敬请垂询',
  '第3版',
  '03',
  '3',
  '03版',
  'A03',
  'A3版',
  'B02 要闻',
  '要闻',
  '综合新闻',
  '综合',
  '要 闻',
  '时政·要闻',
  '民生',
  '社会',
  '经济',
  '专题',
  '副刊',
  '广告',
  '公益广告',
  '责任编辑：王小虎',
  '责编：王小虎 版式：李大山 校对：赵小川',
  '责编/王小虎 美编/李大山',
  '本版责编 王小虎',
  '编辑 王小虎 校对 李大山',
  '责任编辑 王小虎 版式设计 李大山 责任校对 赵小川',
  '■责任编辑：王小虎',
  '值班总编：王小虎',
  '审核：王小虎',
  '主编：王小虎 编辑：李大山',
  '一版编辑：王小虎',
  '组版：王小虎',
  '见习编辑：王小虎',
  '电话：0571-12345678',
  '新闻热线：12345678',
  '编辑部电话：0571-8888888 邮箱：abc@163.com',
  '投稿邮箱：abc@163.com',
  'E-mail:abc@163.com',
  '网址：www.qingshan.com',
  'http://www.qingshan.gov.cn',
  'www.qingshan.cn',
  '国内统一连续出版物号 CN51-0001',
  '国内统一刊号：CN51-0001',
  '今日4版',
  '今日八版',
  '今日 8 版',
  '第1234期',
  '总第1234期',
  '青山日报',
  '青山日报社出版',
  'QINGSHAN RIBAO',
  '中共青山市委机关报',
  '中共青山市委主管主办',
  '青山日报 2021年4月8日 星期四 第3版',
  '3 要闻 青山日报 2021年4月8日',
  '青山日报\u3000A03\u3000民生',
  '青山日报 A03民生 2021年4月8日',
  'A4民生',
  '2 综合新闻',
  '青山日报2021年4月8日星期四第3版',
  'A03街道社区2021年4月8日 星期四 责任编辑：王小虎',
  '2021年4月8日 星期四 责任编辑：王小虎 美术编辑：李大山 电话：0571-12345678',
  '2021年4月8日 星期四 编辑:王小虎 热线:0571-12345678 邮箱:abc@163.com',
  '要闻 责任编辑：王小虎 图片编辑：李大山 新闻热线：12345678',
  '青山日报 2021 年 4 月 8 日 星期四',
  '2021 年 4 月 8 日 第 3 版',
  '微信公众号：青山发布',
  '扫码关注青山发布',
  '扫一扫 看视频',
  '（图片由本报资料室提供）',
  '社会主义核心价值观',
  '富强 民主 文明 和谐',
  '讲文明 树新风 公益广告',
  '—————————',
  '* * *',
  '<div>',
  '<table><tr><td></td></tr></table>',
  '![img](a.jpg)',
  '&nbsp;',
  '---',
  '●导读',
  '本版图片除署名外均由本报记者摄',
  '如有印装质量问题请与印刷厂联系',
  '印刷：青山日报印务有限公司',
  '地址：青山市人民路1号',
  '社址：青山市人民路1号 邮编：610000',
  '零售价：1.00元',
  '广告热线：12345678',
  '本报法律顾问：青山律师事务所',
  '法律顾问：王小虎 律师',
  '欢迎投稿',
  '来稿请寄：abc@163.com',
  '读者热线：12345',
  '订报热线:11185',
  '版面主编：王小虎',
  '策划：王小虎',
  '统筹：王小虎',
  '数字报：http://epaper.qingshan.com',
  '第12345号',
  '辛丑年二月廿七',
  '二〇二一年四月八日',
  '二〇二一年四月八日 星期四',
  '2021年4月8日/星期四/责编 王小虎/美编 李大山',
  '天气预报：今天多云，18℃～26℃',
  '多云转晴 18～26℃',
  '▶▶▶',
  '■ ■ ■',
  '※※※',
  'A',
  '1/4',
];

function read(blocks: readonly string[]): string[] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, paragraphs }) => `${title} ${paragraphs.length}`);
}

describe('a line of the page’s own', () => {
  it.each(LINES)('above the articles: %s', (line) => {
    expect(read([line, ...FIRST, ...SECOND])).toEqual(READ);
  });

  it.each(LINES)('between two articles: %s', (line) => {
    expect(read([...FIRST, line, ...SECOND])).toEqual(READ);
  });
});

/** Dates that a sentence begins with, up to a column's end. */
const CUT = [
  '4月8日，县委常委、宣传部部长、副县',
  '2021年4月8日，河东县委书记、县',
  '2021年4月8日河东县召开动员大',
];

describe('a sentence that a column’s end cuts behind its date', () => {
  it.each(CUT)('is text: %s', (start) => {
    const page = [FIRST[0], start, '长李明一行走进柳林镇，看望慰问环卫工人。', ...SECOND];
    expect(segmentPage(page.join('\n\n')).furniture).toEqual([]);
  });
});

describe('a headline about what is scanned', () => {
  it('is a headline', () => {
    const page = [
      ...FIRST,
      '扫码评一评 办事快一程',
      '本报讯（田禾）河东县在48个窗口张贴评价码，群众扫码打分，当天回复1300条。',
    ];
    const { articles, furniture } = segmentPage(page.join('\n\n'));
    expect(articles.at(-1)?.title).toBe('扫码评一评 办事快一程');
    expect(furniture).toEqual([]);
  });
});

describe('the table of furniture', () => {
  it.each(FURNITURE)('$name has the flag u alone, as all are asked as one', ({ pattern }) => {
    expect(pattern.flags).toBe('u');
  });
});

describe('what looks like a line of the page’s own', () => {
  it.each([
    [
      'name of the paper',
      ['海报', '好消息喜报', '工作简报', '小通报', '电报'],
      ['东湖报', '东湖日报'],
    ],
    [
      'contact',
      [
        '白原县：一个电话 师傅上门',
        '12345热线：接诉即办解民忧',
        '东湖街道开通热线 3天修好18盏路灯',
        '书记信箱：烦心事有人应',
      ],
      [
        '新闻热线：0712-8123456',
        '投诉电话：110',
        '投稿邮箱：dhb@example.com',
        '微信公众号：文明东湖',
        '东湖日报微信公众号 扫码看更多新闻',
        '来稿请寄：东湖路5号编辑部',
      ],
    ],
    [
      'public advertisement',
      ['公交站台上的公益广告“会说话”', '柳湾区:公益广告扮靓街头', '东城把公益广告做成风景'],
      [
        '公益广告',
        '讲文明 树新风 公益广告',
        '社会主义核心价值观公益广告',
        '公益广告 东湖文明办 宣',
      ],
    ],
  ])('%s: is told from it', (name, others, own) => {
    const pattern = FURNITURE.find((one) => one.name === name)?.pattern;
    expect(others.filter((line) => pattern?.test(line))).toEqual([]);
    expect(own.filter((line) => pattern?.test(line))).toEqual(own);
  });
});

describe('the headlines and section headings of the bench, and of the themes’ cases', () => {
  const bench = SETS.flatMap(loadSet).flatMap(({ expected }) =>
    expected.articles.flatMap(({ titles, paragraphs }) => [
      ...titles.flatMap((title) => [title, ...title.split(' ')]),
      ...paragraphs.filter(({ role }) => role === 'heading').map(({ text }) => text),
    ]),
  );
  const cases = Object.values(OWN_CASES).flatMap((group) => group.map(([, title]) => title));
  const lines = [...new Set([...bench, ...cases])].filter((line) => line !== '');

  it('are no furniture', () => {
    expect(lines.length).toBeGreaterThan(4000);
    expect(lines.filter((line) => FURNITURE.some(({ pattern }) => pattern.test(line)))).toEqual([]);
  });
});
