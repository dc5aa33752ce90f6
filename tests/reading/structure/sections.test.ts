/** Sections of a report on several places, whose headings look like headlines. */
import { describe, expect, it } from 'vitest';
import { segmentPage } from '../../../src/reading/structure/segment-page.ts';

const REPORT = [
  '## 小戏台里的大文章',
  '——我省“乡村小戏台”建设见闻',
  '宋丽 赵平',
  '一方小戏台，能唱出什么？去年起，全省建起“乡村小戏台”640座。近日，记者走进两个县，听一听台上台下的故事。',
] as const;
const SECTIONS = [
  '## 石桥：小戏台唱旺了集市',
  '在石桥县古渡镇，每逢集日，小戏台前围满了人。镇里把戏单和货摊一起排，去年集市交易额增长两成。',
  '## 南山：台上走出“说和人”',
  '邻里拌嘴，过去找干部，如今先到台前坐一坐。南山县依托小戏台选出“说和人”126名，调处纠纷430起。',
] as const;
const OTHERS = [
  '## 清河县：田头书箱送书忙',
  '本报讯（王芳）4月7日，清河县图书馆在6个村设“田头书箱”，送去图书1800册。',
  '## 青溪县：渡口来了“安全员”',
  '本报讯（林一）入汛以来，青溪县在6个渡口设“安全员”13名，劝返超载船只137条。',
] as const;

function titlesOf(...blocks: readonly string[]): string[] {
  return segmentPage(blocks.join('\n\n')).articles.map(({ title }) => title);
}

