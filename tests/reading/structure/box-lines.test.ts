/** Boxes of figures, whose lines have no full stop and are whole all the same. */
import { describe, expect, it } from 'vitest';
import { isFigureLine } from '../../../src/reading/structure/box-lines.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const BEFORE = ['乡村书屋亮起来', '本报讯（王芳）4月7日，青溪县的乡村书屋亮起了灯，孩子们放学后就'];
const BEHIND = [
  '渡口来了“安全员”',
  '本报讯（林一）入汛以来，青溪县在6个渡口设“安全员”13名，劝返超载船只137条。',
  '来看书，一看就到天黑。',
];
const read = (box: readonly string[]) =>
  segmentPage([...BEFORE, ...box, ...BEHIND].join('\n\n')).articles;

describe('the lines of a box of figures', () => {
  it.each([
    ['数说“暖心餐”', ['37处：已建成的助餐点', '268万元：今年投入的资金', '8元：一份套餐的价格']],
    ['数读村集体', ['带动就业的村民：1260人', '村集体去年的收入：430万元', '新添的烘干房：27座']],
  ])('are paragraphs in their own order: %s', (title, lines) => {
    const box = read([title, ...lines]).find((article) => article.title === title);
    expect(box?.paragraphs.map(({ text }) => text)).toEqual(lines);
    expect(box?.truncated).toBe(false);
  });

  it('let the sentence beside them go on where it does', () => {
    const [article] = read(['数说“暖心餐”', '37处：已建成的助餐点', '268万元：今年投入的资金']);
    expect(article?.paragraphs.map(({ text }) => text.slice(-8))).toEqual(['，一看就到天黑。']);
  });
});

describe('isFigureLine', () => {
  it.each([
    '参与人数：500人',
    '总投资：3.2亿元',
    '覆盖率：98%',
    '志愿者：120余人',
    '服务时长：120小时以上',
    '工期：120天',
    '新建站点：5个服务点',
    '配备：6名驻村干部',
    '覆盖：12个行政村',
    '栽种：500亩油茶',
    '巡河：6名专职巡河员',
    '设立：4个上门办事点',
    '工期：90天完工',
    '服务热线：24小时开通',
    '修复：12条河道清淤',
    '招募人员：40名网格巡查',
  ])('knows a figure with what it counts: %s', (line) => expect(isFigureLine(line)).toBe(true));

  it.each([
    '青溪88社区：365天不空岗',
    '石桥镇：5个专班抓落实',
    '石桥村：8支队伍忙清淤',
    '石桥镇：100天大会战',
    '石桥镇：12名党员进农家',
    '石桥镇：3辆大篷车下乡',
    '柳林社区：6个楼道换新颜',
  ])('knows a headline by what is done: %s', (line) => expect(isFigureLine(line)).toBe(false));

  it('leaves such a headline its article', () => {
    const title = '石桥镇：5个专班抓落实';
    const { articles } = segmentPage(
      [
        ...BEFORE,
        '来看书，一看就到天黑。',
        title,
        '本报讯（李海）4月8日，石桥镇的5个专班进村入户。',
      ].join('\n\n'),
    );
    expect(articles.map((article) => article.title)).toContain(title);
  });
});
