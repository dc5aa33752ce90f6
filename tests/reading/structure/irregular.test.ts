import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

/** Blocks of a page, one a line, with an empty line between. */
function read(...blocks: readonly string[]) {
  return segmentPage(blocks.join('\n\n'));
}

const SPEECH =
  '“以前办事要跑十几里路，现在家门口就能办。”家住柳林村的周大娘说，村里的便民点开了以后，她再也不用愁了。';
const MORE =
  '今年以来，该镇建成便民服务点12个，培训帮办员36名，办理事项2400余件，群众满意度达到98%。';

describe('headlines whose lines stand apart', () => {
  it.each([
    ['永兴街道：', '老站台变身便民集市', '永兴街道：老站台变身便民集市'],
    ['全县工会系统', '职工技能提升推进会召开', '全县工会系统职工技能提升推进会召开'],
    ['青石镇：“马扎课堂”', '摆进果园里', '青石镇：“马扎课堂”摆进果园里'],
  ])('%s / %s', (one, other, title) => {
    const { articles } = read(one, other, `本报讯（周平）${SPEECH}`, MORE);
    expect(articles.map((it) => [it.title, it.authors])).toEqual([[title, ['周平']]]);
  });

  it('with a subtitle and names below', () => {
    const { articles } = read('东河湾', '修起一座桥', '——青山县交通建设见闻', '周平', SPEECH, MORE);
    expect(articles.map((it) => it.title)).toEqual(['东河湾修起一座桥']);
    expect(articles[0]?.authors).toEqual(['周平']);
  });
});

describe('an article that its authors sign at the end', () => {
  it('is over: the next short line is a headline', () => {
    const { articles } = read(
      '河东镇建起乡村书屋',
      '本报讯 近日，河东镇在三个村建起书屋，共捐书1200册。',
      '（张明）',
      '南山区流动书车进校园',
      '一辆车、一摞书，南山区的流动书车开进了山里的小学，孩子们围着车挑书。（李红）',
      '西关街道给老人送餐上门',
      '西关街道的食堂每天中午送餐86份，老人不出门就能吃上热饭。（赵青）',
    );
    expect(articles.map((it) => it.title)).toEqual([
      '河东镇建起乡村书屋',
      '南山区流动书车进校园',
      '西关街道给老人送餐上门',
    ]);
  });

  it('leaves the text behind it to the headline below', () => {
    const { articles } = read(
      '河东镇建起乡村书屋',
      '本报讯 近日，河东镇在三个村建起书屋，共捐书1200册。',
      `${MORE}（张明）`,
      '柳林镇的婚事简办成了新风尚，柳林镇红白理事会会长说，去年办了46场。',
      '柳林镇还把移风易俗写进村规民约，节约开支80余万元。',
      '柳林镇：婚事简办树新风',
      '西关街道给老人送餐上门',
      '本报讯（赵青）近日，西关街道的食堂每天中午送餐86份，老人不出门就能吃上热饭。',
    );
    expect(articles.map((it) => [it.title, it.paragraphs.length])).toEqual([
      ['河东镇建起乡村书屋', 2],
      ['柳林镇：婚事简办树新风', 2],
      ['西关街道给老人送餐上门', 1],
    ]);
  });
});

describe('short lines of one shape', () => {
  it('are section headings', () => {
    const { articles } = read(
      '柳林镇蹚出振兴路',
      '——青山县柳林镇发展见闻',
      '周平',
      SPEECH,
      '修通一条路，走活一盘棋',
      '路通了，柳林镇的货车直接开到了田头，今年多卖了30吨菜。',
      '请来一群人，做强一个村',
      '镇里请来专家23人，教村民种菜，带动农户160余户。',
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.paragraphs.map((it) => it.role)).toEqual([
      'body',
      'heading',
      'body',
      'heading',
      'body',
    ]);
  });
});

describe('names', () => {
  it('in brackets before the first sentence', () => {
    const { articles } = read('河东镇建起乡村书屋', `（周红 李刚）${SPEECH}`, MORE);
    expect(articles[0]?.authors).toEqual(['周红', '李刚']);
    expect(articles[0]?.paragraphs[0]?.text).toBe(SPEECH);
  });

  it('behind their medium', () => {
    const { articles } = read('河东镇开工厂', '青报融媒记者 周平 通讯员 李红', MORE);
    expect(articles[0]?.authors).toEqual(['周平', '李红']);
  });

  it('are not what a standing head says', () => {
    const { articles, furniture } = read(
      '青峰县医院开进山村义诊',
      '本报讯（周平）近日，青峰县医院的医生到大岭村义诊。',
      '【青峰短波】',
      '大岭镇种下千亩茶苗',
      '本报讯（李红）近日，大岭镇组织村民种茶苗1000余亩。',
    );
    expect(articles.map((it) => it.authors)).toEqual([['周平'], ['李红']]);
    expect(furniture).toHaveLength(1);
  });

  it('of a photographer make the one text below a caption', () => {
    const { articles } = read(
      '河东镇开工厂',
      '本报讯（周平）近日，河东镇的工厂开工，用工300人。',
      '收秋忙',
      '李志 摄影报道',
      '9月3日，在青山县柳林镇的稻田里，工人在收割稻子，田野一片金黄。',
    );
    expect(articles.map((it) => [it.kind, it.title, it.authors])).toEqual([
      ['article', '河东镇开工厂', ['周平']],
      ['photo', '收秋忙', ['李志']],
    ]);
  });
});

describe('a page’s name above the date', () => {
  it('is furniture', () => {
    const { articles, furniture } = read(
      '健康青峰',
      '2022年5月6日 星期五 第5版',
      '青峰县医院开进山村义诊',
      '本报讯（周平）近日，青峰县医院的医生到大岭村义诊。',
    );
    expect(articles.map((it) => it.title)).toEqual(['青峰县医院开进山村义诊']);
    expect(furniture).toHaveLength(2);
  });
});

describe('a line that a text reads on from in mid-phrase', () => {
  it('is no headline', () => {
    const { articles } = read(
      '北河镇：工业区里有了“工友之家”',
      '本报讯（苏平）下班铃声响过，北河镇工业区的“工友之家”里热闹起来。',
      '北河镇有产业工人3.2万人，为让工友留得',
      '下、融得进，镇总工会在17个工业区建起“工友之家”，举办活动240场次。',
    );
    expect(articles).toHaveLength(1);
    expect(articles[0]?.paragraphs.map((it) => it.text.slice(-10))).toEqual([
      '友之家”里热闹起来。',
      '举办活动240场次。',
    ]);
  });
});
