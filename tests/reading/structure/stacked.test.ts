/** Two headlines one above the other, with both texts below them. */
import { describe, expect, it } from 'vitest';
import { type Draft, newDraft } from '../../../src/reading/structure/drafts.ts';
import { splitBlocks, splitLines } from '../../../src/reading/structure/lines.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { digHeadlines } from '../../../src/reading/structure/stacked.ts';
import { cleanBlock, splitUnits } from '../../../src/reading/structure/units.ts';

const FERRY = [
  '本报讯（记者 林一）逢集的日子，石桥县古渡镇的码头上，两名穿救生衣的“渡口安全员”拦下一条超载的小船：“装不得这么多人，分两趟走！”船主连连点头。',
  '入汛以来，“渡口安全员”共劝返超载船只137条，发放救生衣2600件。',
] as const;
const GOOD =
  '本报讯（王芳）近日，市文明办公布今年第二季度“江城好人榜”，全市共18人上榜，石桥县占3人，其中助人为乐2人、孝老爱亲1人。';

function read(...blocks: readonly string[]): string[] {
  const { articles } = segmentPage(blocks.join('\n\n'));
  return articles.map(({ title, authors, paragraphs }) =>
    [title, authors.join('、'), paragraphs.length].join('|'),
  );
}

describe('two headlines above two dated texts', () => {
  const upper = '渡口来了“渡口安全员”';
  const lower = '石桥3人荣登“江城好人榜”';

  it('go each to the text that speaks of it', () => {
    expect(read(upper, lower, ...FERRY, GOOD)).toEqual([`${upper}|林一|2`, `${lower}|王芳|1`]);
  });

  it('go so in the other order too', () => {
    // Articles stand in the order of their first character: the headlines', here.
    expect(read(lower, upper, ...FERRY, GOOD)).toEqual([`${lower}|王芳|1`, `${upper}|林一|2`]);
  });

  it('go so where both open with a place and have no marks', () => {
    const [one, other] = ['石桥县古渡镇：码头来了“渡口安全员”', '石桥县：3人荣登“江城好人榜”'];
    const lead = '新渠通到田头\n\n本报讯（记者 高平）昨天，云溪县的新渠通水了。\n\n';
    expect(read(lead, one, other, ...FERRY, GOOD).slice(1)).toEqual([
      `${one}|林一|2`,
      `${other}|王芳|1`,
    ]);
  });

  it('go so where both open with a place, so that the upper one seems to have no text', () => {
    const [one, other] = [`## 古渡：${upper}`, `## 石桥：3人荣登“江城好人榜”`];
    expect(read(one, other, ...FERRY, GOOD)).toEqual([
      `古渡：${upper}|林一|2`,
      '石桥：3人荣登“江城好人榜”|王芳|1',
    ]);
    expect(read(other, one, ...FERRY, GOOD)).toEqual([
      '石桥：3人荣登“江城好人榜”|王芳|1',
      `古渡：${upper}|林一|2`,
    ]);
  });

  it('stay one headline where both speak of the first text', () => {
    const [first] = read('渡口来了“渡口安全员”', '超载小船不再下江', ...FERRY, GOOD);
    expect(first).toBe('渡口来了“渡口安全员” 超载小船不再下江|林一|2');
  });
});

describe('a headline that the first column of its text stands above', () => {
  it('goes to the dated text without a headline that says the same', () => {
    const [first] = FERRY;
    const read1 = read(
      '古渡镇医院“组团”下乡',
      '本报讯（宋丽）近日，市第一医院与石桥县医院组成18人的专家团，到古渡镇中心卫生院开展“名医进',
      '本报讯（记者 赵平）城东区柳荫街道从党员、热心居民中选出126名“楼门长”，负责通知、收集需',
      '乡镇”活动，现场接诊260人次，做白内障筛查83例。',
      '城东区百名“楼门长”上岗',
      '求、张贴公告。上岗半个月，楼门长们服务居民4.2万人次，解决问题310个。',
      '渡口来了“渡口安全员”',
      first,
    );
    expect(read1).toEqual([
      '古渡镇医院“组团”下乡|宋丽|1',
      '城东区百名“楼门长”上岗|赵平|1',
      '渡口来了“渡口安全员”|林一|1',
    ]);
  });
});

describe('digHeadlines', () => {
  const LINES = [
    '桥南街道一处老小区的南门边，修鞋匠老何的“三元铺”只有四平方米，修鞋、配钥匙、缝拉链，一律3元，老人不要钱。',
    '68岁的老何右腿残疾，在这里摆摊二十六年，是邻居们凑钱盖起一间铁皮屋。“人家敬我一尺，我得还一',
    '修鞋匠老何和他的“三元铺”',
    '丈。”2016年起，他每月拿出半天到社区义务修补，记事本攒下11本。',
  ];
  const dig = (lines: readonly string[]): Draft => {
    const units = splitBlocks(splitLines(lines.join('\n\n')))
      .map(cleanBlock)
      .flatMap(splitUnits);
    expect(units).toHaveLength(lines.length);
    const items = units.map((_unit, index) => ({ index, role: 'body' as const }));
    const draft = { ...newDraft(), items };
    digHeadlines([draft], units);
    return draft;
  };

  it('takes the line that stands amid a sentence and says what the text says', () => {
    const { headlines, items } = dig(LINES);
    expect(headlines).toEqual([2]);
    expect(items.map(({ index }) => index)).toEqual([0, 1, 3]);
  });

  it('takes the line behind all of the text that says what that says', () => {
    const [first = '', , line = ''] = LINES;
    expect(dig([first, '老何每月到社区义务修补，“三元铺”不收老人的钱。', line]).headlines).toEqual([
      2,
    ]);
    expect(dig([first, '渡口换了新船，过河不再排队。', '夜校开到湖边']).headlines).toEqual([]);
  });

  it('takes none that stands between two sentences', () => {
    const [first = '', second = '', line = ''] = LINES;
    const { headlines } = dig([first, `${second}丈。”`, line, '2016年起，他每月到社区义务修补。']);
    expect(headlines).toEqual([]);
  });
});

describe('a headline that other columns part from its text', () => {
  it('goes to the dated text that says the same, where it stands above the rest of a sentence', () => {
    const page = [
      '中医“夜市”火起来',
      '本报讯（宋丽）把脉、推拿、贴膏药，还能学做香囊。9月8日晚，古渡镇中医“夜市”开张，900多名居民排队体验。',
      '服务窗口有了“会诊单”',
      '下协议21份。镇里还办起“菊花船会”，两个月里吸引27支船队前来竞渡。',
      '# 柳湾镇：湖上四季不“打烊”',
      '菊花开了，9月的柳湾镇，小木船在湖上穿行。去年起，镇里启动“四季湖上”工程，修木栈道8公里，并与旅行社、学校签',
      '本报讯（记者 赵平 通讯员 何平）连日来，市数据局对服务窗口开展走访，把群众反映集中的问题记进“会诊单”，一事一办。',
      '对“多头跑、反复跑”，窗口建立会诊制度，今年会诊22次，砍掉证明材料61项。',
    ];
    expect(read(...page)).toEqual([
      '中医“夜市”火起来|宋丽|1',
      '服务窗口有了“会诊单”|赵平、何平|2',
      '柳湾镇：湖上四季不“打烊”||1',
    ]);
  });
});
