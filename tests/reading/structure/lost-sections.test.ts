/** Sections of a signed report whose columns stand below other articles. */
import { describe, expect, it } from 'vitest';
import { type Draft, headlineText, newDraft } from '../../../src/reading/structure/drafts.ts';
import { splitBlocks, splitLines } from '../../../src/reading/structure/lines.ts';
import { gatherLostSections } from '../../../src/reading/structure/lost-sections.ts';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';
import { cleanBlock, splitUnits, type Unit } from '../../../src/reading/structure/units.ts';

const HEAD = ['邻长敲开百家门', '——青山区柳湾街道治理观察', '本报记者 何平 通讯员 苏文'] as const;
const LEAD =
  '早上7点，邻长罗桂芬已经把两栋楼走了个遍：水管修好了没有，独居老人下楼了没有。像她这样的邻长，柳湾街道有392名。';
const SECTIONS = [
  '网格“瘦身” 力量“下沉”',
  '过去，柳湾街道9个社区只划了58个网格，邻长一个人要管四五百户。去年7月，街道重新划分，设网格187个，每个网格配邻长2名。',
  '小事不出楼 大事不出院',
  '许多小事邻长在楼里就化解了。滨河社区一楼餐馆的油烟正对着二楼的窗，两家吵了两年，邻长拉着业主和店家坐到一起谈了5次。',
] as const;
const OTHERS = [
  '石桥县：巡诊车开进山坳',
  '本报讯（安小满）近日，石桥县3支巡诊队走进云岭乡，为群众量血压、送药品，接诊692人次。',
  '古渡县：鼓楼坐夜话',
  '本报讯（记者 吴家禾）鼓楼里的火塘烧得正旺。11月7日晚，古渡县的鼓楼里坐了60多人，听新编的款约歌。',
  '南山县：“板凳法庭”开进苗寨',
  '本报讯（丁文）为一头牛过界，两家人三年不说话。11月3日，南山县法院在晒坝上摆开板凳，当场调解。',
  '云溪县：小院来了“和气团”',
  '本报讯（通讯员 陈学松）天气转冷，云溪县“和气团”的成员又忙碌起来，晒被子、查烟囱。',
] as const;

/** The same, where one stands above its headline: then a dateline tells no headline before it. */
const ASTRAY = [...OTHERS.slice(0, 4), ...OTHERS.slice(4, 6).reverse(), ...OTHERS.slice(6)];

const titlesOf = (...blocks: readonly string[]): string[] =>
  segmentPage(blocks.join('\n\n')).articles.map(({ title }) => title);

const ARTICLES = [
  '邻长敲开百家门',
  '石桥县：巡诊车开进山坳',
  '古渡县：鼓楼坐夜话',
  '南山县：“板凳法庭”开进苗寨',
  '云溪县：小院来了“和气团”',
];

describe('unsigned headings on a page of signed articles', () => {
  it('are sections of the report that has no text under its own headline', () => {
    const page = [...HEAD, ...ASTRAY.slice(0, 6), ...SECTIONS, LEAD, ...ASTRAY.slice(6)];
    expect(titlesOf(...page)).toEqual(ARTICLES);
  });

  it('are sections of the one shortly before them, where another report lacks its text too', () => {
    const above = OTHERS[1].replace('本报讯（安小满）', '');
    const page = [...HEAD, ...OTHERS.slice(2, 4), ...SECTIONS, LEAD, ...OTHERS.slice(4)];
    expect(titlesOf(...page, above, OTHERS[0], '安小满')).toEqual([
      '邻长敲开百家门',
      '古渡县：鼓楼坐夜话',
      '南山县：“板凳法庭”开进苗寨',
      '云溪县：小院来了“和气团”',
      '石桥县：巡诊车开进山坳',
    ]);
  });

  it('are sections of the signed report right before them', () => {
    expect(titlesOf(...HEAD, LEAD, ...SECTIONS, ...ASTRAY)).toEqual(ARTICLES);
  });

  it('are sections of that report too where one signed article stands between them', () => {
    const page = [...HEAD, LEAD, ...SECTIONS.slice(0, 2), ...OTHERS.slice(0, 2)];
    expect(titlesOf(...page, ...SECTIONS.slice(2), ...OTHERS.slice(2))).toEqual(ARTICLES);
  });

  it('are sections of it where one of two was read as a heading of the other', () => {
    const [first, one, , other] = SECTIONS;
    const page = [...HEAD, LEAD, `## ${first}`, one, '## 夜谈', other];
    const marked = OTHERS.map((block, at) => (at % 2 === 0 ? `## ${block}` : block));
    expect(titlesOf(...page, ...marked)).toEqual(ARTICLES);
  });

  it('are none of a headline below whose text the names stand: that text is its own', () => {
    const above = [
      '“墙归你，路归大家，都别再提旧账。”5月8日，在青山区北坝街道的院子里，两家邻居在调解书上按了手印。',
      '老院墙连着墙，相邻纠纷易发难断。去年起，青山区法院与街道设立法官工作站，6名法官包联9个社区，把矛盾化解在成讼之前。',
      '（记者 王雨 通讯员 赵平）',
      '# 法官搬进大杂院\n十年心结一朝解',
      '## 后半夜，这盏灯亮着',
      '文/片 记者 姜明',
      '凌晨1时，外卖骑手老方推开玻璃门，先给手机充上电。这间小屋是柳湾街道办的骑手之家，后半夜来的人最多。',
    ];
    const notice = [
      '## 老年学堂春季班补招学员',
      '柳湾街道老年学堂春季班即日起补招学员，开设太极拳等8门课程，剩余名额95个。',
    ];
    const { articles } = segmentPage(
      [...OTHERS.slice(0, 4), ...above, ...OTHERS.slice(4), ...notice].join('\n\n'),
    );
    const [found] = articles.filter(({ title }) => title === '法官搬进大杂院 十年心结一朝解');
    expect(found?.authors).toEqual(['王雨', '赵平']);
    expect(found?.paragraphs.map(({ text }) => text.slice(0, 4))).toEqual(['“墙归你', '老院墙连']);
    const titles = articles.map(({ title }) => title);
    expect(titles).toContain('后半夜，这盏灯亮着');
    expect(titles).toContain('老年学堂春季班补招学员');
  });

  it('are headlines where the others are not signed either', () => {
    const bare = OTHERS.map((block) => block.replace(/^本报讯（[^）]*）/u, ''));
    expect(titlesOf(...OTHERS.slice(0, 2), ...SECTIONS, ...bare)).toContain(
      '小事不出楼 大事不出院',
    );
  });
});

