import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../../src/reading/structure/fragments.ts';
import { findParallels, topicForm } from '../../../src/reading/structure/parallel-openings.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import type { StreamItem } from '../../../src/reading/structure/stream.ts';
import { Traits } from '../../../src/reading/structure/traits.ts';

describe('a topic sentence', () => {
  it.each([
    ['看在岗情况，查纪律松弛。组建6个督查组。', '看查'],
    ['看诉求办理,查推诿扯皮。开设监督平台。', '看查'],
    ['强化制度约束，让“规矩”立起来。', '强让'],
    ['今年以来，全镇清理河道。', ''],
    ['“看得见变化，查得出问题。”李红说。', ''],
    [
      '看病难不难，要问山里人。山里人说，如今医生每月上门两回，药也送到手上，头疼脑热不再硬扛了。',
      '看要',
    ],
    ['看到路灯亮了。', ''],
  ])('%s has the form %s', (text, form) => {
    expect(topicForm(text)).toBe(form);
  });
});

/** Whether the second of two paragraphs is found to open as the first one does. */
function openAlike(...texts: readonly string[]): boolean {
  const stream = texts.map((text) => ({ role: 'body', edge: new Traits(text) }) as StreamItem);
  const fragments = texts.map(
    (_text, at): Fragment => ({ from: at, to: at + 1, draft: 0, parted: 'plain' }),
  );
  return findParallels(stream, fragments)[1]?.includes(0) ?? false;
}

describe('topic sentences of two clauses', () => {
  it.each([
    ['灯光调亮，让夜路更安。街道换灯。', '路面铺平，让出行更顺。街道铺路。'],
    ['灯光调亮,让夜路更安。街道换灯。', '路面铺平,让出行更顺。街道铺路。'],
  ])('are built alike: %s %s', (one, other) => {
    expect(openAlike(one, other)).toBe(true);
  });

  it.each([
    ['改得好不好，居民说了算。街道铺路。', '渠水流进了，旱田也变成了水田。村民种稻。'],
    ['改得好不好,居民说了算。街道铺路。', '渠水流进了,旱田也变成了水田。村民种稻。'],
  ])('only pause in the same place: %s %s', (one, other) => {
    expect(openAlike(one, other)).toBe(false);
  });
});

describe('paragraphs that open alike', () => {
  it('are of one article, on whichever side of its headline they stand', () => {
    const page = [
      '## 柳台镇中心卫生院：家庭医生进村入户',
      '本报讯（饶春）7月以来，柳台镇中心卫生院组织4个家庭医生团队走进15个村，为高血压、糖尿病患者免费测血压、血糖，乡镇站所、窗口单位的干部也上门约谈病情。',
      '今年以来，县纪委监委聚焦群众身边的不正之风，采取“三看三查”方式开展专项督查，推动干部作风持续向好。',
      '看在岗情况，查纪律松弛。组建8个督查组，采取不打招呼、直奔现场的方式，抽查乡镇站所94家，约谈提醒43人。',
      '## 县纪委监委：“三看三查”纠治基层作风顽疾',
      '黄志强 游晓芳',
      '看政策落实，查优亲厚友。对农村低保等17项资金比对，核查疑点信息3120条，追缴违规资金38.6万元。',
      '看诉求办理，查推诿扯皮。开设监督平台，群众扫码反映问题275',
      '## 长桥乡：一渠清水润民心',
      '本报讯（何琳）日前，长桥乡农村饮水工程通水，惠及6个村。',
      '件，已办结268件，群众满意度98%以上。',
    ];
    const [clinic, inspection] = segmentPage(page.join('\n\n')).articles;
    expect(clinic?.paragraphs).toHaveLength(1);
    expect(inspection?.paragraphs.map(({ text }) => text.slice(0, 3))).toEqual([
      '今年以',
      '看在岗',
      '看政策',
      '看诉求',
    ]);
  });
});
