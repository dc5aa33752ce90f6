/** Lines that stand by themselves: a heading with a comma, names above a headline, a lead of quotations. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const rolesOf = (page: string) =>
  segmentPage(page).articles.flatMap(({ paragraphs }) =>
    paragraphs.map(({ role, text }) => `${role}:${text.slice(0, 18)}`),
  );

describe('a short line in a block whose lines are paragraphs', () => {
  const page = (line: string) => `# 青溪：新风吹开幸福花

青溪县柳林村的老赵在女儿出嫁时打破了旧规，请来村里的理事会帮着张罗，一天就办完了喜事。省下的钱给小两口添了一台农机，邻居们都说这样办好。
${line}
让文明有回报，新风方能持久。青溪县探索激励与约束并行的长效机制，柳林村推行积分存折，攒下的分能换米和油。石桥村把存折挂在了村口，谁家几分一看便知，参加的人家已有260户。`;

  it.each(['理事会里立规矩，办事不再“犯难”', '积分能换实惠，好习惯变成好收益'])(
    'is a heading, with a comma or with quotation marks at its end: %s',
    (line) => {
      const roles = rolesOf(page(line));
      expect(roles).toContain(`heading:${line}`);
      expect(roles).toHaveLength(3);
    },
  );

  it('is a heading no more where the sentence goes on in it', () => {
    const roles = rolesOf(page('去年全村办了喜事26场，每场省下'));
    expect(roles.some((role) => role.startsWith('heading'))).toBe(false);
  });

  it('is a text where the lines are broken at the column’s end', () => {
    const broken = `青溪县柳林村的老赵在女儿出嫁时打
破了旧规，一天就办完了喜事，省了钱。
理事会里立规矩，办事的人都说，如今
让文明有回报，新风方能持久，村里还
推行积分存折，攒下的分能换米和油。`;
    expect(rolesOf(`# 青溪：新风吹开幸福花\n\n${broken}`).join()).not.toContain('heading');
  });
});

describe('names above a headline, behind the names that end the article before', () => {
  const page = (names: string, dateline: string) => `柳湾镇：街口洗得亮

6月3日，柳湾镇的街口换了样，保洁队清运垃圾290立方米，店家也把招牌挂正了。

（记者 周立民）

${names}

石桥镇：雨前抢收忙

${dateline}4月8日，石桥镇的志愿者下到地里，38个人、5台机器忙了一天，十几亩土豆都进了库。`;
  const authorsOf = (text: string) =>
    segmentPage(text).articles.map(({ authors }) => authors.join('、'));

  it('are of the headline, which has none: a text is signed once', () => {
    expect(authorsOf(page('□白山 宋岩', ''))).toEqual(['周立民', '白山、宋岩']);
  });

  it('are of the article before where the one below is signed', () => {
    expect(authorsOf(page('（通讯员 宋岩）', '本报讯（王芳）'))).toEqual(['周立民、宋岩', '王芳']);
  });
});

describe('a lead of quotations', () => {
  const ASKED = '“能不能重新划一划车位，让大家出门方便些？”';
  const page = (lead: string, end = '。') => `柳林社区“板凳会”议停车

本报记者 王芳

${lead}

近日，河东市柳湾区新桥街道柳林社区邀请街道物业站、小区业委会和居民代表开了一场“板凳会”，大家你一言我一语${end}

柳林小区有19栋楼、1036户，车位只有210个，停车难一年比一年突出。`;

  it.each([`“小区车位太少，回来晚点就没处停。”“车停得乱，走路都得绕。”${ASKED}`, ASKED])(
    'stays first, above the paragraph that says when and where: %s',
    (lead) => {
      const [article] = segmentPage(page(lead)).articles;
      expect(article?.paragraphs[0]?.text).toBe(lead);
    },
  );

  it('is the rest of a quotation where another text leaves one open', () => {
    const [article] = segmentPage(
      page(`车停得乱，走路都得绕。”${ASKED}`, '，有人说：“小区'),
    ).articles;
    expect(article?.paragraphs[0]?.text.slice(0, 2)).toBe('近日');
  });
});
