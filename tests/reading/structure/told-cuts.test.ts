/** Pages whose cuts a form of words tells, while the wrong text stands nearer. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const read = (...blocks: readonly string[]): readonly (readonly [string, string])[] =>
  segmentPage(blocks.join('\n\n')).articles.map(({ title, paragraphs }) => [
    title,
    paragraphs.map(({ text }) => text).join(''),
  ]);

describe('a share of a whole that a column’s end cuts', () => {
  it('goes on with the share, and not with a body of the town', () => {
    const page = [
      '# 石桥镇：少填表 多下田',
      '本报讯（记者 周平）推开柳河县石桥镇党政办的门，靠墙的铁皮柜空了大半。镇干部说，这是今年减出来的。',
      '年初，镇里把村里要填的表过了遍筛子，243张砍到71张，检查由每月6次改为每季度2次。',
      '队的有92人，人均月收入4200元。镇里派驻的专员还帮着跑下低息贷款300万元。',
      '# 柳林镇：小小讲解员讲古渡',
      '本报讯（记者 王小红）“各位爷爷奶奶，请往这边看，这个渡口有六百多岁啦。”9日，柳林渡口的石阶上，学生开始了这天的第四场讲解。',
      '镇里从学校选出讲解员68名，暑假里讲了236场，讲得好的胸前多一枚铜扣。',
      '镇新时代文明实践所还把讲台搬到集市上，逢周日开讲，讲完帮摊主收摊。',
      '# 东河镇：小麻饼算出“出口账”',
      '本报讯（记者 李海）冷链车排到了厂门口。在东河镇一家麻饼企业的车间里，18座烤炉同时开火，每小时出饼3600个。',
      '今年前8个月，这家企业销售收入达2130万元。147名员工中，来自周边村',
      '# 青山镇：夜校灯亮到十点',
      '本报讯（记者 何立文）青山镇的夜校开到晚上十点，农机手、焊工轮流来讲，听课的有1540人次。',
    ];
    const texts = new Map(read(...page));
    expect(texts.get('东河镇：小麻饼算出“出口账”')).toContain('来自周边村队的有92人');
    expect(texts.get('柳林镇：小小讲解员讲古渡')).toContain('镇新时代文明实践所还把讲台');
    expect(texts.get('石桥镇：少填表 多下田')).not.toContain('队的有92人');
  });
});

describe('an amount behind 少 that stands at the page’s top', () => {
  it('goes on there, and not with the next paragraph of another place', () => {
    const page = [
      '给三角钱。到今年4月底，全镇农药瓶回收率达到94%，换出去的鸡蛋有1.1万余枚。',
      '# 石桥镇：茶山“洗脸” 村容换装',
      '汪小楠',
      '站在石桥镇的观景台上往下看，茶垄一圈一圈绕着山。“两年前河里漂的全是农膜。”保洁员把垃圾夹往肩上一扛。',
      '石桥镇茶园面积4.5万亩，茶季一到，农药瓶、快餐盒跟着堆成了山。镇里在茶园路口设了156个回收亭，交回5个空农药瓶换1枚鸡蛋。合作社也把规矩写进收购合同：地头有垃圾的，鲜叶每斤少',
      '# 东旗：骑上摩托送文明',
      '高小山',
      '摩托车后座绑着音箱，马鞍袋里塞着药盒和书本，五个人、三辆车，一天跑三个嘎查。',
      '图河镇的牧民大婶有高血压，以往开药要等儿子从外地回来。如今轻骑队每隔半个月上门一次，量血压、送药。',
    ];
    const texts = new Map(read(...page));
    expect(texts.get('石桥镇：茶山“洗脸” 村容换装')).toContain('鲜叶每斤少给三角钱。');
    expect(texts.get('东旗：骑上摩托送文明')).toContain('图河镇的牧民大婶');
  });
});
