/** Pages whose headlines and section headings all bear a mark of one depth. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const TEXTS = [
  '眼下正值农忙时节，机声隆隆，大塘镇新场村的田间地头一派繁忙景象。全镇投入农机具320台（套）。',
  '车间里，工人们正在生产线上忙碌，赶制发往外地的订单。今年以来，企业完成产值2300万元。',
  '“大家有话就说，有难题就摆到桌面上。”城关镇新华社区党支部书记王丽说。社区每月召开议事会，累计解决问题67个。',
  '一大早，果农李正华就来到地里采摘蓝莓。清水镇今年种植蓝莓3200亩，预计产值1800万元。',
] as const;
const TOWN = '截至10月7日，全市共进行筛查8059人，完成年度任务的86%。市卫生健康委将加大宣传力度。';

function readTitles(mark: string, heads: readonly string[], texts: readonly string[]): string[] {
  const page = heads.flatMap((head, at) => [`${mark} ${head}`, texts[at] ?? '']).join('\n\n');
  return segmentPage(page).articles.map(({ title }) => title);
}

describe('headlines that all bear one mark', () => {
  it.each([
    ['couplets cut in the same place', '一张桌子议 难题当场解', '春来农事早 农机跑得欢'],
    ['as long as the first one', '爱心献血暖人间', '文明交通进万家', '校园里的劳动课'],
    ['two of three', '修好一条路 富了一方人', '趁夏忙生产 企业“冲刺跑”', '老旧小区换新颜'],
  ])('%s', (_name, ...heads) => {
    for (const mark of ['#', '##']) expect(readTitles(mark, heads, TEXTS)).toEqual(heads);
  });

  it('are headlines, though the texts are about one thing in two places', () => {
    const heads = ['唐县启动关爱妇女健康工作', '定州实事有序推进'];
    const county = '近日，我县启动关爱妇女健康工作，为全县1.2万名妇女提供免费筛查服务。';
    expect(readTitles('#', heads, [county, TOWN])).toEqual(heads);
  });
});

describe('headings that bear the headlines’ mark', () => {
  const LEAD = '青山县以群众需求为导向，深化文明实践中心建设，打通服务群众的“最后一公里”。';
  it.each([
    [
      'couplets one behind the other',
      '阵地下沉 院坝就是课堂',
      '群众点单 服务送到心坎',
      '积分换物 新风吹进苗寨',
    ],
    ['couplets that share words', '建阵地 让服务有去处', '强队伍 让群众有依靠'],
    ['of one length', '一张清单明责任', '一支队伍聚合力', '一根网线通到底'],
  ])('%s stay sections', (_name, ...headings) => {
    const title = '青山县：文明实践有温度';
    expect(readTitles('#', [title, ...headings], [LEAD, ...TEXTS])).toEqual([title]);
  });
});