describe('lines that look like a name', () => {
  it('are the rest of a headline that stops before its object', () => {
    const [first] = segmentPage('新桥建在\n楼门洞\n\n本报讯（王芳）昨天，桥通了。\n').articles;
    expect(first?.title).toBe('新桥建在楼门洞');
  });

  it('are none where they end as a district does', () => {
    const [first] = segmentPage(
      '铁西区\n“板凳课堂”\n开进老楼院\n\n本报讯（王芳）昨天，课开了。\n',
    ).articles;
    expect(first?.title).toBe('铁西区“板凳课堂”开进老楼院');
    expect(first?.authors).toEqual(['王芳']);
  });
});

describe('gatherLostSections', () => {
  /** One draft for each headline with its texts: lines that begin with # are headlines, with ## headings, with 文/ names, with 图为 captions. */
  const draftsOf = (lines: readonly string[], units: readonly Unit[]): Draft[] => {
    const drafts: Draft[] = [];
    for (const [index, line] of lines.entries()) {
      const last = drafts.at(-1);
      if (line.startsWith('# ')) drafts.push({ ...newDraft(), headlines: [index] });
      else if (line.startsWith('文/')) last?.bylines.push(index);
      else if (line.startsWith('图为')) last?.items.push({ index, role: 'caption' });
      else last?.items.push({ index, role: line.startsWith('## ') ? 'heading' : 'body' });
    }
    expect(units).toHaveLength(lines.length);
    return drafts;
  };
  const gather = (...lines: readonly string[]): string[] => {
    const units = splitBlocks(splitLines(lines.join('\n\n')))
      .map(cleanBlock)
      .flatMap(splitUnits);
    const drafts = draftsOf(lines, units);
    gatherLostSections(drafts, units);
    return drafts.map((draft) => `${headlineText(draft, units)}|${draft.items.length}`);
  };
  const SIGNED = OTHERS.map((line, at) => (at % 2 === 0 ? `# ${line}` : line));
  const DATED = ['# 邻长敲开百家门', `本报讯（何平 苏文）${LEAD}`];
  const LOST = [
    '# 有事到“热炕头”上唠',
    '邻长管不了的事，就端到“热炕头议事屋”，一年来开门议事94次。',
  ];

  it('gives them to the report before them whose dateline names its authors, where it has sections', () => {
    const all = gather(...SIGNED, ...DATED, '## 邻长不是“官”', SECTIONS[1], ...LOST);
    expect(all.slice(-2)).toEqual(['邻长敲开百家门|5', '|0']);
  });

  it('gives them to the report with sections above a picture, though another has no text', () => {
    const all = gather(
      '# 山城处处有暖灯',
      '文/陶小云',
      ...SIGNED,
      '# 邻长敲开百家门',
      '文/何平',
      LEAD,
      '## 邻长不是“官”',
      SECTIONS[1],
      '# 清凉课堂',
      '图为孩子们在学剪纸。',
      ...LOST,
    );
    expect(all[0]).toBe('山城处处有暖灯|0');
    expect(all.slice(-3)).toEqual(['邻长敲开百家门|5', '清凉课堂|1', '|0']);
  });

  it('leaves one alone behind a report of one piece', () => {
    expect(gather(...SIGNED, ...DATED, ...LOST).slice(-2)).toEqual([
      '邻长敲开百家门|1',
      '有事到“热炕头”上唠|1',
    ]);
  });
});
