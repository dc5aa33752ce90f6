/** What a text says of its place, where it stands below another article's headline. */
import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/reading/structure/drafts.ts';
import type { Named } from '../../../src/reading/structure/headline-places.ts';
import { findAliens } from '../../../src/reading/structure/kin-places.ts';
import { findOwnCounty } from '../../../src/reading/structure/own-counties.ts';
import { findParallels } from '../../../src/reading/structure/parallel-openings.ts';
import { findOtherKind } from '../../../src/reading/structure/referred-kinds.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

type Page = Pick<Named, 'drafts' | 'fragments' | 'stream' | 'headings'>;
const HEADING = /^[^。，]{4} [^。，]+$/u;

/** The texts of each article by its headline. */
function read(lines: readonly string[]): Record<string, string[]> {
  const { articles } = segmentPage(lines.join('\n\n'));
  return Object.fromEntries(
    articles.map(({ title, paragraphs }) => [title, paragraphs.map(({ text }) => text)]),
  );
}

const DISTRICT = [
  '东城区：社区工厂开到家门口',
  '本报讯（周平）“在楼下就能上班，接送孩子不耽误。”4月7日，东城区柳湾社区的缝纫车间里，工人们正在赶制一批订',
];
const COUNTY = [
  '河口县：纠治“中梗阻” 办好民生事',
  '本报讯（赵青）今年以来，河口县纪委监委围绕群众反映强烈的问题开展专项整治，查处推诿扯皮问题46件，通报典型案例5批',
];

describe('a text that speaks of the place as its own', () => {
  it('is of no report on another kind of place: 该县 in none of a district', () => {
    const told = '为方便监督，该县在52个窗口设置评价器，推行“码上评”，评价结果每月公开。';
    const more = '近年来，东城区把闲置门面改成工厂，建成社区工厂17家，吸纳就业920人。';
    const articles = read([
      ...DISTRICT,
      ...COUNTY,
      '单。“以前在外地打工，现在顾家挣钱两不误。”工人秦霞说。',
      told,
      '9起。“投诉有人管了。”居民石勇说。',
      more,
    ]);
    expect(articles['河口县：纠治“中梗阻” 办好民生事']).toContain(told);
    expect(articles['东城区：社区工厂开到家门口']).toContain(more);
  });
});

/** A page of articles, each a headline with its texts, as fragments that stand where they are printed. */
function pageOf(articles: readonly (readonly [headline: string, ...texts: string[]])[]): Page {
  const texts = articles.flatMap(([, ...own], draft) =>
    own.map((text, at) => ({ text, draft, parted: at === 0 ? 'head' : 'soft' })),
  );
  return {
    drafts: articles.map(() => newDraft()),
    headings: articles.map(([headline]) => headline),
    fragments: texts.map(({ draft, parted }, at) => ({ from: at, to: at + 1, draft, parted })),
    stream: texts.map(({ text }) => ({
      role: HEADING.test(text) ? 'heading' : 'body',
      unit: { content: { text } },
      edge: { text },
    })),
  } as unknown as Page;
}

describe('the kind of place that a text speaks of as its own', () => {
  it.each([
    ['该县在窗口设置评价器', [1]],
    ['全区建成社区工厂17家', [0, 2]],
    ['镇里定期组织卫生院医生坐诊', []],
    ['近年来，河口县与该区共建', [0, 2]],
    ['该县域内的老旧小区', []],
  ])('%s: excludes %j', (text, labels) => {
    const page = pageOf([
      ['河口县：纠治“中梗阻”', '今年以来，河口县开展整治。'],
      ['东城区：工厂开到家门口', '东城区的车间里，工人正忙。'],
      ['大河县春耕忙', '大河县的田里，农机往来。', text],
    ]);
    expect([...(findOtherKind(page)[3] ?? [])]).toEqual(labels);
  });

  it('excludes no article that names places of both kinds, or of none', () => {
    const page = pageOf([
      ['河谷市：志愿红', '河谷市东城区与河口县结对。', '该县选派队员30名。'],
      ['油菜花开了', '田埂上的人多了起来。', '该区修了步道。'],
    ]);
    expect(findOtherKind(page).map((labels) => [...labels])).toEqual([[], [], [], []]);
  });
});

describe('the city or county that a text names', () => {
  const articles = [
    ['汉河边的志愿红', '汉河市注册志愿者达56万人。'],
    ['东岭市举办志愿者日活动', '12月5日，东岭市举办主题活动。'],
  ] as const;

  it.each([
    ['汉河市办起河长学堂', 0],
    ['东岭市建成服务站139个', 1],
    ['东岭市与汉河市结为友好城市', -1],
    ['城市管理更细了，超市也来帮忙', -1],
    ['西谷县派人来学', -1],
  ])('%s: is of article %i', (text, label) => {
    const [first, second] = articles;
    expect(findOwnCounty(pageOf([first, [...second, text]]))[2]).toBe(label);
  });

  it('tells nothing where two heads or leads have it', () => {
    const page = pageOf([...articles, ['汉河市修路', '汉河市修路46公里。', '汉河市又修桥。']]);
    expect(findOwnCounty(page)).toEqual([-1, 1, -1, -1]);
  });
});

describe('the reports that are about another place than a text names', () => {
  const articles = [
    ['大巴山下的夜校', '汉中市办起夜校46所。'],
    ['海边的老兵驿站', '日照市东港区建成驿站19个。'],
    ['一碗热汤', '清晨的灶房里热气腾腾。'],
  ] as const;

  it.each([
    ['73岁的汉台区居民李秀英报了书法班', [1]],
    ['在西乡县，农民夜里学剪枝', [1]],
    ['日照市派来医生', [0]],
    ['陕西省派来医生', [1]],
    // Of neither, or of both: nothing can be told.
    ['喀什市派人来学', []],
    ['村里派人来学', []],
    ['汉台区与东港区结对', []],
  ])('%s: are %j', (text, labels) => {
    const [first, second, third] = articles;
    expect([...(findAliens(pageOf([first, second, [...third, text]]))[3] ?? [])]).toEqual(labels);
  });
});

describe('texts and sections that open alike', () => {
  it('are those whose headings or first sentences of two clauses are built alike', () => {
    const { stream, fragments } = pageOf([
      [
        '一',
        '邻里议事 小矛盾不出楼',
        '灯光调亮，让夜路更安。镇里换灯90盏。',
        '干部坐班 跑腿事有人代',
        '路面铺平，让出行更顺。施工队进了村。',
        '清晨，广场上很热闹。',
      ],
    ]);
    expect(findParallels(stream, fragments)).toEqual([[2], [3], [0], [1], []]);
  });
});
