/** Lines without a mark below a marked headline, and the law that no marked line goes unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/reading/read-page.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const TEXT =
  '本报讯（记者 王芳）昨天，江桥镇的楼道换上了新灯，居民周平说，夜里回家再不用打手电，孩子下楼也不怕了。';
const MORE = '全镇今年换灯1260盏，涉及老旧小区14个。';

function read(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(
    ({ title, subtitle, certainty }) => `${title}|${subtitle}|${certainty}`,
  );
}

describe('a line below a marked headline', () => {
  it.each([
    ['旧楼道亮起来', '江桥镇老旧小区楼道照明改造进入收尾阶段', 'certain'],
    ['井台边的红围裙', '老党员周阿婆领着邻居们开饭摊', 'certain'],
    ['三百盏灯照亮回家路', '江桥镇楼道改造惠及居民', 'likely'],
    ['暴雨来袭 全镇转移三千人', '江桥镇启动防汛二级应急响应', 'likely'],
  ])('is its subtitle: %s / %s', (headline, deck, certainty) => {
    expect(read(`# ${headline}`, deck, TEXT, MORE)).toEqual([`${headline}|${deck}|${certainty}`]);
  });

  it('is its subtitle above a picture too', () => {
    const caption = '▲居民在楼道里看新灯。本报记者周平 摄';
    const [article] = read('# 楼道亮灯 邻里添喜', '江桥镇一批老楼换上新灯盏', caption, TEXT, MORE);
    expect(article).toContain('楼道亮灯 邻里添喜|江桥镇一批老楼换上新灯盏|');
  });

  it('says who spoke, and the next line what', () => {
    const lines = ['市委书记李大江强调', '把群众安危放在心头最要紧的位置'];
    expect(read('# 全市三万人安全转移', ...lines, TEXT, MORE)[0]).toContain(
      `全市三万人安全转移|${lines.join(' ')}|`,
    );
  });

  it.each([
    ['江桥镇打通楼道照明', '“最后一步”'],
    ['楼道灯坏了找谁修？', '社区电工一一解答'],
  ])('is the rest of it: %s / %s', (headline, rest) => {
    expect(read(`# ${headline}`, rest, TEXT, MORE)[0]).toMatch(`${headline}${rest}||`);
  });

  it('is a section’s heading where a text parts them', () => {
    const page = segmentPage(
      ['# 旧楼道亮起来', TEXT, MORE, '请来电工挨户查线', MORE, '装上声控省下电费', MORE].join(
        '\n\n',
      ),
    );
    expect(page.articles.map(({ title }) => title)).toEqual(['旧楼道亮起来']);
  });
});

describe('short lines before the next marked headline', () => {
  const NEXT = ['# 渔港边开起书屋', TEXT];

  it.each([
    '志愿者陪老人聊天',
    '村民采摘黄桃',
    '工人正在包装苹果',
    '警方缴获的渔具',
    '医护人员为居民量血压',
  ])('are captions of the article above: %s', (caption) => {
    const page = segmentPage(['# 旧楼道亮起来', TEXT, MORE, caption, ...NEXT].join('\n\n'));
    expect(page.articles.map(({ title }) => title)).toEqual(['旧楼道亮起来', '渔港边开起书屋']);
    expect(page.articles[0]?.paragraphs.at(-1)).toMatchObject({ role: 'caption', text: caption });
  });

  it.each(['河长巡 塘主护', '关注“夜归人”', '市纪委监委开展专项监督'])(
    'are no captions: %s',
    (kicker) => {
      const page = segmentPage(['# 旧楼道亮起来', TEXT, MORE, kicker, ...NEXT].join('\n\n'));
      expect(page.articles.flatMap(({ paragraphs }) => paragraphs.map(({ role }) => role))).toEqual(
        ['body', 'body', 'body'],
      );
    },
  );
});

describe('lines of other kinds', () => {
  const SIGNED = '# 旧楼道亮起来';
  const roles = (...blocks: readonly string[]): string[] =>
    segmentPage(blocks.join('\n\n')).articles.flatMap(({ title, authors, paragraphs }) => [
      `${title}|${authors.join('、')}`,
      ...paragraphs.map(({ role, text }) => `${role} ${text.slice(0, 8)}`),
    ]);

  it('without a mark are headings where the page marks its headlines', () => {
    const lines = ['渔港变新了 家家门口办起民宿', MORE, '游客多了 村里账本厚了', MORE];
    const lead = '4月8日清晨，江桥镇的渔港边一片热闹景象，居民周平挑着两筐鱼上了岸。';
    expect(roles('# 渔民端上旅游碗', '本报记者 周平 李红', lead, ...lines)).toEqual([
      '渔民端上旅游碗|周平、李红',
      'body 4月8日清晨，江',
      'heading 渔港变新了 家家',
      'body 全镇今年换灯12',
      'heading 游客多了 村里账',
      'body 全镇今年换灯12',
    ]);
  });

  it('say who speaks below them, and head no article', () => {
    const said = '我在渔港边做了五年工，每月能挣三千元，还能照看孙儿，日子过得踏实。';
    const page = roles(SIGNED, TEXT, '江桥镇居民 李红：', said, '江桥镇党委书记 周平：', said);
    expect(page.filter((line) => line.includes('|'))).toEqual(['旧楼道亮起来|王芳']);
  });

  it('are a question’s, below a headline that says 问答', () => {
    const page = roles(
      '# “一码通办”问答',
      '什么是“一码通办”？',
      MORE,
      '哪些事项可以“通办”？',
      MORE,
    );
    expect(page[0]).toBe('“一码通办”问答|');
    expect(page[1]).toBe('heading 什么是“一码通办');
  });

  it('are a letter and its answer', () => {
    const page = roles(
      '# 关于反映江桥路积水问题的答复',
      '【网民留言】',
      '尊敬的周县长：',
      '江桥路的下水道经常堵塞，一下雨路面就积水，请您通知有关部门尽快维修！',
      '【答复意见】',
      '尊敬的网民：',
      '您好！我局安排人员对该路段雨水管网进行了检查，更换井盖12个，疏通管道300米。',
    );
    expect(page).toEqual([
      '关于反映江桥路积水问题的答复|',
      'heading 【网民留言】',
      'body 尊敬的周县长：',
      'body 江桥路的下水道经',
      'heading 【答复意见】',
      'body 尊敬的网民：',
      'body 您好！我局安排人',
    ]);
  });

  it.each([
    ['本报江桥4月8日电 记者 周平 李红', '周平、李红'],
    ['河东记者 周平 通讯员 李红', '周平、李红'],
    ['（柳林镇 李桂花）', '李桂花'],
  ])('sign a text above: %s', (line, names) => {
    const text = '4月8日清晨，江桥镇的渔港边一片热闹景象，居民挑着两筐鱼上了岸，都说收成好。';
    expect(roles('# 渔民端上旅游碗', text, MORE, line)[0]).toBe(`渔民端上旅游碗|${names}`);
  });

  it.each(['N本报记者 周平 李红', '口本报记者 周平 李红'])('begin with a square: %s', (line) => {
    expect(roles('# 渔民端上旅游碗', line, MORE)[0]).toBe('渔民端上旅游碗|周平、李红');
  });

  it('open with a paper’s name and 讯', () => {
    const [article] = segmentPage(
      `# 旧楼道亮起来\n\n焦点江桥讯 金秋时节，${MORE}来源：江桥晚报`,
    ).articles;
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([`金秋时节，${MORE}`]);
    expect(article?.truncated).toBe(false);
  });

  it('end in a sentence about a picture, and are body', () => {
    const text =
      '党员周平连续植树12年，累计植树360棵。党员李红连续植树9年，累计植树210棵。图为植树多年的周平。';
    expect(roles(SIGNED, TEXT, text).at(-1)).toMatch(/^body /u);
    expect(roles(SIGNED, TEXT, '图为植树多年的周平。').at(-1)).toMatch(/^caption /u);
  });
});

describe('the law that nothing marked goes unseen', () => {
  const HEADS = [
    '旧楼道亮起来',
    '渔港边开起书屋',
    '井台边的红围裙',
    '2万台农机下田',
    '致老街坊的信',
  ];
  const LINES = [
    '江桥镇老旧小区楼道照明改造进入收尾阶段',
    '村民采摘黄桃',
    '市长李大江强调',
    '把防汛放在首位',
    '投诉人：陈先生',
    '本报记者 王芳',
    '——江桥镇见闻',
    '[记者调查]',
    '▲居民在看灯。王芳 摄',
    '尊敬的网民：',
    TEXT,
    MORE,
    '近日，江桥镇的渔港边开起了书屋，学生跟着渔民学',
    '打绳结，一学就是一下午。',
  ];
  const head = fc.constantFrom(...HEADS).map((line) => `# ${line}`);
  const page = fc
    .array(
      fc.oneof({ weight: 1, arbitrary: head }, { weight: 2, arbitrary: fc.constantFrom(...LINES) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((blocks) => blocks.join('\n\n'));

  it('holds in any order of a page’s lines', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(page, (text) => {
        const { articles } = readPage(text);
        const seen = articles
          .flatMap(({ title, subtitle, paragraphs }) => [
            title,
            subtitle,
            ...paragraphs.map((paragraph) => paragraph.text),
          ])
          .join('\n');
        for (const line of HEADS) if (text.includes(`# ${line}`)) expect(seen).toContain(line);
      }),
      { numRuns: 400 },
    );
  });
});