describe('headings that open with a place', () => {
  it('are sections of the signed report above, where all have its word', () => {
    const { articles } = segmentPage([...REPORT, ...SECTIONS, ...OTHERS].join('\n\n'));
    expect(articles.map(({ title }) => title)).toEqual([
      '小戏台里的大文章',
      '清河县：田头书箱送书忙',
      '青溪县：渡口来了“安全员”',
    ]);
    expect(articles[0]?.paragraphs.map(({ role }) => role)).toEqual([
      'body',
      'heading',
      'body',
      'heading',
      'body',
    ]);
  });

  it('are headlines where they are signed', () => {
    const signed = SECTIONS.map((block, at) => (at % 2 === 0 ? block : `本报讯（周平）${block}`));
    expect(titlesOf(...REPORT, ...signed, ...OTHERS)).toContain('石桥：小戏台唱旺了集市');
  });

  it('are headlines where one alone stands behind the report', () => {
    expect(titlesOf(...REPORT, ...SECTIONS.slice(0, 2), ...OTHERS)).toContain(
      '石桥：小戏台唱旺了集市',
    );
  });

  it('are sections, the report signed in its first line or not', () => {
    const [title, subtitle, names, lead] = REPORT;
    const report = [title, subtitle, `本报讯（记者 ${names}）${lead}`];
    const page = [...report, ...SECTIONS, ...OTHERS].map((line) => line.replace(/^## /u, ''));
    expect(titlesOf(...page)).not.toContain('南山：台上走出“说和人”');
    expect(titlesOf(...page)).toHaveLength(3);
  });

  it('are sections where one alone holds a heading of its kind', () => {
    const report = ['小戏台里的大文章', REPORT[1], `本报讯（宋丽 赵平）${REPORT[3]}`];
    const sections = [
      '石桥：小戏台连着集市',
      SECTIONS[1],
      '为了让小戏台热闹下去，县里还请来剧团驻村教戏，97名村民上台。',
      '南山：台上走出说和人',
      SECTIONS[3],
      '黑水：小戏台守住老与小',
      '山区县黑水外出务工的人多，小戏台边办起托管班，照看孩子820名。',
    ];
    const page = [...report, ...sections, ...OTHERS].map((line) => line.replace(/^## /u, ''));
    const [article] = segmentPage(page.join('\n\n')).articles;
    const roles = article?.paragraphs.map(({ role }) => role.charAt(0)).join('');
    expect(roles).toBe('bhbbhbhb');
  });

  it('are headlines where most other articles have the word too', () => {
    const alike = OTHERS.map((block) => block.replace('书箱', '小戏台').replace('渡口', '小戏台'));
    expect(titlesOf(...REPORT, ...SECTIONS, ...alike)).toContain('石桥：小戏台唱旺了集市');
  });
});

describe('one more section behind others', () => {
  it('stays with them where its sentence goes on in the neighbour’s columns', () => {
    const report = [
      '# 老船厂的新活法',
      '本报讯（记者 宋丽）“以前铁锈味呛人，现在满院都是桂花香。”4月6日，河湾街道老船厂家属院的沈建业坐在新修的凉亭下说。',
      '河湾街道因船厂而兴，家属院有31个，住着1.2万户居民。2021年起，街道分批改造，已投入1.3亿元。',
      '◆ 改哪里，居民说了算',
      '动工之前先拉家常。街道请来规划师和老住户，在院坝支起圆桌，收集意见2300条，家属院的老墙留了下来。',
      '◆ 钱怎么筹，大家想办法',
      '光靠财政拨款不够。街道动员居民缴纳改造资金460万元，盘活锅炉房、车棚等闲置房屋37处。',
      '4月5日，柳湾社区“银龄学堂”里，老人们正在学习用手机挂号。该学堂今年已开课42节，有1200人次参加。',
      '陈立 摄',
      '◆ 改完之后，日子接着管',
      '房子翻了新，最怕没人管又走回头路。街道指导28个小区选出业委会或自治小组，请国有物业兜底托',
    ];
    const meeting = [
      '# 区政府调度重点民生实事',
      '本报讯（记者 林一）4月8日，区政府召开重点民生实事调度会，听取项目进展情况，部署下一步工作。',
      '今年，全区确定15件重点民生实事，总投资5.8亿元，改造老旧小区和家属院、新增停车位是重头。',
      '会议要求，牵头部门要把责任压实到人，每周公布进度。',
    ];
    const rest = [
      '管19个“三无”小区，每平方米收费0.6元。党员牵头的维修队走楼串户，一年修水电960次。',
      '“改造不是刷一道漆就完事，得把人心拢起来。”街道党工委书记何英说，下一批6个小区已完成立项。',
    ];
    const [first, second, third] = segmentPage(
      [...report, ...meeting, ...rest, ...OTHERS].join('\n\n'),
    ).articles;
    expect(first?.paragraphs.map(({ role }) => role.charAt(0)).join('')).toBe('bbhbhbhbb');
    expect(second?.kind).toBe('photo');
    expect(third?.paragraphs).toHaveLength(3);
  });
});

describe('sections that stand behind the end of their report, and before its lead', () => {
  it('go to the report that has no text, all of them', () => {
    const page = [
      '# 东陵县：“晒坝上”的新风有声有色',
      '——我县文明实践纪实',
      '周蓉 何勇',
      '## 县医保局：把窗口搬到群众家门口',
      '本报讯（林一）“在镇上就能把慢病手续办了，省了来回60多公里的路。”日前，柳溪镇的慢性病患者赵先生在便民服务中心领到了门诊慢特病证。',
      '今年，县医保局推行“医保就近办”，将参保登记、异地就医备案等17项高频业务下放到21个乡镇，9项业务延伸到村，培训医保专干402名，县、乡、村三级经办网络初步形成。',
      '针对行动不便的老年人、残疾人，该局组建8支“医保轻骑队”，上门办理业务906件。同时压减证明材料14种，平均办',
      '理时长压缩62%。',
      '县医保局有关负责人表示，下一步将对经办人员开展全员轮训，严格落实首问负责、限时办结等要求。',
      '去平均26桌减到11桌，礼金封顶200元。截至11月底，全县289个红白理事会劝导简办婚丧事1260余起，为群众减少支出约2700万元。',
      '## ◆ 机制转起来',
      '谁来点单、谁来派单、谁来评单？东陵县开发文明实践云平台，群众在手机上点单，中心24小时内派单，平台接单2.4万件。',
      '“阵地不是挂块牌子就了事，要让老百姓愿意来、坐得住。”县委宣传部负责人说，明年还将新建“晒坝小院”90处，让文明新风吹进千家万户。',
      '## ◆ 队伍强起来',
      '“张老师，我妈的血压药快吃完了，麻烦你们帮忙带一下。”在柳湾村，帮帮队的电话一天要响好几回。这支由退休教师、乡村医生组成的队伍共有46人，一年来为老人上门办理2130件小事。',
      '目前，全县登记在册的志愿服务队有512支，注册志愿者10.2万人，占常住人口的26%。县上每年拿出80万元奖励优秀项目，“星级志愿',
      '者”凭服务时长可到67家爱心商铺换取洗衣粉、大米等物品，免费游览县内景区。',
      '## ◆ 活动热起来',
      '冬日农闲，演员们忙了起来，带着花灯、快板走进68个村，演出71场，把防骗的道理演给乡亲们看。',
      '针对婚丧嫁娶大操大办，县上推出“三减”办席法，一场酒席由过',
      '一张方桌、几条长凳、一壶热茶，12月6日晚，柳溪镇李家晒坝里坐满了人。何大爷听得入神：“这样的晒坝会，我场场不落。”',
      '像这样的晒坝会，今年以来全县已开了1700余场，听众达9.6万人次。东陵县把280余处闲置校舍改造成“晒坝小院”，群众出门十来分钟就能找到“组织”。',
      '## 白石镇：一块田“认养”出好光景',
      '本报讯（罗军）12月3日，白石镇岫村晒坝上，126户村民排着队领分红，合作社全年共兑付分红款43.8万元。',
    ];
    const { articles } = segmentPage(page.join('\n\n'));
    const [report, office] = articles;
    const texts = report?.paragraphs.map(({ text }) => text.slice(0, 4)) ?? [];
    for (const one of [
      '机制转起',
      '“阵地不',
      '队伍强起',
      '目前，全',
      '活动热起',
      '针对婚丧',
      '一张方桌',
    ])
      expect(texts).toContain(one);
    expect(office?.paragraphs.length).toBe(4);
  });
});

describe('sections in any order', () => {
  it('end with the one whose last words are plans, also behind what somebody says', () => {
    const page = [
      '# 一座茶山的“两笔账”',
      '——柳湾镇茶产业观察',
      '本报记者 王芳',
      '算乘法：茶香引得游人来',
      '镇里串起6个茶园，办起民宿31家，今年前9个月接待游客18万人次，茶旅收入达2100万元，带动260人就业。',
      '“账算得清，日子才长远。”镇党委书记何平说，明年计划再建茶驿站8处。',
      '清晨，茶山薄雾未散，柳湾镇湖林村的茶园里，62岁的茶农林伯正在巡园。镇里这几年算了两笔账。',
      '算减法：农药化肥往下降',
      '2020年，镇里推行“茶园管家”制度，把13个村的茶园分成片，统一用药、统一检测，化肥用量降了三成。',
    ];
    const [article] = segmentPage(page.join('\n\n')).articles;
    expect(article?.paragraphs.map(({ text }) => text.slice(0, 3))).toEqual([
      '清晨，',
      '算减法',
      '202',
      '算乘法',
      '镇里串',
      '“账算',
    ]);
  });
});

describe('headings of two short clauses and a comma', () => {
  it('are sections, though no two are of one length', () => {
    const page = [
      '碎地并整地',
      '——石桥镇土地整治见闻',
      '本报记者 宋丽 通讯员 赵平',
      '立冬刚过，石桥镇连片的稻田由青转黄，两台收割机从南北两头相向作业，过去一块田东一处西一处，机器掉个头都难。',
      '一家一家谈，\n小块连成片',
      '并地先要并心。镇里抽调干部，白天下田丈量，晚上到农户家里算账，一年多时间，全镇开了三百多场议事会。',
      '路平渠通，\n铁牛唱主角',
      '地连成片后，镇里新建机耕路和灌溉渠，管水员坐在家里点点手机就能放水，种粮大户的底气更足了。',
      '账本摊开，\n大伙有盼头',
      '土地腾挪还为村庄打开了空间，去年全镇村级集体收入增长六成，村民不用弯腰种地，钱倒比以前多了。',
      ...OTHERS,
    ];
    const [first] = segmentPage(page.join('\n\n')).articles;
    expect(
      first?.paragraphs.flatMap(({ role, text }) => (role === 'heading' ? [text] : [])),
    ).toEqual(['一家一家谈，小块连成片', '路平渠通，铁牛唱主角', '账本摊开，大伙有盼头']);
  });
});
