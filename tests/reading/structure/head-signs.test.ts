/** Whether a short line reads as a head or as a piece that a column's end has cut. */
import { describe, expect, it } from 'vitest';
import { headLog, headSigns } from '../../../src/reading/structure/head-signs.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

describe('the wording of a short line', () => {
  it.each([
    '小院坝议出大主意',
    '河湾镇：夜校开到葡萄架下',
    '老站房变身书屋',
    '让服务多走一步',
    '安全带“系”牢校车路',
  ])('is a head’s: %s', (line) => expect(headLog(line)).toBeGreaterThan(1));

  it.each([
    '本次行动共出动保洁人员',
    '针对电动车充电难的问题，社区投入',
    '位于老城东门外的河湾',
    '过去，村民卖菜要走十多里',
    '截至目前，全镇已有9个村',
    '镇卫生院的医生定期到各村',
  ])('is a text’s: %s', (line) => expect(headLog(line)).toBeLessThan(-1));

  it('is told by its characters, its edges, its length and its marks', () => {
    expect([...headSigns('柳林开园')].sort()).toEqual(
      [
        '1园',
        '1开',
        '1林',
        '1柳',
        '2开园',
        '2林开',
        '2柳林',
        '3林开园',
        '3柳林开',
        '<柳',
        '<柳林',
        '<柳林开',
        '>园',
        '>开园',
        '>林开园',
        'C0',
        'L2',
        'm-1',
      ].sort(),
    );
    expect(headSigns('共 35 户,全')).toEqual(headSigns('共1208户，全'));
  });
});

describe('a short piece of a text before another article', () => {
  const page = [
    '# 河湾街道集中整治早市',
    '',
    '本报讯（周平）连日来，河湾街道联合市场监管、交警等部门，对辖区早市及背街小巷开展集中整治。',
    '',
    '本次整治共出动执法人员',
    '',
    '# 柳林镇：夜校开到葡萄架下',
    '',
    '本报讯（赵青）9月3日晚，柳林镇上河村的葡萄架下坐满了人，农技员正在讲秋剪。',
    '',
    '130余人次、车辆26台次，取缔占道摊点41处，清运垃圾18吨。',
    '',
    '入秋以来，柳林镇的夜校已经开了12场，听课的村民有600多人次。',
    '',
  ].join('\n');

  it('is no section’s heading, and goes on where its sentence does', () => {
    const { articles } = segmentPage(page);
    expect(articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      [
        '连日来，河湾街道联合市场监管、交警等部门，对辖区早市及背街小巷开展集中整治。',
        '本次整治共出动执法人员130余人次、车辆26台次，取缔占道摊点41处，清运垃圾18吨。',
      ],
      [
        '9月3日晚，柳林镇上河村的葡萄架下坐满了人，农技员正在讲秋剪。',
        '入秋以来，柳林镇的夜校已经开了12场，听课的村民有600多人次。',
      ],
    ]);
  });
});
